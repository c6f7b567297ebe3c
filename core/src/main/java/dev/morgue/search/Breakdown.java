package dev.morgue.search;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;

/** Says what an error means for an archive that is being written. */
final class Breakdown {

  private Breakdown() {}

  /**
   * The error to tell. Lucene says by an IllegalStateException that an earlier error, in a merge
   * say, ended the writing, or that the writer is closed.
   *
   * @param tragedy what ended the writing; null while nothing did
   * @param open whether the writer is open
   */
  static IOException of(Exception e, @Nullable Throwable tragedy, boolean open, Path archive) {
    Throwable cause = tragedy == null ? e : tragedy;
    if (tragedy == null && e instanceof IOException plain && open) {
      return plain;
    }
    if (tragedy == null && !open) {
      return new IOException(
          archive + " is closed for writing; everything up to the last commit is safe", e);
    }
    return new IOException(
        String.format(
            Locale.ROOT,
            "writing %s stopped (%s); everything up to the last commit is safe, run again to go on",
            archive,
            reason(cause)),
        cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof ClosedByInterruptException
        || cause instanceof ThreadInterruptedException) {
      return "a thread that wrote was interrupted";
    }
    String told = cause.getMessage();
    return told == null ? cause.getClass().getSimpleName() : told;
  }
}
