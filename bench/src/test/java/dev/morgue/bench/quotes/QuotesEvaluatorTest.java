package dev.morgue.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Quote;
import dev.morgue.bench.eval.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotesEvaluatorTest {

  private static final String LINE =
      "{\"id\":\"1\",\"part\":\"dev\",\"body\":\"“One,” said Jane Doe. “Two,” he said. “Three.”\","
          + "\"quotes\":[{\"text\":\"One,\",\"speaker\":\"Jane Doe|J. Doe\"},{\"text\":\"Two,\"},"
          + "{\"text\":\"Three.\",\"speaker\":\"Jane Doe\"}]}";

  @TempDir Path folder;

  private GoldQuotes gold() throws IOException {
    return GoldQuotes.read(Files.writeString(folder.resolve("quotes.jsonl"), LINE)).getFirst();
  }

  @Test
  void countsByItsDefinitions() throws IOException {
    GoldQuotes gold = gold();
    int one = gold.quotes().get(0).span().start();
    int two = gold.quotes().get(1).span().start();
    Article tagged =
        gold.article().toBuilder()
            .quotes(
                List.of(
                    new Quote(one, one + 4, "J. DOE", 0.9),
                    new Quote(two, two + 4, "John Roe", 0.9),
                    new Quote(two + 4, two + 9, null, 0)))
            .build();
    QuoteScores scores = new QuoteScores();
    scores.count(gold, tagged);
    // right: two of three spans; a speaker for what is nobody's is wrong, one is missing
    assertThat(scores.quotes().precision()).isEqualTo(2 / 3.0);
    assertThat(scores.quotes().recall()).isEqualTo(2 / 3.0);
    assertThat(scores.speakers().precision()).isEqualTo(1 / 2.0);
    assertThat(scores.speakers().recall()).isEqualTo(1 / 2.0);
    assertThat(scores.errors()).hasSize(3);
  }

  @Test
  void saysWhichLineCannotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("x.jsonl"), LINE.replace("Three.\"", "Four.\""));
    assertThatThrownBy(() -> GoldQuotes.read(file))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1")
        .hasMessageContaining("Four.");
  }

  @Test
  void ourOwnArticlesCanBeRead() throws IOException {
    List<GoldQuotes> gold = GoldQuotes.read(Path.of("..", "testdata", "quotes"));
    assertThat(gold).hasSizeGreaterThanOrEqualTo(40);
    assertThat(gold.stream().filter(each -> each.part().equals("held")).count())
        .isGreaterThanOrEqualTo(20);
  }
}
