package dev.morgue.bench.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How long answers took, in milliseconds.
 *
 * @param median of all
 * @param p99 the time that one answer in a hundred exceeds
 * @param matches the mean number of matches that an answer stated
 */
record Latency(double median, double p99, double matches) {
  private static final double NANOS_PER_MILLI = 1e6;

  /** Asks everything twice: to warm up, and to measure. */
  static Latency of(Contender contender, List<Question> questions) throws IOException {
    long matches = 0;
    for (Question question : questions) {
      matches += contender.answer(question);
    }
    long[] nanos = new long[questions.size()];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      contender.answer(questions.get(i));
      nanos[i] = System.nanoTime() - start;
    }
    return new Latency(
        percentile(nanos, 0.5) / NANOS_PER_MILLI,
        percentile(nanos, 0.99) / NANOS_PER_MILLI,
        (double) matches / nanos.length);
  }

  /** The smallest value that the given part of the values does not exceed. */
  static long percentile(long[] values, double part) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
  }
}
