package dev.morgue.indexer;

import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.indexer.crawl.PathName;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A saved file, unpacked on the fly where its first bytes say that it is gzipped, whatever its
 * name. Making one reads nothing. Immutable and safe for use by several threads; one whose passing
 * is watched is read by one thread.
 */
public final class SavedFile {

  private static final byte[] NONE = {};
  private static final int BUFFER = 64 * 1024;
  private static final int MAGIC = 3;

  private final String location;
  private final Opener opener;

  /** What it holds, if that is in memory already; else nothing. */
  private final byte[] held;

  private final @Nullable Passing passing;

  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  private SavedFile(String location, Opener opener, @Nullable Passing passing) {
    this(location, opener, NONE, passing);
  }

  private SavedFile(String location, Opener opener, byte[] held, @Nullable Passing passing) {
    this.location = location;
    this.opener = opener;
    this.held = held;
    this.passing = passing;
  }

  /** The file at a path. */
  public static SavedFile of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return new SavedFile(PathName.of(absolute), () -> Files.newInputStream(absolute), null);
  }

  /** The file at a path, telling what passes while it is read. */
  static SavedFile of(Path path, Passing passing) {
    SavedFile file = of(path);
    return new SavedFile(file.location, file.opener, passing);
  }

  /**
   * A file held in memory: an attachment, a member of another file.
   *
   * @param location where it is said to lie, with "/" between folders
   * @param bytes what it holds; not copied
   */
  public static SavedFile of(String location, byte[] bytes) {
    return new SavedFile(location, () -> new ByteArrayInputStream(bytes), bytes, null);
  }

  /** Where it lies: an absolute path with "/" between folders; see {@link PathName}. */
  public String location() {
    return location;
  }

  /** Its name without folders, and without ".gz". */
  public String name() {
    String name = location.substring(location.lastIndexOf('/') + 1);
    boolean gz = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return gz ? name.substring(0, name.length() - 3) : name;
  }

  /**
   * Its bytes, unpacked. The caller closes the stream.
   *
   * @throws IOException if it cannot be opened or is broken gzip
   */
  public InputStream open() throws IOException {
    InputStream stored = new BufferedInputStream(opened(), BUFFER);
    try {
      stored.mark(MAGIC);
      boolean gzip = isGzip(stored.readNBytes(MAGIC));
      stored.reset();
      if (!gzip) {
        return stored;
      }
      packed();
      return new BufferedInputStream(Unpacking.of(stored, BUFFER), BUFFER);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  private InputStream opened() throws IOException {
    InputStream opened = opener.open();
    return passing == null ? opened : passing.through(opened);
  }

  private void packed() {
    if (passing != null) {
      passing.packed();
    }
  }

  /** RFC 1952: two magic bytes, then the only compression method there is. */
  private static boolean isGzip(byte[] begin) {
    return begin.length >= MAGIC && begin[0] == 0x1f && begin[1] == (byte) 0x8b && begin[2] == 8;
  }

  /**
   * Its name and first bytes.
   *
   * @throws IOException if it cannot be read
   */
  public FileSample sample() throws IOException {
    try (InputStream in = open()) {
      return new FileSample(name(), in.readNBytes(FileSample.SIZE));
    }
  }

  /**
   * All its bytes, unpacked; they are not to be changed.
   *
   * @param most the largest size to take
   * @throws IOException if it cannot be read, or is larger
   */
  public byte[] bytes(int most) throws IOException {
    byte[] stored = stored(most);
    if (!isGzip(stored)) {
      return stored;
    }
    packed();
    try (InputStream in = Unpacking.of(new ByteArrayInputStream(stored), BUFFER)) {
      return all(in, most);
    }
  }

  private byte[] stored(int most) throws IOException {
    if (held.length > 0 && held.length <= most) {
      return held;
    }
    try (InputStream in = opened()) {
      return all(in, most);
    }
  }

  private static byte[] all(InputStream in, int most) throws IOException {
    // mostly all there is, so that nothing is copied
    byte[] begin = new byte[Math.min(most, in.available())];
    int length = in.readNBytes(begin, 0, begin.length);
    int next = in.read();
    if (next < 0) {
      return length == begin.length ? begin : Arrays.copyOf(begin, length);
    }
    byte[] rest = in.readNBytes(most - length);
    if (length + 1 + rest.length > most) {
      throw new IOException("larger than " + (most >> 20) + " MiB");
    }
    byte[] bytes = Arrays.copyOf(begin, length + 1 + rest.length);
    bytes[length] = (byte) next;
    System.arraycopy(rest, 0, bytes, length + 1, rest.length);
    return bytes;
  }

  /**
   * What was saved here, where the whole file is one article. In a crawl the file was hashed as it
   * was read, and is not hashed again.
   *
   * @param bytes what {@link #bytes} gave last
   * @param format the short name of the format
   */
  public Original original(byte[] bytes, String format) {
    String known = passing == null ? null : passing.unpacked(bytes.length);
    String sha256 = known == null ? Sha256.of(bytes) : known;
    return new Original(sha256, format, List.of(new Original.Location(location, 0)));
  }

  @Override
  public String toString() {
    return location;
  }
}
