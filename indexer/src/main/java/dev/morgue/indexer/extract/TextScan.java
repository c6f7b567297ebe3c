package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a text once for all that is asked of it: what it is made of, its letters, its lower case.
 * Reads text after text, so that it needs no memory anew; not thread-safe.
 *
 * <p>There is hardly a branch, as a processor cannot guess where words end: the {@linkplain Signs
 * numbers} of characters are added up, and words are counted in bits.
 */
final class TextScan {

  /** A sign of a script without spaces says what about so many letters say. */
  private static final int WIDE_LETTERS = 3;

  /** Longest word that counts as a short one. */
  private static final int SHORT = 3;

  /** Letters before a place that tell whether it is in a longer word. */
  private static final int BEFORE = SHORT + 1;

  /** Characters that are looked at together: with those before them they fill 64 bits. */
  private static final int AT_ONCE = Long.SIZE - BEFORE;

  private char[] text = {};
  private int begin;
  private int end;
  private char[] lower = new char[512];
  private char[] plain = new char[512];

  /** Places behind signs that are no letters, where phrases may begin. */
  private int[] starts = new int[512];

  private int lowerSize;
  private int plainSize;
  private int startsSize;
  private boolean dotted;

  private int wide;
  private int words;
  private int shortWords;
  private int capitals;
  private int stops;
  private int digits;
  private int commas;
  private int quotes;
  private int otherSigns;
  private int spaces;

  /** A text, read. */
  static TextScan of(String text) {
    TextScan scan = new TextScan();
    scan.read(text.toCharArray(), 0, text.length());
    return scan;
  }

  /** Reads a part of an array. */
  void read(char[] array, int from, int to) {
    clear();
    text = array;
    begin = from;
    end = to;
    lowerSize = to - from;
    if (lowerSize > plain.length) {
      lower = new char[2 * lowerSize];
      plain = new char[2 * lowerSize];
      starts = new int[2 * lowerSize];
    }
    long before = 0;
    for (int i = from; i < to; i += AT_ONCE) {
      before = read(i, Math.min(to, i + AT_ONCE), before);
    }
    if (dotted) {
      lower = new String(text, begin, lowerSize).toLowerCase(Locale.ROOT).toCharArray();
      lowerSize = lower.length;
      lower = Arrays.copyOf(lower, Math.max(lowerSize, plain.length));
      startAnew();
    }
  }

  /** Finds the starts in the lower case where that is longer than the text. */
  private void startAnew() {
    starts = new int[lower.length];
    startsSize = 0;
    for (int i = 0; i < lowerSize; i++) {
      starts[startsSize] = i + 1;
      startsSize += 1 ^ Signs.flag(lower[i], Signs.LETTER);
    }
  }

  private void clear() {
    plainSize = 0;
    startsSize = 0;
    dotted = false;
    wide = 0;
    words = 0;
    shortWords = 0;
    capitals = 0;
    stops = 0;
    digits = 0;
    commas = 0;
    quotes = 0;
    otherSigns = 0;
    spaces = 0;
  }

  /**
   * Reads some characters.
   *
   * @param before which of those before them are of words, the last in the highest bit
   * @return the same of these
   */
  private long read(int from, int to, long before) {
    long sums = 0;
    long letters = before;
    long capital = 0;
    int bit = BEFORE;
    int letter = plainSize;
    int start = startsSize;
    // fields would be read again for each character
    char[] signs = text;
    char[] small = lower;
    char[] plainOnes = plain;
    int[] behind = starts;
    int first = begin;
    for (int i = from; i < to; i++) {
      long sign = Signs.of(signs[i]);
      sums += sign >>> Signs.FIELDS;
      letters |= (sign >>> Signs.WORD & 1) << bit;
      capital |= (sign >>> Signs.CAPITAL & 1) << bit;
      bit++;
      small[i - first] = (char) sign;
      plainOnes[letter] = (char) sign;
      letter += (int) (sign >>> Signs.PLAIN) & 1;
      behind[start] = i - first + 1;
      start += (int) (~sign >>> Signs.LETTER) & 1;
      if (sign < 0) {
        bit -= rare(i);
      }
    }
    plainSize = letter;
    startsSize = start;
    add(sums);
    count(letters, capital);
    return letters >>> (bit - BEFORE) & ((1 << BEFORE) - 1);
  }

  /** Looks closely at a character; 1 if words go on behind it as if it were not there. */
  private int rare(int at) {
    char c = text[at];
    if (Signs.isApostrophe(c)) {
      return 1;
    }
    if (Signs.isWide(c)) {
      wide(at);
    } else if (c == Signs.DOTTED_I) {
      dotted = true;
    } else {
      stops += at + 1 == end || text[at + 1] == ' ' ? 1 : 0;
    }
    return 0;
  }

  private void add(long sums) {
    digits += field(sums, Signs.DIGITS);
    commas += field(sums, Signs.COMMAS);
    stops += field(sums, Signs.WIDE_STOPS);
    quotes += field(sums, Signs.QUOTES);
    otherSigns += field(sums, Signs.OTHERS);
    spaces += field(sums, Signs.SPACES);
  }

  private static int field(long sums, int field) {
    return (int) (sums >>> (field - Signs.FIELDS)) & Signs.MOST;
  }

  /** Counts the words that begin, and those whose fourth letter is there. */
  private void count(long letters, long capital) {
    long begins = (letters & ~(letters << 1)) >>> BEFORE;
    long fourth = letters & letters << 1 & letters << 2 & letters << 3 & ~(letters << BEFORE);
    words += Long.bitCount(begins);
    shortWords += Long.bitCount(begins) - Long.bitCount(fourth >>> BEFORE);
    capitals += Long.bitCount(begins & capital >>> BEFORE);
  }

  /**
   * A sign of a script without spaces: about half a word. A word that touches it is not counted: so
   * the judge was trained.
   */
  private void wide(int at) {
    wide++;
    words += (at - begin) % 2;
    shortWords += (at - begin) % 2;
    int length = 0;
    int first = at;
    for (int i = at - 1; i >= begin; i--) {
      if (Signs.flag(text[i], Signs.WORD) == 1) {
        length++;
        first = i;
      } else if (!Signs.isApostrophe(text[i])) {
        break;
      }
    }
    if (length > 0) {
      words--;
      shortWords -= length <= SHORT ? 1 : 0;
      capitals -= Signs.flag(text[first], Signs.CAPITAL);
    }
  }

  /** What it is made of. */
  TextShape shape() {
    int size = end - begin;
    return new TextShape(
        size + (WIDE_LETTERS - 1) * wide,
        size - spaces,
        words,
        shortWords,
        capitals,
        digits,
        commas,
        stops,
        quotes,
        otherSigns,
        TextShape.endingOf(text, begin, end));
  }

  /** The letters and digits in lower case. */
  String letters() {
    return new String(plain, 0, plainSize);
  }

  /** How long it is. */
  int size() {
    return end - begin;
  }

  /** How long it is in lower case. */
  int lowerSize() {
    return lowerSize;
  }

  /** How many places in the lower case follow on a sign that is no letter. */
  int starts() {
    return startsSize;
  }

  /** Such a place, which may be the end. */
  int start(int index) {
    return starts[index];
  }

  /** A character in lower case. */
  char lower(int at) {
    return lower[at];
  }

  /** Whether something in lower case stands at a place. */
  boolean hasAt(int at, String phrase) {
    if (at + phrase.length() > lowerSize) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (lower[at + i] != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
