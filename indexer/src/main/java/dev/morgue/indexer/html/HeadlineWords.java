package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares the words of two headlines; letter case and signs do not count. */
final class HeadlineWords {

  /** A piece of fewer letters is a section's name rather than a headline. */
  private static final int FEWEST_LETTERS = 12;

  private HeadlineWords() {}

  /**
   * The words of a headline. Scripts that put no space between words count by pairs of signs, which
   * serve as well for comparing.
   */
  static List<String> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (c >= 0x80) {
        return ofAll(lower);
      }
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        if (i > from) {
          words.add(lower.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  private static List<String> ofAll(String lower) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int before = 0;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == SOFT_HYPHEN) {
        continue;
      }
      boolean letter = Character.isLetterOrDigit(c) || Character.getType(c) == MARK;
      if (letter && Character.isIdeographic(c)) {
        if (before != 0) {
          words.add(Character.toString(before) + Character.toString(c));
        }
        before = c;
      } else {
        before = 0;
      }
      if (letter && before == 0) {
        word.appendCodePoint(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static final int SOFT_HYPHEN = 0xad;
  private static final int MARK = Character.NON_SPACING_MARK;

  /** How often signs stand in a text, several side by side as one; spaces are none. */
  static int signs(String text) {
    int signs = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
      signs += sign && !before ? 1 : 0;
      before = sign;
    }
    return signs;
  }

  /** How many of the words of the shorter headline stand in the longer, as a share, 0 to 1. */
  static double shared(Set<String> one, Set<String> other) {
    int both = 0;
    for (String word : one) {
      both += other.contains(word) ? 1 : 0;
    }
    return both == 0 ? 0 : (double) both / Math.min(one.size(), other.size());
  }

  /** Whether a text is long enough to be a headline: a section's or a site's name is not. */
  static boolean tells(String text) {
    return Headlines.letters(text).length() >= FEWEST_LETTERS && of(text).size() > 2;
  }

  /**
   * Whether a headline is the end of a longer text, which has a kicker or a date before it.
   *
   * @param its the headline's letters
   * @param all the text's letters
   */
  static boolean isEnd(String its, String all) {
    return its.length() >= FEWEST_LETTERS && its.length() < all.length() && all.endsWith(its);
  }

  /**
   * Whether a headline is the beginning of a longer text, which goes on with a second line. What
   * was cut off within a word, or before a quotation mark as careless templates cut, is none.
   *
   * @param its the headline's letters
   * @param all the text's letters
   */
  static boolean isBeginning(String headline, String its, String longer, String all) {
    if (its.length() < FEWEST_LETTERS || headline.endsWith("…") || !all.startsWith(its)) {
      return false;
    }
    String rest = after(longer, its.length()).strip();
    return rest.length() > 1 && rest.charAt(0) != '"';
  }

  /** What stands behind the first so many letters. */
  private static String after(String text, int letters) {
    int seen = 0;
    int i = 0;
    while (i < text.length() && seen < letters) {
      int c = text.codePointAt(i);
      seen += Character.isLetterOrDigit(c) ? Character.charCount(c) : 0;
      i += Character.charCount(c);
    }
    return text.substring(i);
  }
}
