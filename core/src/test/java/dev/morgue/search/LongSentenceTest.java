package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words far apart in one sentence or paragraph are near, however long it is. */
class LongSentenceTest {

  /** How many words stand between; the index keeps lengths up to 255. */
  private static final List<Integer> BETWEEN = List.of(0, 9, 73, 74, 75, 252, 253, 254, 255, 400);

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int words : BETWEEN) {
      String between = "wet ".repeat(words);
      articles.add(article("one" + words, "Low alpha " + between + "omega.\n\nRain."));
      articles.add(article("two" + words, "Low alpha. Wet " + between + "omega.\n\nRain."));
      articles.add(article("apart" + words, "Low alpha. Rain.\n\nWet " + between + "omega."));
      articles.add(article("undivided" + words, "Low alpha " + between + "omega. Rain."));
    }
    Articles.write(folder, articles);
  }

  private static Article article(String key, String body) {
    return Article.builder().key(key).headline(key).body(body).build();
  }

  private Set<String> found(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      SearchRequest request =
          SearchRequest.builder().query(query).pageSize(100).snippets(0).build();
      return archive.search(request).hits().stream()
          .map(hit -> hit.headline().text())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> all(String... kinds) {
    Set<String> keys = new TreeSet<>();
    for (String kind : kinds) {
      BETWEEN.forEach(words -> keys.add(kind + words));
    }
    return keys;
  }

  @Test
  void inOneSentence() throws IOException {
    assertThat(found("alpha w/s omega")).isEqualTo(all("one", "undivided"));
    assertThat(found("alpha pre/s omega")).isEqualTo(all("one", "undivided"));
    assertThat(found("omega pre/s alpha")).isEmpty();
    assertThat(found("alpha not w/s omega")).isEqualTo(all("two", "apart"));
  }

  @Test
  void inOneParagraph() throws IOException {
    Set<String> expected = all("one", "two");
    // a body without paragraphs asks for at most 75 words
    expected.addAll(Set.of("undivided0", "undivided9", "undivided73", "undivided74"));
    assertThat(found("alpha w/p omega")).isEqualTo(expected);
  }
}
