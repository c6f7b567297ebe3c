package dev.morgue.text;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start first character
 * @param end after the last character
 */
public record Span(int start, int end) {

  /** Checks the order. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such range: " + start + ".." + end);
    }
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - start;
  }
}
