package dev.morgue.index;

import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/**
 * The time of a request is over in the middle of looking something up. Whoever asked for it leaves
 * that part of the answer out and says so; no caller of an archive ever sees it.
 */
public final class TimeOver extends RuntimeException {

  private static final long serialVersionUID = 1;

  private TimeOver() {
    super("the time is over", null, false, false);
  }

  /**
   * Goes on only if there is time.
   *
   * @param timeout tells when to stop; null for never
   */
  static void check(@Nullable QueryTimeout timeout) {
    if (timeout != null && timeout.shouldExit()) {
      throw new TimeOver();
    }
  }
}
