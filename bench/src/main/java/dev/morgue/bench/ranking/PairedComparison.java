package dev.morgue.bench.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Two rankers on the same queries by nDCG@10.
 *
 * @param wins queries on which the second is better than the first
 * @param losses queries on which it is worse
 * @param ties queries on which they differ by less than a billionth
 * @param difference mean of second minus first
 * @param low lower end of the 95 % interval of that mean: percentile bootstrap over queries
 * @param high upper end
 */
record PairedComparison(
    int wins, int losses, int ties, double difference, double low, double high) {
  private static final int RESAMPLES = 10_000;
  private static final double SAME = 1e-9;

  /** Fixed, so that the same run prints the same interval. */
  private static final long SEED = 20_050_101;

  static PairedComparison of(List<QueryScores> first, List<QueryScores> second) {
    if (first.size() != second.size() || first.isEmpty()) {
      throw new IllegalArgumentException(
          "cannot pair " + first.size() + " queries with " + second.size());
    }
    double[] differences = new double[first.size()];
    int wins = 0;
    int losses = 0;
    for (int i = 0; i < differences.length; i++) {
      differences[i] = second.get(i).ndcg10() - first.get(i).ndcg10();
      wins += differences[i] > SAME ? 1 : 0;
      losses += differences[i] < -SAME ? 1 : 0;
    }
    double[] means = resampledMeans(differences);
    return new PairedComparison(
        wins,
        losses,
        differences.length - wins - losses,
        Arrays.stream(differences).average().orElse(0),
        means[(int) (RESAMPLES * 0.025)],
        means[(int) (RESAMPLES * 0.975) - 1]);
  }

  private static double[] resampledMeans(double[] values) {
    SplittableRandom dice = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[dice.nextInt(values.length)];
      }
      means[r] = sum / values.length;
    }
    Arrays.sort(means);
    return means;
  }
}
