package dev.morgue.text;

/**
 * A stretch of direct speech: words that a text puts between quotation marks as somebody's own.
 *
 * @param span the words, without the marks
 * @param closed whether a mark closes it; false for one that ends with its paragraph
 * @param continued whether it goes on with what the paragraph before left open
 */
public record Quotation(Span span, boolean closed, boolean continued) {

  /** Its first character. */
  public int start() {
    return span.start();
  }

  /** After its last character. */
  public int end() {
    return span.end();
  }
}
