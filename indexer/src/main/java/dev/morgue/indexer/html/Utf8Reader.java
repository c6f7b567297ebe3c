package dev.morgue.indexer.html;

import java.io.Reader;

/**
 * Decodes bytes that are known to be sound UTF-8 straight into the parser's buffer, plain ASCII
 * many at a time. With the platform's own reader, made for bytes of any kind from anywhere, parsing
 * took an eighth longer than from a text (1,641 saved pages). Not thread-safe.
 */
final class Utf8Reader extends Reader {

  private final byte[] bytes;
  private int at;

  /** The second half of a character whose first was the last to find room; 0 for none. */
  private char half;

  /**
   * A reader.
   *
   * @param bytes for which {@link Utf8#isSound} holds
   */
  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] to, int from, int length) {
    int end = from + length;
    int out = from;
    while (out < end && (half != 0 || at < bytes.length)) {
      if (half != 0) {
        to[out++] = half;
        half = 0;
      }
      int run = Utf8.asciiEnd(bytes, at, Math.min(bytes.length, at + end - out)) - at;
      for (int i = 0; i < run; i++) {
        to[out + i] = (char) bytes[at + i];
      }
      at += run;
      out += run;
      if (out < end && at < bytes.length) {
        to[out++] = beyondAscii();
      }
    }
    return out == from && length > 0 ? -1 : out - from;
  }

  /** Takes a character of several bytes, or the first half of one that has two. */
  private char beyondAscii() {
    int first = bytes[at] & 0xff;
    int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    int c = first & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      c = c << 6 | (bytes[at + i] & 0x3f);
    }
    at += length;
    if (length < 4) {
      return (char) c;
    }
    half = Character.lowSurrogate(c);
    return Character.highSurrogate(c);
  }

  @Override
  public void close() {
    at = bytes.length;
    half = 0;
  }
}
