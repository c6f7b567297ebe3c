package dev.morgue.indexer.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Compares the headlines of one page; remembers what it read of them. Not thread-safe. */
final class HeadlineLikeness {

  /** The likeness of two headlines of the same letters; of others it is less. */
  static final double MOST = 3;

  /** The share of its words that a heading has in common with other headlines of its article. */
  private static final double SAME_STORY = 0.4;

  private final Map<String, String> letters = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  /** The letters of a text. */
  String letters(String text) {
    return letters.computeIfAbsent(text, Headlines::letters);
  }

  /** Grows with the shared words, then with the length. */
  double of(Clue one, Clue other) {
    String a = letters(one.value());
    String b = letters(other.value());
    double length = (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length());
    return a.equals(b) ? MOST : HeadlineWords.shared(words(one), words(other)) + 0.1 * length;
  }

  /** Whether a headline speaks of the same as another, a heading of the page. */
  boolean isSame(Clue one, Clue other) {
    String its = letters(other.value());
    return (its.length() > 4 && letters(one.value()).startsWith(its))
        || (HeadlineWords.tells(other.value())
            && HeadlineWords.shared(words(one), words(other)) >= SAME_STORY);
  }

  boolean isEqual(Clue one, Clue other) {
    return letters(one.value()).equals(letters(other.value()));
  }

  /** Whether two headlines are equal, or one is the beginning or the end of the other. */
  boolean isEitherWithin(Clue one, Clue other) {
    return isEqual(one, other) || isWithin(one, other) || isWithin(other, one);
  }

  /** Whether a longer text is a headline with a kicker before it or a second line behind it. */
  boolean isWithin(Clue clue, Clue longer) {
    return isEnd(clue, longer) || isBeginning(clue, longer);
  }

  /** Whether a headline has lost its end, wherever that was. */
  boolean isCut(Clue clue, Clue whole) {
    String its = letters(clue.value());
    String all = letters(whole.value());
    return HeadlineWords.tells(clue.value()) && its.length() < all.length() && all.startsWith(its);
  }

  boolean isEnd(Clue clue, Clue longer) {
    return HeadlineWords.isEnd(letters(clue.value()), letters(longer.value()));
  }

  boolean isBeginning(Clue clue, Clue longer) {
    return HeadlineWords.isBeginning(
        clue.value(), letters(clue.value()), longer.value(), letters(longer.value()));
  }

  private Set<String> words(Clue clue) {
    return words.computeIfAbsent(clue.value(), text -> new HashSet<>(HeadlineWords.of(text)));
  }
}
