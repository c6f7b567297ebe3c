package dev.morgue.indexer.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON into records without reading them: one a line, or the values that stand one
 * after the other or in one array, over as many lines as they like. In memory is one record. A line
 * that is broken costs that line; a value that is broken may cost what follows it. Not thread-safe.
 */
final class JsonRecords implements Iterator<JsonRecords.Slice> {

  /** A longer record is not read: articles are a thousandth of it. */
  static final int LONGEST = 32 << 20;

  private static final String TOO_LONG = "longer than " + (LONGEST >> 20) + " MiB";

  /**
   * The bytes of one record.
   *
   * @param bytes as they stand, without white space around
   * @param number the line it stands on, or which value it is, from 1
   * @param problem why it cannot be read; null when it can
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from one method to the next, never compared
  record Slice(byte[] bytes, long number, @Nullable String problem) {}

  private final InputStream in;
  private final boolean lines;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int filled;
  private byte[] kept = new byte[4 * 1024];
  private int size;
  private @Nullable Slice upcoming;
  private @Nullable String problem;
  private long number;
  private boolean inArray;
  private boolean ended;

  /**
   * Records of a stream of UTF-8.
   *
   * @param in the stream; the caller closes it
   * @param lines whether each line is a record
   */
  JsonRecords(InputStream in, boolean lines) {
    this.in = in;
    this.lines = lines;
  }

  /** Whether the values stand in an array. Known once the first was asked for. */
  boolean isArray() {
    return inArray;
  }

  @Override
  public boolean hasNext() {
    try {
      while (upcoming == null && !ended) {
        upcoming = lines ? line() : value();
      }
    } catch (IOException e) {
      ended = true;
      throw new UncheckedIOException(e);
    }
    return upcoming != null;
  }

  @Override
  public Slice next() {
    Slice slice = hasNext() ? upcoming : null;
    if (slice == null) {
      throw new NoSuchElementException();
    }
    upcoming = null;
    return slice;
  }

  /** Whether there are bytes in the buffer, from the stream if need be. */
  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return filled > 0;
  }

  private int read() throws IOException {
    return fill() ? buffer[next++] & 0xff : -1;
  }

  private void keep(int b) {
    if (size == kept.length) {
      grow(1);
    }
    if (size < LONGEST) {
      kept[size++] = (byte) b;
    } else {
      problem = TOO_LONG;
    }
  }

  private void keep(int from, int to) {
    int length = to - from;
    if (size + length > LONGEST) {
      problem = TOO_LONG;
      return;
    }
    if (size + length > kept.length) {
      grow(length);
    }
    System.arraycopy(buffer, from, kept, size, length);
    size += length;
  }

  private void grow(int more) {
    kept = Arrays.copyOf(kept, Math.max(size + more, 2 * size));
  }

  /** The record kept so far, without white space around it; null when that is all it is. */
  private @Nullable Slice slice() {
    int from = 0;
    while (from < size && (isSpace(kept[from]) || isMark(kept[from] & 0xff))) {
      from++;
    }
    while (size > from && isSpace(kept[size - 1])) {
      size--;
    }
    byte[] bytes = problem == null ? Arrays.copyOfRange(kept, from, size) : new byte[0];
    Slice slice = bytes.length == 0 && problem == null ? null : new Slice(bytes, number, problem);
    size = 0;
    problem = null;
    return slice;
  }

  /** The next line; null for one without a record. */
  private @Nullable Slice line() throws IOException {
    number++;
    while (fill()) {
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(next, end);
      next = end;
      if (end < filled) {
        next++;
        return slice();
      }
    }
    ended = true;
    return slice();
  }

  /** The next value; null at the end. */
  private @Nullable Slice value() throws IOException {
    int b = read();
    while (b >= 0 && (isSpace(b) || isMark(b) || b == ',' || b == ']')) {
      b = read();
    }
    if (b == '[' && number == 0 && !inArray) {
      inArray = true;
      return null;
    }
    ended = b < 0;
    if (ended) {
      return null;
    }
    number++;
    if (b == '{' || b == '[') {
      nested(b);
    } else {
      scalar(b);
    }
    return slice();
  }

  private void nested(int first) throws IOException {
    int depth = 0;
    boolean text = false;
    boolean escaped = false;
    for (int b = first; b >= 0; b = read()) {
      keep(b);
      if (text) {
        text = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        text = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return;
      }
    }
    ended = true;
    problem = "the file ends in the middle of it";
  }

  private void scalar(int first) throws IOException {
    int b = first;
    while (b >= 0 && b != ',' && b != ']' && b != '\n') {
      keep(b);
      b = read();
    }
    ended = b < 0;
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  /** A byte of the UTF-8 byte order mark, none of which can begin a JSON value. */
  private static boolean isMark(int b) {
    return b == 0xef || b == 0xbb || b == 0xbf;
  }
}
