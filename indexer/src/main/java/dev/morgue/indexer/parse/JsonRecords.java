package dev.morgue.indexer.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Slice upcoming;
  private @Nullable String problem;
  private long number;
  private boolean inArray;
  private boolean ended;

  /**
   * Records of a stream of UTF-8.
   *
   * @param in the stream, buffered; the caller closes it
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

  private void keep(int b) {
    if (bytes.size() < LONGEST) {
      bytes.write(b);
    } else {
      problem = "longer than " + (LONGEST >> 20) + " MiB";
    }
  }

  private Slice slice() {
    byte[] kept = problem == null ? bytes.toByteArray() : new byte[0];
    Slice slice = new Slice(kept, number, problem);
    bytes.reset();
    problem = null;
    return slice;
  }

  /** The next line; null for one without a record. */
  private @Nullable Slice line() throws IOException {
    number++;
    int last = 0;
    int b = in.read();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      boolean leading = bytes.size() == 0 && (isSpace(b) || isMark(b));
      if (!leading) {
        keep(b);
        last = isSpace(b) ? last : bytes.size();
      }
    }
    ended = b < 0;
    if (problem == null && last < bytes.size()) {
      byte[] kept = bytes.toByteArray();
      bytes.reset();
      bytes.write(kept, 0, last);
    }
    return bytes.size() == 0 ? null : slice();
  }

  /** The next value; null at the end. */
  private @Nullable Slice value() throws IOException {
    int b = in.read();
    while (b >= 0 && (isSpace(b) || isMark(b) || b == ',' || b == ']')) {
      b = in.read();
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
    for (int b = first; b >= 0; b = in.read()) {
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
      b = in.read();
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
