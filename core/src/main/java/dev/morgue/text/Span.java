package dev.morgue.text;

/**
 * A half-open range of UTF-16 offsets into a text: the character at {@code start} belongs to it,
 * the one at {@code end} does not. A value; thread-safe.
 *
 * @param start offset of the first character, zero or more
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, but start is " + start + " and end is " + end + ".");
    }
  }

  /** The number of UTF-16 units in this span. */
  public int length() {
    return end - start;
  }
}
