package dev.morgue.bench.news;

import java.util.List;

/**
 * Pronounceable words that (mostly) do not exist: a number to a word, no two numbers to the same
 * one. Frequent words, those with small numbers, are shorter.
 */
final class CoinedWords {
  private static final List<String> ONSETS =
      Lexicon.phrases(
          """
          b | c | d | f | g | h | j | k | l | m | n | p | r | s | t | v | w | br | cr | dr | st |
          tr | sh | pl
          """);
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea");
  private static final List<String> CODAS =
      Lexicon.phrases(
          """
          n | r | l | s | m | t | nd | st | ck | rd | ne | ve
          """);
  private static final int OPEN = ONSETS.size() * VOWELS.size();
  private static final int CLOSED = OPEN * CODAS.size();

  /** How many words of two syllables there are. */
  static final int TWO_SYLLABLES = OPEN * CLOSED;

  /** A prime that divides neither space, so that neighbours look unlike and nothing is lost. */
  private static final long SPREAD = 15_485_863;

  private CoinedWords() {}

  /**
   * The word of a number: two syllables below {@link #TWO_SYLLABLES}, three up to about 35 million
   * more.
   */
  static String word(int number) {
    StringBuilder word = new StringBuilder(12);
    if (number < TWO_SYLLABLES) {
      int mixed = (int) (number * SPREAD % TWO_SYLLABLES);
      open(word, mixed / CLOSED);
      closed(word, mixed % CLOSED);
    } else {
      int space = OPEN * TWO_SYLLABLES;
      int mixed = (int) ((number - TWO_SYLLABLES) * SPREAD % space);
      open(word, mixed / TWO_SYLLABLES);
      open(word, mixed % TWO_SYLLABLES / CLOSED);
      closed(word, mixed % CLOSED);
    }
    return word.toString();
  }

  /** The same with a capital, for names. */
  static String name(int number) {
    String word = word(number);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void open(StringBuilder word, int syllable) {
    word.append(ONSETS.get(syllable / VOWELS.size())).append(VOWELS.get(syllable % VOWELS.size()));
  }

  private static void closed(StringBuilder word, int syllable) {
    open(word, syllable / CODAS.size());
    word.append(CODAS.get(syllable % CODAS.size()));
  }
}
