package dev.morgue.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.InputException;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures, by examples worked out by hand, and the evaluator on an invented set. */
class ScoresTest {
  @TempDir private Path folder;

  @Test
  void shinglesAreCountedAsAMultiset() {
    // gold: abcd bcde; found: abcd bcdx
    BodyScore score = BodyScore.of("a b c d e", "a b c d x");

    assertThat(score.hit()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(score.pageF1()).isCloseTo(0.5, within(1e-12));
    assertThat(score.wordF1()).isCloseTo(0.8, within(1e-12));
    assertThat(score.exact()).isFalse();
    assertThat(BodyScore.of("Ada’s eel", "Ada s  eel!").exact()).isTrue();
    assertThat(BodyScore.of("one two", "").pageF1()).isZero();
  }

  @Test
  void theMeanLeavesOutPagesWithoutAPrediction() {
    List<BodyScore> scores =
        List.of(BodyScore.of("a b c d", "a b c d"), BodyScore.of("e f g h", ""));

    // precision is of the one page with text, recall of both: the rule of the benchmark
    assertThat(BodyScore.means(scores)).containsExactly(1, 0.5, 2 / 3.0);
  }

  @Test
  void namesAreComparedAsSets() {
    assertThat(FieldScores.names(List.of("By Ada Moss and Tobias Reed")))
        .isEqualTo(FieldScores.names(List.of("Tobias Reed", "ADA MOSS")));
    assertThat(FieldScores.names(List.of("Von Jan Lund"))).containsExactly("jan lund");
    assertThat(FieldScores.sameTitle("“Ferry” fares rise", "\"ferry\" FARES rise.")).isTrue();
    assertThat(FieldScores.day("2021-02-30")).isNull();
    assertThat(FieldScores.day("2021-11-23T10:00:00Z")).isEqualTo(LocalDate.of(2021, 11, 23));
  }

  @Test
  void blocksOfTheGoldAreLabelledOnce() {
    String gold = "The bridge will close for the whole winter, the board said.\nThe ferry runs.";
    List<String> blocks =
        List.of(
            "Home",
            "The bridge will close for the whole winter, the board said.",
            "Advertisement",
            "The ferry runs.",
            "The bridge will close for the whole winter, the board said.");

    assertThat(BlockLabels.of(gold, blocks)).startsWith(0, 1, 0, 1);
  }

  @Test
  void treesLearnWhatNoSingleFeatureTells() {
    Random dice = new Random(5);
    List<float[]> rows = new ArrayList<>();
    float[] labels = new float[2000];
    float[] weights = new float[2000];
    for (int i = 0; i < labels.length; i++) {
      float[] row = {dice.nextFloat(), dice.nextFloat(), dice.nextFloat()};
      rows.add(row);
      labels[i] = row[0] > 0.5 != row[1] > 0.3 ? 1 : 0;
      weights[i] = 1;
    }
    BoostedTrees.Plan plan = new BoostedTrees.Plan(60, 3, 0.3, 0.7, 1);
    dev.morgue.indexer.extract.TreeSums trees =
        dev.morgue.indexer.extract.TreeSums.read(
            BoostedTrees.train(Rows.of(rows, labels, weights), plan, new Random(6)));

    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += trees.probability(rows.get(i)) > 0.5 == labels[i] > 0.5 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(1900);
  }

  @Test
  void aFolderOfPagesIsMeasured() throws IOException {
    String body =
        "The harbour board of Quillshire voted on Tuesday to close the old swing bridge for the"
            + " winter, after engineers found cracks in two of its four bearings.";
    String html =
        "<html><head><title>Bridge closes</title></head><body><article><h1>Bridge closes</h1>"
            + ("<p>" + body + "</p>").repeat(1)
            + "<p>"
            + body.replace("board", "council")
            + "</p><p>"
            + body.replace("winter", "summer")
            + "</p></article></body></html>";
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.html"), html);
    String gold =
        body + "\\n" + body.replace("board", "council") + "\\n" + body.replace("winter", "summer");
    Files.writeString(
        folder.resolve("gold.jsonl"),
        "{\"id\":\"a\",\"html\":\"pages/a.html\",\"source\":\"invented\",\"title\":\"Bridge"
            + " closes\",\"date_raw\":NaN,\"body\":\""
            + gold
            + "\"}\n");
    ExtractionEvaluator evaluator = ExtractionEvaluator.standard();

    var report =
        evaluator.evaluate(Arguments.parse(List.of(folder.toString()), evaluator.options()));

    JsonObject row =
        JsonObject.of(
            JsonObject.of(Json.parseObject(Json.write(report.json())).get("sources"), "")
                .get("invented"),
            "");
    assertThat(row.number("F1", 0)).isEqualTo(1);
    assertThat(row.number("exact", 0)).isEqualTo(1);
    assertThat(row.number("title exact", 0)).isEqualTo(1);
    assertThat(report.text()).contains("invented", "jsoup.parse alone");
  }

  @Test
  void unusableGoldIsNamedWithItsLine() throws IOException {
    assertThatThrownBy(() -> GoldPages.open(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("neither gold.jsonl.gz nor gold.jsonl");
    Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": \"a\"}\n");
    assertThatThrownBy(() -> GoldPages.open(folder)).hasMessageContaining("gold.jsonl:1");
  }
}
