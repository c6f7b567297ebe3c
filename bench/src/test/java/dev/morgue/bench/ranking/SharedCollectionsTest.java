package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.morgue.bench.eval.Arguments;
import dev.morgue.bench.eval.Report;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The yardstick gives the figures that the notes beside the collections give for plain BM25, which
 * were measured by another program, and the product ranks better on the one with short articles.
 * The collections are not part of this project.
 */
class SharedCollectionsTest {
  private static final Path COLLECTIONS = Path.of("../../shared/relevance");
  private static final String SHORT_ARTICLES = "snopes-claims";
  private static final Offset<Double> AS_PRINTED = within(0.002);

  @ParameterizedTest
  @CsvSource({
    "multihop-rag, 'headline,body', .727, , , .804",
    "bbc-knownitem, body, .824, .786, .992, .786",
    "snopes-claims, 'headline,body', .834, .814, .958, .813",
    "reuters21578, 'headline,body', .632, .443, .556, .777",
  })
  void theYardstickGivesTheNotesFiguresAndOursAreAbove(
      String name, String fields, Double ndcg, Double map, Double recall, Double mrr)
      throws IOException {
    Path folder = COLLECTIONS.resolve(name);
    if (!Files.isDirectory(folder)) {
      System.err.println("NOT CHECKED: there is no collection " + folder.toAbsolutePath());
      return;
    }
    // The archive reads every hit's article: a thousand a query, of long articles, takes minutes.
    RankingEvaluator evaluator =
        name.equals(SHORT_ARTICLES)
            ? RankingEvaluator.standard()
            : new RankingEvaluator(List.of(PlainBm25.factory()), System::nanoTime);
    Report report =
        evaluator.evaluate(
            Arguments.parse(List.of(folder.toString(), "--fields", fields), evaluator.options()));

    List<JsonObject> rows = Json.parseObject(Json.write(report.json())).objects("rows", row -> row);
    JsonObject yardstick = rows.getFirst();
    assertFigure(yardstick, "ndcg@10", ndcg);
    assertFigure(yardstick, "map", map);
    assertFigure(yardstick, "recall@100", recall);
    assertFigure(yardstick, "mrr", mrr);
    if (name.equals(SHORT_ARTICLES)) {
      JsonObject ours = rows.getLast();
      assertThat(ours.text("name")).isEqualTo("morgue");
      for (String figure : List.of("ndcg@10", "mrr")) {
        assertThat(ours.number(figure, 0)).as(figure).isGreaterThan(yardstick.number(figure, 0));
      }
    }
  }

  private static void assertFigure(JsonObject row, String name, Double expected) {
    if (expected != null) {
      assertThat(row.number(name, 0)).as(name).isCloseTo(expected, AS_PRINTED);
    }
  }
}
