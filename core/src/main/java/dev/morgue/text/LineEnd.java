package dev.morgue.text;

import java.util.Set;

/** Words that a hyphen parts at the end of a line, as print and what is read from it have them. */
final class LineEnd {

  /** How many spaces may stand around the end of a line. */
  private static final int MOST_SPACES = 40;

  /** Words before which a hyphen leaves something out: Vor- und Nachteile, pre- and post-war. */
  private static final Set<String> LINKS =
      Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou");

  private LineEnd() {}

  /**
   * Where a word goes on in the next line.
   *
   * @param at where a hyphen stands behind a letter
   * @return a small letter at the beginning of the next line, or -1
   */
  static int after(char[] text, int at, int limit) {
    int end = spaces(text, at + 1, limit);
    if (end >= limit || (text[end] != '\n' && text[end] != '\r')) {
      return -1;
    }
    boolean two = text[end] == '\r' && end + 1 < limit && text[end + 1] == '\n';
    int next = spaces(text, two ? end + 2 : end + 1, limit);
    boolean small = next < limit && Character.isLowerCase(Character.codePointAt(text, next, limit));
    return small && !LINKS.contains(word(text, next, limit)) ? next : -1;
  }

  /** The letters from a place on, or the first ones of a long word. */
  private static String word(char[] text, int from, int limit) {
    int end = from;
    while (end < limit && end < from + 5 && Character.isLetter(text[end])) {
      end++;
    }
    return new String(text, from, end - from);
  }

  private static int spaces(char[] text, int from, int limit) {
    int at = from;
    while (at < limit && at < from + MOST_SPACES && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }
}
