package dev.morgue.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {

  @Test
  void countsBetterWorseAndSameQueries() {
    PairedComparison paired =
        PairedComparison.of(scores(0.2, 0.5, 0.5, 1.0), scores(0.4, 0.5, 0.1, 1.0));

    assertThat(paired.wins()).isEqualTo(1);
    assertThat(paired.losses()).isEqualTo(1);
    assertThat(paired.ties()).isEqualTo(2);
    assertThat(paired.difference()).isCloseTo(-0.05, within(1e-12));
    assertThat(paired.low()).isLessThan(-0.05);
    assertThat(paired.high()).isGreaterThan(-0.05);
  }

  @Test
  void aConstantDifferenceHasAnIntervalOfNoWidth() {
    PairedComparison paired = PairedComparison.of(scores(0.25, 0.5), scores(0.5, 0.75));

    assertThat(paired.difference()).isEqualTo(0.25);
    assertThat(paired.low()).isEqualTo(0.25);
    assertThat(paired.high()).isEqualTo(0.25);
  }

  @Test
  void theIntervalIsThatOfTheNormalApproximationForManyQueries() {
    // Half the queries gain 1, half nothing: mean 0.5, standard error 0.5 / sqrt(400) = 0.025.
    double[] gains = new double[400];
    for (int i = 0; i < gains.length; i += 2) {
      gains[i] = 1;
    }
    PairedComparison paired = PairedComparison.of(scores(new double[400]), scores(gains));

    assertThat(paired.low()).isCloseTo(0.5 - 1.96 * 0.025, within(0.004));
    assertThat(paired.high()).isCloseTo(0.5 + 1.96 * 0.025, within(0.004));
  }

  @Test
  void theSameRunsGiveTheSameInterval() {
    List<QueryScores> first = scores(0.1, 0.9, 0.4, 0.3, 0.8);
    List<QueryScores> second = scores(0.2, 0.7, 0.5, 0.3, 1.0);

    assertThat(PairedComparison.of(first, second)).isEqualTo(PairedComparison.of(first, second));
  }

  @Test
  void runsOfDifferentQueriesCannotBePaired() {
    assertThatThrownBy(() -> PairedComparison.of(scores(1), scores(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot pair 1 queries with 2");
  }

  private static List<QueryScores> scores(double... ndcg) {
    List<QueryScores> scores = new ArrayList<>();
    for (double value : ndcg) {
      scores.add(new QueryScores(value, 0, 0, 0));
    }
    return scores;
  }
}
