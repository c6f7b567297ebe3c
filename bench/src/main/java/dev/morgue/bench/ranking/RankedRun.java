package dev.morgue.bench.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/**
 * One row: a ranker on all queries with a relevant document.
 *
 * @param name the ranker
 * @param scores a query each, in the order of the queries' file
 * @param medianMillis the median wall time of a query, in milliseconds
 */
record RankedRun(String name, List<QueryScores> scores, double medianMillis) {

  /** trec_eval's usual depth; average precision needs it. */
  static final int DEPTH = 1000;

  private static final double NANOS_PER_MILLI = 1e6;

  RankedRun {
    scores = List.copyOf(scores);
  }

  /**
   * What is asked of every ranker alike.
   *
   * @param nanos the clock, in nanoseconds from any origin
   */
  record Questions(List<JudgedQuery> queries, TieBreak ties, LongSupplier nanos) {}

  /**
   * Asks every query twice: the first answer is scored (and warms the machine up), the second is
   * timed.
   *
   * @throws IllegalStateException if the ranker ranks a document twice: a fault of the ranker
   */
  static RankedRun measure(String name, Ranker ranker, Questions questions) throws IOException {
    List<JudgedQuery> queries = questions.queries();
    List<QueryScores> scores = new ArrayList<>();
    for (JudgedQuery query : queries) {
      List<ScoredDocument> ranking = questions.ties().order(ranker.rank(query.text(), DEPTH));
      try {
        List<String> ids = ranking.stream().map(ScoredDocument::id).toList();
        scores.add(QueryScores.of(ids, query.grades()));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(name + ", query " + query.id() + ": " + e.getMessage(), e);
      }
    }
    long[] times = new long[queries.size()];
    for (int i = 0; i < times.length; i++) {
      long start = questions.nanos().getAsLong();
      ranker.rank(queries.get(i).text(), DEPTH);
      times[i] = questions.nanos().getAsLong() - start;
    }
    return new RankedRun(name, scores, median(times) / NANOS_PER_MILLI);
  }

  double mean(ToDoubleFunction<QueryScores> metric) {
    return scores.stream().mapToDouble(metric).average().orElse(0);
  }

  static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : ((double) sorted[middle - 1] + sorted[middle]) / 2;
  }
}
