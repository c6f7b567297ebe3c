package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.query.RandomTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No query's text is a reason for an exception. */
class AnyQueryTest {

  private static final long SEED = 555;

  @TempDir static Path folder;
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      many.append("zq").append(Integer.toString(i, 36)).append(' ');
    }
    List<Article> articles = new ArrayList<>(Articles.dozen());
    articles.add(Articles.named("many").headline("Many words").body(many.toString()).build());
    Articles.write(folder, articles);
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static long count(String query) throws IOException {
    return archive.search(SearchRequest.of(query)).total().value();
  }

  @Test
  void randomTextsAreAnswered() throws IOException {
    RandomTexts texts = new RandomTexts(new Random(SEED));
    for (int i = 0; i < 500; i++) {
      String text = texts.next();
      try {
        assertThat(count(text)).isBetween(0L, 13L);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + SEED + ", query " + i + ": " + text, e);
      }
    }
  }

  @Test
  void aBeginningMayStandForThousandsOfWords() throws IOException {
    assertThat(count("zq*")).isEqualTo(1);
    assertThat(count("body:zq*")).isEqualTo(1);
    assertThat(count("headline:zq*")).isZero();
    assertThat(count("deck:zq*")).isZero();
  }

  @Test
  void longQueriesAreAnswered() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      words.append("zq").append(Integer.toString(i, 36)).append(' ');
    }
    assertThat(count("\"" + words + "\"")).as("a pasted paragraph").isEqualTo(1);
    assertThat(count("body:\"" + words + "\"")).isEqualTo(1);
    assertThat(count("body:(" + words + ")")).isEqualTo(1);
    assertThat(count("body:(" + words.toString().replace(" ", " OR ") + "x)")).isEqualTo(1);
    assertThat(count("(" + words.toString().replace(" ", "* ") + ")")).isEqualTo(1);
    assertThat(count(words.toString().strip().replace(' ', '-'))).isEqualTo(1);
    SearchRequest bag = SearchRequest.builder().anyWords(words.toString()).build();
    assertThat(archive.search(bag).total().value()).isEqualTo(1);
  }

  @Test
  void longWordsAreAnswered() throws IOException {
    String word = "a".repeat(40_000);
    for (String query :
        List.of(
            word,
            word + "*",
            "body:" + word + "*",
            "source:" + word,
            "url:" + word,
            "path:" + word,
            "key:" + word,
            "person:" + word + "*",
            word + "-" + word)) {
      assertThat(count(query)).as(query.substring(0, 10)).isZero();
    }
  }

  private static String warnings(String query) throws IOException {
    return archive.search(SearchRequest.of(query)).warnings().toString();
  }

  @Test
  void aPatternOfTooManyWordsIsReported() throws IOException {
    assertThat(count("zq* w/5 zq1")).isEqualTo(1);
    assertThat(warnings("zq* w/5 zq1")).contains("zq* stands for 3,000 words", "2,000");
    assertThat(warnings("zq*")).doesNotContain("stands for");
    assertThat(count("atleast200(zq*)")).isEqualTo(1);
  }

  @Test
  void patternsThatExplodeFindNothingAndSaySo() throws IOException {
    for (String query :
        List.of(
            "re:/((a{90}){90}){90}/",
            "re:/.*a.{40}/",
            "re:/(((((/",
            "*a?????????????????????",
            "re:/" + "a?".repeat(200) + "/")) {
      assertThat(count(query)).as(query).isZero();
      assertThat(warnings(query)).as(query).containsAnyOf("cannot be read", "too intricate");
    }
  }
}
