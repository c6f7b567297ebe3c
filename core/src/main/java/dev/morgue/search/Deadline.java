package dev.morgue.search;

import dev.morgue.index.TimeOver;
import dev.morgue.query.Warning;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/**
 * The time that a request has. Lucene, and whatever looks words up, asks now and then whether it is
 * over; what was left undone is remembered. Each stage of a request takes a share of the time that
 * is left, so that what is found late can still be shown. For one request, in one thread.
 */
final class Deadline implements QueryTimeout {

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  /** Null where the request may take as long as it takes. */
  private final @Nullable Duration limit;

  private final LongSupplier nanos;
  private final long start;
  private final long whole;

  /** Nanoseconds after the start. */
  private long end;

  private boolean stopped;
  private final List<String> undone = new ArrayList<>();

  /**
   * Begins now.
   *
   * @param limit how long it takes; null for no end
   * @param nanos a clock that counts nanoseconds from anywhere
   */
  Deadline(@Nullable Duration limit, LongSupplier nanos) {
    this.limit = limit;
    this.nanos = nanos;
    this.start = limit == null ? 0 : nanos.getAsLong();
    this.whole = limit == null || limit.compareTo(LONGEST) > 0 ? Long.MAX_VALUE : limit.toNanos();
    this.end = whole;
  }

  /** Tells when to stop; null for never. */
  @Nullable QueryTimeout timeout() {
    return limit == null ? null : this;
  }

  /**
   * From now on a new stage, which may take a share of the time that is left.
   *
   * @param share up to 1, for all of it
   */
  void take(double share) {
    if (limit != null) {
      stopped = false;
      long spent = nanos.getAsLong() - start;
      long left = Math.max(0, whole - spent);
      end = share == 1 ? whole : spent + (long) (share * left);
    }
  }

  @Override
  public boolean shouldExit() {
    stopped |= limit != null && nanos.getAsLong() - start >= end;
    return stopped;
  }

  /** Whether anything in this stage was left undone. */
  boolean stopped() {
    return stopped;
  }

  /** A part of an answer. */
  interface Part<T> {
    T make() throws IOException;
  }

  /** Makes a part of an answer; none where time is over before it is whole, and that is noted. */
  <T> Optional<T> part(String called, Part<T> part) throws IOException {
    if (!shouldExit()) {
      try {
        T made = part.make();
        if (!stopped) {
          return Optional.of(made);
        }
      } catch (TimeOver over) {
        stopped = true;
      }
    }
    leftOut(called);
    return Optional.empty();
  }

  /** Notes that a part of the answer is not there. */
  void leftOut(String called) {
    undone.add(called);
  }

  /**
   * What an answer says that was not finished.
   *
   * @param cut whether not everything was looked at that may match
   */
  List<Warning> warnings(boolean cut) {
    List<Warning> warnings = new ArrayList<>();
    if (cut) {
      warnings.add(
          warning(
              "stopped by the time limit of "
                  + seconds()
                  + ": there may be more and better hits, and counts are lower bounds"));
    }
    if (!undone.isEmpty()) {
      warnings.add(
          warning(
              "left out because of the time limit of "
                  + seconds()
                  + ": "
                  + String.join(", ", undone)));
    }
    return warnings;
  }

  private static Warning warning(String message) {
    return new Warning(message, 0, 0);
  }

  private String seconds() {
    return BigDecimal.valueOf(whole, 9).stripTrailingZeros().toPlainString() + " s";
  }
}
