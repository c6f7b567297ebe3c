package dev.morgue.indexer.html;

import java.io.Reader;

/**
 * Decodes bytes that are known to be sound UTF-8 straight into the parser's buffer, plain ASCII
 * many at a time. With the platform's own reader, made for bytes of any kind from anywhere, parsing
 * took an eighth longer than from a text (1,641 saved pages). Not thread-safe.
 */
final class Utf8Reader extends Reader {

  private final byte[] bytes;

  /** The beginning and the end of each stretch that is passed over, in order. */
  private final int[] cuts;

  private int cut;

  /** Where what is read goes on, and where the next stretch is that is not. */
  private int at;

  private int stop;

  /** The second half of a character whose first was the last to find room; 0 for none. */
  private char half;

  /**
   * A reader.
   *
   * @param bytes for which {@link Utf8#isSound} holds
   */
  Utf8Reader(byte[] bytes) {
    this(bytes, new int[0]);
  }

  /**
   * A reader that leaves something out.
   *
   * @param bytes for which {@link Utf8#isSound} holds
   * @param cuts the beginning and the end of each stretch that is passed over, none within a
   *     character, in order
   */
  Utf8Reader(byte[] bytes, int[] cuts) {
    this.bytes = bytes;
    this.cuts = cuts;
    this.stop = cuts.length == 0 ? bytes.length : cuts[0];
  }

  @Override
  public int read(char[] to, int from, int length) {
    int end = from + length;
    int out = from;
    while (out < end && (half != 0 || hasMore())) {
      if (half != 0) {
        to[out++] = half;
        half = 0;
      }
      int run = Utf8.asciiEnd(bytes, at, Math.min(stop, at + end - out)) - at;
      for (int i = 0; i < run; i++) {
        to[out + i] = (char) bytes[at + i];
      }
      at += run;
      out += run;
      if (out < end && at < stop) {
        to[out++] = beyondAscii();
      }
    }
    return out == from && length > 0 ? -1 : out - from;
  }

  /** Whether anything follows; moves over what is left out. */
  private boolean hasMore() {
    while (at == stop && cut < cuts.length) {
      at = cuts[cut + 1];
      cut += 2;
      stop = cut == cuts.length ? bytes.length : cuts[cut];
    }
    return at < stop;
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
    stop = at;
    cut = cuts.length;
    half = 0;
  }
}
