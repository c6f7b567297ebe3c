package dev.morgue.indexer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Hands a file's results from the thread that parses it to the crawl, and holds the parsing back
 * when the crawl does not keep up: at most about {@link #CAPACITY} characters of articles wait.
 * Thread-safe.
 */
final class ResultQueue {

  static final long CAPACITY = 4_000_000;
  private static final long RESULT = 1_000;

  private final Deque<ParseResult> waiting = new ArrayDeque<>();
  private long weight;
  private boolean ended;
  private boolean cancelled;

  /** What a result is counted as: its text, and something for the rest. */
  static long weight(ParseResult result) {
    return RESULT + (result instanceof ParseResult.Parsed p ? p.article().body().length() : 0);
  }

  /** Waits for room and adds a result; false when nobody wants any more. */
  synchronized boolean put(ParseResult result) throws InterruptedException {
    while (!cancelled && weight > 0 && weight + weight(result) > CAPACITY) {
      wait();
    }
    if (!cancelled) {
      waiting.add(result);
      weight += weight(result);
      notifyAll();
    }
    return !cancelled;
  }

  /** No further result will come. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** No further result is wanted. */
  synchronized void cancel() {
    cancelled = true;
    notifyAll();
  }

  /** Waits for the next result; null at the end. */
  synchronized @Nullable ParseResult take() throws InterruptedException {
    while (waiting.isEmpty() && !ended) {
      wait();
    }
    ParseResult result = waiting.poll();
    if (result != null) {
      weight -= weight(result);
      notifyAll();
    }
    return result;
  }
}
