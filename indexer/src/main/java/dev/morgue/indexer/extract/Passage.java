package dev.morgue.indexer.extract;

/**
 * A piece of an article's running text.
 *
 * @param kind what it is on the page
 * @param text plain, white space collapsed; lines that the page breaks by hand are separated by
 *     {@code \n}
 */
public record Passage(Kind kind, String text) {

  /** What a passage is on the page. */
  public enum Kind {
    PARAGRAPH,
    SUBHEAD,
    LIST_ITEM,
    QUOTE
  }
}
