package dev.morgue.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.bench.news.NewsGenerator;
import dev.morgue.bench.news.Story;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerateTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachLineIsTheArticleOfItsNumber() {
    assertThat(run(out, "200", "-5")).isZero();

    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(200);
    NewsGenerator generator = new NewsGenerator(-5, 200);
    for (int i = 0; i < lines.size(); i++) {
      JsonObject line = Json.parseObject(lines.get(i));
      Story story = generator.article(i).story();
      assertThat(line.text("id")).isEqualTo(generator.article(i).id());
      assertThat(line.text("headline")).isEqualTo(story.headline());
      assertThat(line.text("deck")).isEqualTo(story.deck());
      assertThat(line.text("body")).isEqualTo(story.body());
      assertThat(line.text("dateline")).isEqualTo(story.dateline());
      assertThat(line.texts("people")).isEqualTo(story.people());
      assertThat(line.texts("places")).isEqualTo(story.places());
      assertThat(line.texts("keywords")).isEqualTo(story.keywords());
      assertThat(line.text("date")).isEqualTo(generator.article(i).publication().date());
      assertThat(line.has("copyOf")).isEqualTo(generator.article(i).copy() != null);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("null");
  }

  @Test
  void noArticlesAreNoLines() {
    assertThat(run(out, "0", "1")).isZero();
    assertThat(out.size()).isZero();
  }

  @Test
  void wrongUseIsCodeTwo() {
    assertThat(run(out, "10")).isEqualTo(2);
    assertThat(run(out, "ten", "1")).isEqualTo(2);
    assertThat(run(out, "-1", "1")).isEqualTo(2);
    assertThat(run(out, "4000000000", "1")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: gen N SEED", "\"ten\"");
    assertThat(out.size()).isZero();
  }

  @Test
  void aReaderThatStopsEarlyIsNoFailure() {
    assertThat(run(failing("Broken pipe"), "1000", "1")).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsOne() {
    assertThat(run(failing("No space left on device"), "1000", "1")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("gen: cannot write: No space left on device" + System.lineSeparator());
  }

  private int run(OutputStream to, String... arguments) {
    return Generate.run(arguments, to, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Takes a first piece and no more. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      private boolean written;

      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        if (written) {
          throw new IOException(message);
        }
        written = true;
      }
    };
  }
}
