package dev.morgue.search;

import dev.morgue.query.Warning;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/** When a search is to end: Lucene asks now and then, and it is remembered that it was told to. */
final class Deadline implements QueryTimeout {

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final LongSupplier nanos;
  private final long start;
  private final long limit;
  private volatile boolean stopped;

  /**
   * Begins now.
   *
   * @param nanos a clock that counts nanoseconds from anywhere
   */
  Deadline(Duration limit, LongSupplier nanos) {
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.limit = limit.compareTo(LONGEST) < 0 ? limit.toNanos() : Long.MAX_VALUE;
  }

  @Override
  public boolean shouldExit() {
    if (nanos.getAsLong() - start >= limit) {
      stopped = true;
    }
    return stopped;
  }

  /** What a search that was stopped says. */
  Warning warning() {
    BigDecimal seconds = BigDecimal.valueOf(limit, 9).stripTrailingZeros();
    return new Warning(
        "stopped after "
            + seconds.toPlainString()
            + " s, the time limit: there may be more and better hits, and counts are lower bounds",
        0,
        0);
  }

  /** Whether anything was left undone because of it. */
  boolean stopped() {
    return stopped;
  }
}
