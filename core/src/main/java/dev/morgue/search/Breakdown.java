package dev.morgue.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what an error means for an archive that is being written. */
final class Breakdown {

  private Breakdown() {}

  /**
   * The error to tell. Lucene says by an IllegalStateException that an earlier error, in a merge
   * say, ended the writing.
   *
   * @param tragedy what ended the writing; null while nothing did
   * @param open whether the writer is open
   */
  static IOException of(Exception e, @Nullable Throwable tragedy, boolean open, Path archive) {
    Throwable cause = tragedy == null ? e : tragedy;
    if (tragedy == null && e instanceof IOException plain && open) {
      return plain;
    }
    return new IOException(
        String.format(
            Locale.ROOT,
            "writing %s stopped (%s); everything up to the last commit is safe, run again to go on",
            archive,
            cause.getMessage()),
        cause);
  }
}
