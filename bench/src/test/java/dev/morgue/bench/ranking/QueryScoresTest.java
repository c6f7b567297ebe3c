package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures of each case are worked out by hand from trec_eval's definitions. */
class QueryScoresTest {
  private static final Offset<Double> EXACT = within(1e-6);

  @Test
  void gradesAreGainsAndRanksDiscountThem() {
    QueryScores scores =
        QueryScores.of(List.of("x", "a", "y", "b"), Map.of("a", 2, "b", 1, "c", 1, "y", 0));

    // 2/log2(3) + 1/log2(5) = 1.692536 over the ideal 2/1 + 1/log2(3) + 1/log2(4) = 3.130930
    assertThat(scores.ndcg10()).isCloseTo(0.540586, EXACT);
    // (1/2 + 2/4 + 0) / 3
    assertThat(scores.averagePrecision()).isCloseTo(0.333333, EXACT);
    assertThat(scores.recall100()).isCloseTo(0.666667, EXACT);
    assertThat(scores.reciprocalRank()).isCloseTo(0.5, EXACT);
  }

  @Test
  void theIdealOrderScoresOneEvenWithFewerThanTenRelevant() {
    QueryScores scores = QueryScores.of(List.of("a", "b", "x"), Map.of("b", 1, "a", 3));

    assertThat(scores).isEqualTo(new QueryScores(1, 1, 1, 1));
  }

  @Test
  void aGradeBeyondTenDocumentsCountsForNdcgOnlyUpToTen() {
    List<String> ranking = IntStream.range(0, 12).mapToObj(i -> "d" + i).toList();
    Map<String, Integer> grades = ranking.stream().collect(Collectors.toMap(id -> id, id -> 1));

    assertThat(QueryScores.of(ranking, grades)).isEqualTo(new QueryScores(1, 1, 1, 1));
    // The eleventh and twelfth are lost: precision 1 at 10 of 12 relevant ranks.
    QueryScores ten = QueryScores.of(ranking.subList(0, 10), grades);
    assertThat(ten.ndcg10()).isCloseTo(1, EXACT);
    assertThat(ten.averagePrecision()).isCloseTo(10.0 / 12, EXACT);
    assertThat(ten.recall100()).isCloseTo(10.0 / 12, EXACT);
  }

  @Test
  void nothingRelevantFoundIsZeroEverywhere() {
    QueryScores zero = new QueryScores(0, 0, 0, 0);

    assertThat(QueryScores.of(List.of("x", "y"), Map.of("a", 1))).isEqualTo(zero);
    assertThat(QueryScores.of(List.of(), Map.of("a", 1))).isEqualTo(zero);
  }

  @Test
  void beyondItsDepthADocumentCountsOnlyForTheMetricsWithoutOne() {
    Stream<String> others = IntStream.range(0, 100).mapToObj(i -> "x" + i);
    List<String> ranking = Stream.concat(others, Stream.of("a")).toList();

    QueryScores scores = QueryScores.of(ranking, Map.of("a", 1));

    assertThat(scores.ndcg10()).isZero();
    assertThat(scores.recall100()).isZero();
    assertThat(scores.averagePrecision()).isCloseTo(1.0 / 101, EXACT);
    assertThat(scores.reciprocalRank()).isCloseTo(1.0 / 101, EXACT);
  }

  @Test
  void rankTenStillCountsForNdcgAndRankElevenDoesNot() {
    List<String> nine = IntStream.range(0, 9).mapToObj(i -> "x" + i).toList();

    // 1/log2(11)
    assertThat(QueryScores.of(append(nine, "a"), Map.of("a", 1)).ndcg10())
        .isCloseTo(0.289065, EXACT);
    assertThat(QueryScores.of(append(nine, "x", "a"), Map.of("a", 1)).ndcg10()).isZero();
  }

  @Test
  void negativeGradesAreNotRelevantAndTakeNothingAway() {
    QueryScores scores = QueryScores.of(List.of("bad", "a"), Map.of("bad", -1, "a", 1));

    assertThat(scores.ndcg10()).isCloseTo(0.630930, EXACT);
    assertThat(scores.averagePrecision()).isCloseTo(0.5, EXACT);
    assertThat(scores.reciprocalRank()).isCloseTo(0.5, EXACT);
    assertThat(QueryScores.of(List.of("a"), Map.of("bad", -1, "a", 1)).ndcg10()).isEqualTo(1);
  }

  @Test
  void aDocumentRankedTwiceIsAnError() {
    assertThatThrownBy(() -> QueryScores.of(List.of("a", "x", "a"), Map.of("a", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("document a is ranked twice");
  }

  @Test
  void aQueryWithoutRelevantDocumentsHasNoScores() {
    assertThatThrownBy(() -> QueryScores.of(List.of("a"), Map.of("a", 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no relevant document");
  }

  private static List<String> append(List<String> ids, String... more) {
    return Stream.concat(ids.stream(), Stream.of(more)).toList();
  }
}
