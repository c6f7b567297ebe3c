package dev.morgue.bench.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.InputException;
import dev.morgue.bench.eval.Report;
import dev.morgue.bench.news.ArticleLines;
import dev.morgue.bench.news.NewsGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesEvaluatorTest {

  private static final Path STORIES = Path.of("../testdata/copies/stories.jsonl");

  @TempDir Path folder;

  private static JudgedArticle article(String id, String copyOf) {
    return new JudgedArticle(id, Article.builder().build(), copyOf, "cut");
  }

  private static Map<String, Object> figures(Path file) throws IOException {
    return new CopiesEvaluator().evaluate(new Arguments(List.of(file), Map.of(), true)).json();
  }

  @Test
  void countsPairsByTheirDefinition() {
    CopyScores scores =
        CopyScores.of(
            List.of(
                article("a", null),
                article("a1", "a"),
                article("a2", "a1"),
                article("b", null),
                article("b1", "b"),
                article("c", null)),
            List.of(List.of("a", "a1", "c"), List.of("b", "b1")));
    // pairs found: a a1, a c, a1 c, b b1; true: a a1, a a2, a1 a2, b b1
    assertThat(scores.precision()).isEqualTo(2 / 4.0);
    assertThat(scores.recall()).isEqualTo(2 / 4.0);
    assertThat(scores.copies()).isEqualTo(3);
    assertThat(scores.wrong()).containsExactly("a a1 c");
    assertThat(scores.kinds().get("cut")).containsExactly(2, 1);
  }

  @Test
  void findsTheCopiesOfInventedStoriesAndNoForms() throws IOException {
    Map<String, Object> figures = figures(STORIES);
    assertThat((Double) figures.get("precision")).isEqualTo(1);
    assertThat((Double) figures.get("recall")).isEqualTo(1);
  }

  @Test
  void findsTheCopiesAmongGeneratedNews() throws IOException {
    Path file = folder.resolve("news.jsonl");
    NewsGenerator generator = new NewsGenerator(3, 20_000);
    try (ArticleLines lines = new ArticleLines(Files.newOutputStream(file))) {
      // the last of many, as the first few of twenty years lie months apart
      for (int i = generator.count() - 2_000; i < generator.count(); i++) {
        lines.write(generator.article(i));
      }
    }
    Map<String, Object> figures = figures(file);
    assertThat((Double) figures.get("precision")).isEqualTo(1);
    // some are dated a month from their original, or too short to tell
    assertThat((Double) figures.get("recall")).isGreaterThan(0.9);
  }

  @Test
  void showsPairsToRead() throws IOException {
    Report report =
        new CopiesEvaluator()
            .evaluate(new Arguments(List.of(STORIES), Map.of("--show", "2"), false));
    assertThat(report.text()).contains("== pair 1\n", "== pair 2\n", "found  missed");
  }

  @Test
  void namesTheLineThatIsNoArticle() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"body\":\"x\"}\n{\"body\":\"y\"}\n");
    assertThatThrownBy(() -> figures(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("broken.jsonl")
        .hasMessageContaining("id");
  }
}
