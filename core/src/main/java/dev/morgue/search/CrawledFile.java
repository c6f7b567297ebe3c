package dev.morgue.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as the last crawl that read it left it: enough to tell, without reading, what reading it
 * again would come to.
 *
 * @param path where it lies, as {@link dev.morgue.Original.Location#path()} has it
 * @param stamp how to tell that it is the same still; null where it must be read again in any case
 * @param articles how many of its records are held
 * @param unheld its records that are not held
 * @param pruned whether it was gone, and its articles were hidden because of that
 */
public record CrawledFile(
    String path, @Nullable Stamp stamp, long articles, List<Unheld> unheld, boolean pruned) {

  /**
   * What a file was like when it was read.
   *
   * @param size in bytes
   * @param modified when it was last written
   * @param sha256 of its bytes as they lie on the disk
   * @param reading names the way it was read: another way may find more in the same bytes
   */
  public record Stamp(long size, Instant modified, String sha256, String reading) {}

  /**
   * A record that was read and is not held.
   *
   * @param failed whether it failed; else it was skipped
   * @param where the file, "file:line" or "file#record"
   * @param reason why, a few words
   */
  public record Unheld(boolean failed, String where, String reason) {}

  /** Copies the list. */
  public CrawledFile {
    unheld = List.copyOf(unheld);
  }

  /** Whether any of its records failed. */
  public boolean failed() {
    return unheld.stream().anyMatch(Unheld::failed);
  }

  /** The same with another stamp. */
  public CrawledFile withStamp(@Nullable Stamp other) {
    return new CrawledFile(path, other, articles, unheld, pruned);
  }

  /** The same, pruned or not. */
  public CrawledFile withPruned(boolean whether) {
    return new CrawledFile(path, stamp, articles, unheld, whether);
  }
}
