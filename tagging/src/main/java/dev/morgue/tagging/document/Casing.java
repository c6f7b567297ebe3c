package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How an article's running text writes its words: with a capital, without, or both. */
final class Casing {

  /** So many words, and a map that is no larger, have most articles. */
  private static final int FEW = 512;

  /** What is known of one word. */
  private static final class Seen {
    private int lower;
    private int capital;
    private String form = "";
  }

  private final Map<String, Seen> words = new HashMap<>(FEW);

  /** Counts the words between two offsets; the first of a sentence says nothing. */
  void count(String text, int from, int to) {
    int at = Letters.nextWord(text, from, to);
    while (at < to) {
      int end = Letters.wordEnd(text, at, to);
      boolean capital = CharKinds.isUpper(text.charAt(at));
      if (!capital || !Letters.isFirstOfSentence(text, at)) {
        count(text.substring(at, end), capital);
      }
      at = Letters.nextWord(text, end, to);
    }
  }

  private void count(String word, boolean capital) {
    Seen seen = words.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Seen());
    seen.lower += capital ? 0 : 1;
    seen.capital += capital ? 1 : 0;
    seen.form = capital && seen.form.isEmpty() ? word : seen.form;
  }

  /** Whether running text writes the word without a capital, and more often so. */
  boolean isLower(String word) {
    Seen seen = words.get(word.toLowerCase(Locale.ROOT));
    return seen != null && seen.lower > seen.capital;
  }

  /** Whether running text never writes it without a capital. */
  boolean isNeverLower(String word) {
    Seen seen = words.get(word.toLowerCase(Locale.ROOT));
    return seen == null || seen.lower == 0;
  }

  /** A word of a line in capitals as running text would write it, of the same length. */
  String plain(String capitals) {
    String lower = capitals.toLowerCase(Locale.ROOT);
    Seen seen = words.get(lower);
    if (lower.length() != capitals.length()) {
      return capitals;
    }
    if (seen != null) {
      return seen.lower > seen.capital ? lower : seen.form;
    }
    if (Words.SMALL.has(lower)) {
      return lower;
    }
    boolean acronym = capitals.length() <= 3;
    return acronym ? capitals : capitals.charAt(0) + lower.substring(1);
  }
}
