package dev.morgue.indexer;

import dev.morgue.Sha256;
import dev.morgue.search.CrawledFile.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file was like before it was read, and whether it stayed so. A time is believed only when
 * it is a while ago: a file may be written twice within one tick of the file system's clock, and
 * what is read in between would be taken for the whole.
 *
 * @param path the file
 * @param size in bytes
 * @param modified when it was last written
 * @param began when reading begins
 */
record FileStamp(Path path, long size, Instant modified, Instant began) {

  /** FAT writes times in steps of two seconds, the coarsest of the file systems in use. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private static final int BUFFER = 64 * 1024;

  static FileStamp before(Path path, Instant now) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    return new FileStamp(path, attributes.size(), attributes.lastModifiedTime().toInstant(), now);
  }

  /** Whether size and time are those of an earlier reading; nothing is read. */
  boolean fits(Stamp earlier) {
    return size == earlier.size() && modified.equals(earlier.modified());
  }

  /** The earlier reading's stamp with today's time, if the bytes are the same; else null. */
  @Nullable Stamp renewed(Stamp earlier) throws IOException {
    if (size != earlier.size()) {
      return null;
    }
    Stamp now = after(new Passing(), earlier.reading());
    return now != null && now.sha256().equals(earlier.sha256()) ? now : null;
  }

  /**
   * The stamp of a file that was read; null where its time is not to be believed, or where it was
   * changed while it was read.
   *
   * @param passing what passed of it; where that was not all, it is read again
   * @param reading names the way it was read
   */
  @Nullable Stamp after(Passing passing, String reading) throws IOException {
    if (modified.plus(TICK).isAfter(began)) {
      return null;
    }
    String passed = passing.stored(size);
    String sha256 = passed == null ? sha256() : passed;
    FileStamp now = before(path, began);
    return now.equals(this) ? new Stamp(size, modified, sha256, reading) : null;
  }

  private String sha256() throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[(int) Math.min(BUFFER, size + 1)];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest.digest());
  }
}
