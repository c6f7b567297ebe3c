package dev.morgue.indexer.html;

import java.util.regex.Pattern;

/**
 * A pattern of words that may stand anywhere in a text, and a machine that turns most texts away
 * before the pattern is tried, which takes ten times as long. Immutable.
 */
final class Wording {

  private final Pattern pattern;
  private final WordMachine signs;

  /**
   * A wording.
   *
   * @param signs pieces in ASCII, parted by spaces, of which a text has one that the pattern fits,
   *     unless it has letters beyond ASCII
   */
  Wording(String pattern, String signs) {
    this.pattern = Pattern.compile(pattern);
    this.signs = WordMachine.of(signs);
  }

  /** Whether the pattern fits anywhere in a text. */
  boolean isIn(String text) {
    return signs.mayBeIn(text) && pattern.matcher(text).find();
  }
}
