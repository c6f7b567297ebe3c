package dev.morgue.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The running text of real saved news pages stays as good as it was. The pages are not part of this
 * project. The judge was trained on them too, so these are floors against damage, not what to
 * expect of other pages; that is what {@code bench/eval extraction-training} tells.
 */
class SharedPagesTest {
  private static final Path PAGES = Path.of("../../shared/extraction");

  @Test
  void theFloorsHold() throws IOException {
    if (!Files.isDirectory(PAGES)) {
      System.err.println("NOT CHECKED: there are no pages in " + PAGES.toAbsolutePath());
      return;
    }
    ExtractionEvaluator evaluator = ExtractionEvaluator.standard();
    var report =
        evaluator.evaluate(
            Arguments.parse(
                List.of(PAGES.toString(), "--src", "aeb,fundus,fundus-eval", "--boot", "2"),
                evaluator.options()));

    Object sources = Json.parseObject(Json.write(report.json())).get("sources");
    JsonObject pooled = JsonObject.of(JsonObject.of(sources, "").get("news pooled"), "");
    assertThat(pooled.number("F1", 0)).isGreaterThan(0.97);
    assertThat(pooled.number("exact", 0)).isGreaterThan(0.40);
  }
}
