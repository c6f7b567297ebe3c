package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.names.NameMatch.Verdict;
import dev.morgue.names.NameMatcher;
import dev.morgue.names.RandomNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person is found under every spelling that the archive holds, and nobody else is. */
class SpellingsTest {

  private static final long SEED = 1_914;

  @TempDir static Path folder;
  @TempDir static Path other;
  private static final Map<String, String> RANDOM = new LinkedHashMap<>();
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("SpellingsTest: seed " + SEED);
    RANDOM.clear();
    List<Article> articles = new ArrayList<>();
    articles.add(naming("us", "Volodymyr Zelensky"));
    articles.add(naming("uk", "Volodymyr Zelenskyy"));
    articles.add(naming("ru", "Владимир Зеленский", "Ada Quill"));
    articles.add(naming("ua", "Володимир Зеленський"));
    articles.add(naming("wife", "Olena Zelenska"));
    articles.add(naming("brother", "Bohdan Zelenskiy"));
    articles.add(naming("elder", "George H. W. Bush"));
    articles.add(naming("younger", "George W. Bush"));
    articles.add(naming("both", "Volodymyr Zelensky", "Volodymyr Zelenskyy"));
    articles.add(
        Articles.named("by")
            .body("Tide.")
            .byline(Articles.by("By Volodymyr Zelenskiy", "Volodymyr Zelenskiy"))
            .build());
    Articles.write(folder, articles);
    List<Article> random = new ArrayList<>();
    List<String> names = new RandomNames(SEED).some(120);
    for (int i = 0; i < names.size(); i++) {
      RANDOM.put("r" + i, names.get(i));
      random.add(naming("r" + i, names.get(i)));
    }
    Articles.write(other, random);
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Article naming(String name, String... people) {
    return Articles.named(name)
        .body("The council met.")
        .names(List.of(people).stream().map(Articles::person).toList())
        .build();
  }

  private static Set<String> found(NewsArchive archive, String query) throws IOException {
    SearchRequest request = SearchRequest.builder().query(query).pageSize(200).build();
    return new TreeSet<>(Articles.names(archive, request));
  }

  private static Set<String> found(String query) throws IOException {
    return found(archive, query);
  }

  @Test
  void aPersonIsFoundUnderEverySpelling() throws IOException {
    assertThat(found("person:\"Volodymyr Zelensky\""))
        .containsExactly("both", "ru", "ua", "uk", "us");
    assertThat(found("pe:{Volodymyr Zelenskiy}")).containsExactly("both", "ru", "ua", "uk", "us");
    assertThat(found("person:(\"Volodymyr Zelensky\" OR \"Olena Zelenska\")"))
        .containsExactly("both", "ru", "ua", "uk", "us", "wife");
  }

  @Test
  void aSurnameFindsEverybodyOfThatName() throws IOException {
    assertThat(found("person:Zelensky")).containsExactly("both", "brother", "ru", "ua", "uk", "us");
  }

  @Test
  void twoPeopleStayTwo() throws IOException {
    assertThat(found("person:\"George W. Bush\"")).containsExactly("younger");
    assertThat(found("person:\"George H. W. Bush\"")).containsExactly("elder");
  }

  @Test
  void aNameCountsAsTypedWhereThatIsAsked() throws IOException {
    assertThat(found("person:=\"Volodymyr Zelensky\"")).containsExactly("both", "us");
    assertThat(found("person:=(Zelensky OR Quill)")).containsExactly("both", "ru", "us");
    assertThat(found("person:\"Volodymyr Zelensky\" NOT person:=\"Volodymyr Zelenskyy\""))
        .containsExactly("ru", "ua", "us");
    assertThat(found("person:exact(Zelensky)")).containsExactly("both", "us");
    assertThat(found("person:zelensk*")).doesNotContain("ru");
  }

  @Test
  void whoWritesIsNotWhoIsNamed() throws IOException {
    assertThat(found("by:\"Volodymyr Zelensky\"")).containsExactly("by");
    assertThat(found("by:=\"Volodymyr Zelensky\"")).isEmpty();
  }

  @Test
  void aClauseKeepsThatANameCountsAsTyped() throws IOException {
    SearchRequest request = SearchRequest.of("person:=\"Volodymyr Zelensky\" NOT person:quill");
    assertThat(archive.clauseCounts(request))
        .containsExactly(
            new ClauseCount("person:=\"Volodymyr Zelensky\"", 2),
            new ClauseCount("NOT person:quill", 9));
    Article uk = naming("uk", "Volodymyr Zelenskyy");
    assertThat(archive.why(uk.id(), request).orElseThrow().matches()).isFalse();
    assertThat(
            archive
                .why(uk.id(), SearchRequest.of("person:\"Volodymyr Zelensky\""))
                .orElseThrow()
                .matches())
        .isTrue();
  }

  @Test
  void findsWhatComparingEveryNameFinds() throws IOException {
    RandomNames random = new RandomNames(SEED + 1);
    try (NewsArchive both = NewsArchive.open(folder, other)) {
      int more = 0;
      for (int i = 0; i < 40; i++) {
        String typed = random.next().replace("\"", "").strip();
        // a surname alone has a rule of its own
        if (!typed.contains(" ") || typed.startsWith("President")) {
          continue;
        }
        Set<String> expected = found(both, "person:=\"" + typed + "\"");
        int asTyped = expected.size();
        NameMatcher matcher = NameMatcher.of(typed);
        RANDOM.forEach((article, held) -> {
          if (matcher.match(held).verdict() == Verdict.SAME) {
            expected.add(article);
          }
        });
        more += expected.size() - asTyped;
        assertThat(found(both, "person:\"" + typed + "\"").stream().filter(RANDOM::containsKey))
            .as(typed)
            .containsExactlyInAnyOrderElementsOf(
                expected.stream().filter(RANDOM::containsKey).toList());
      }
      assertThat(more).isPositive();
    }
  }
}
