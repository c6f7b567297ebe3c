package dev.morgue.copies;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Cuts a text into words for comparing it with another, much more roughly and faster than for
 * searching: runs of letters and digits, letter case and apostrophes aside, because papers set the
 * same copy in different types. Used once, by one thread.
 */
final class WordHashes {

  private static final long PRIME = 0x100000001B3L;
  private static final long BASIS = 0xCBF29CE484222325L;

  /** Agencies write small numbers as words; "one" is as often none. */
  private static final long[] NUMERALS =
      Stream.of(
              "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
                  + " forty fifty sixty seventy eighty ninety")
          .flatMap(words -> Arrays.stream(words.split(" ", -1)))
          .mapToLong(WordHashes::hash)
          .sorted()
          .toArray();

  private long[] words = new long[512];
  private long[] figures = new long[16];
  private int wordCount;
  private int figureCount;

  private long hash = BASIS;
  private boolean figure;

  /** Cuts a text; what lies beyond so many words is left out. */
  static WordHashes of(String text, int most) {
    WordHashes hashes = new WordHashes();
    int at = 0;
    while (at < text.length() && hashes.wordCount < most) {
      int cp = text.codePointAt(at);
      at += Character.charCount(cp);
      hashes.take(cp);
    }
    hashes.end();
    return hashes;
  }

  /** The words, in order. */
  long[] words() {
    return Arrays.copyOf(words, wordCount);
  }

  /** Figures, in digits or English words, sorted. */
  long[] figures() {
    long[] sorted = Arrays.copyOf(figures, figureCount);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long hash(String word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static boolean isNumeral(long hash) {
    return Arrays.binarySearch(NUMERALS, hash) >= 0;
  }

  private void take(int cp) {
    if (cp < 0x80 ? isAscii(cp) : Character.isLetterOrDigit(cp)) {
      letter(cp);
    } else if (!joins(cp)) {
      end();
    }
  }

  private static boolean isAscii(int cp) {
    return (cp >= 'a' && cp <= 'z') || (cp >= 'A' && cp <= 'Z') || (cp >= '0' && cp <= '9');
  }

  /** Apostrophes, marks on letters and what is not seen do not end a word. */
  private static boolean joins(int cp) {
    return switch (cp) {
      case '\'', 0x2019, 0x2018, 0xAD -> true;
      default -> cp >= 0x300 && Character.getType(cp) == Character.NON_SPACING_MARK;
    };
  }

  private void letter(int cp) {
    if (cp >= 0x0E01 && isSpaceless(cp)) {
      end();
      hash = (hash ^ cp) * PRIME;
      end();
      return;
    }
    if (hash == BASIS) {
      figure = Character.isDigit(cp);
    }
    hash = (hash ^ Character.toLowerCase(cp)) * PRIME;
  }

  /** Scripts without spaces between words: every character counts as one. */
  private static boolean isSpaceless(int cp) {
    return switch (Character.UnicodeScript.of(cp)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private void end() {
    if (hash == BASIS) {
      return;
    }
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, wordCount * 2);
    }
    words[wordCount++] = hash;
    if (figure || isNumeral(hash)) {
      if (figureCount == figures.length) {
        figures = Arrays.copyOf(figures, figureCount * 2);
      }
      figures[figureCount++] = hash;
    }
    hash = BASIS;
    figure = false;
  }
}
