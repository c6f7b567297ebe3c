package dev.morgue.indexer;

import dev.morgue.indexer.crawl.PathName;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * A saved file, unpacked on the fly where its first bytes say that it is gzipped, whatever its
 * name. Making one reads nothing. Immutable and safe for use by several threads.
 */
public final class SavedFile {

  private static final int BUFFER = 64 * 1024;
  private static final int MAGIC = 3;

  private final String location;
  private final Opener opener;

  @FunctionalInterface
  private interface Opener {
    InputStream open() throws IOException;
  }

  private SavedFile(String location, Opener opener) {
    this.location = location;
    this.opener = opener;
  }

  /** The file at a path. */
  public static SavedFile of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return new SavedFile(PathName.of(absolute), () -> Files.newInputStream(absolute));
  }

  /**
   * The file at a path, telling how far it is being read.
   *
   * @param position set to how many bytes of it the stream opened last has given
   */
  static SavedFile of(Path path, AtomicLong position) {
    SavedFile file = of(path);
    return new SavedFile(file.location, () -> new Counted(file.opener.open(), position));
  }

  private static final class Counted extends FilterInputStream {

    private final AtomicLong position;

    Counted(InputStream in, AtomicLong position) {
      super(in);
      this.position = position;
      position.set(0);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      position.addAndGet(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      position.addAndGet(Math.max(0, read));
      return read;
    }
  }

  /**
   * A file held in memory: an attachment, a member of another file.
   *
   * @param location where it is said to lie, with "/" between folders
   * @param bytes what it holds; not copied
   */
  public static SavedFile of(String location, byte[] bytes) {
    return new SavedFile(location, () -> new ByteArrayInputStream(bytes));
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
    InputStream stored = new BufferedInputStream(opener.open(), BUFFER);
    try {
      stored.mark(MAGIC);
      boolean gzip = isGzip(stored.readNBytes(MAGIC));
      stored.reset();
      return gzip ? new BufferedInputStream(new GZIPInputStream(stored, BUFFER), BUFFER) : stored;
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  /** RFC 1952: two magic bytes, then the only compression method there is. */
  private static boolean isGzip(byte[] begin) {
    return begin.length >= MAGIC
        && begin[0] == 0x1f
        && begin[1] == (byte) 0x8b
        && begin[2] == 8;
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
   * All its bytes, unpacked.
   *
   * @param most the largest size to take
   * @throws IOException if it cannot be read, or is larger
   */
  public byte[] bytes(int most) throws IOException {
    byte[] stored;
    try (InputStream in = opener.open()) {
      stored = all(in, most);
    }
    if (!isGzip(stored)) {
      return stored;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored), BUFFER)) {
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

  @Override
  public String toString() {
    return location;
  }
}
