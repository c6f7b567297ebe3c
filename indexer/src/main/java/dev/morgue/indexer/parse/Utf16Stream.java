package dev.morgue.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The UTF-8 bytes of a stream in UTF-16 that begins with a byte order mark. Not thread-safe. */
final class Utf16Stream extends InputStream {

  private static final int CHARS = 8 * 1024;

  private final Reader reader;
  private final char[] chars = new char[CHARS + 1];
  private byte[] bytes = {};
  private int next;

  private Utf16Stream(InputStream in) {
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_16);
  }

  /** The stream itself, or the one that turns it into UTF-8 if its first bytes are such a mark. */
  static InputStream utf8(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean mark = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    return mark ? new Utf16Stream(in) : in;
  }

  @Override
  public int read() throws IOException {
    if (next == bytes.length && !fill()) {
      return -1;
    }
    return bytes[next++] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    int count = reader.read(chars, 0, CHARS);
    if (count <= 0) {
      return false;
    }
    // the two halves of a character must be encoded together
    if (Character.isHighSurrogate(chars[count - 1])) {
      count += Math.max(0, reader.read(chars, count, 1));
    }
    bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
