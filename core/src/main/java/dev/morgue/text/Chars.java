package dev.morgue.text;

import java.util.Arrays;

/**
 * What each character is to the cutting of words. ASCII goes through a table, everything else
 * through the Unicode category that the running JDK knows.
 */
final class Chars {
  static final byte LOWER = 0;
  static final byte UPPER = 1;
  static final byte DIGIT = 2;
  static final byte APOSTROPHE = 3;
  static final byte DOT = 4;
  static final byte COMMA = 5;
  static final byte AMPERSAND = 6;
  static final byte SPACE = 7;
  static final byte NEWLINE = 8;
  static final byte OTHER = 9;

  /** From here on a word may start that is not a run of ASCII letters and digits. */
  static final byte DOLLAR = 10;

  static final byte TAG = 11;

  /** Not ASCII. */
  static final byte BEYOND = 12;

  private static final byte[] ASCII = asciiKinds();

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** Pairs of first and last code points of the diacritics that folding drops. */
  private static final int[] DIACRITICS = {
    0x0300, 0x034E, 0x0350, 0x036F, 0x0483, 0x0487, 0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2,
    0x05C4, 0x05C5, 0x05C7, 0x05C7, 0x0610, 0x061A, 0x064B, 0x065F, 0x0670, 0x0670, 0x06D6, 0x06DC,
    0x06DF, 0x06E4, 0x06E7, 0x06E8, 0x06EA, 0x06ED, 0x08D3, 0x08E1, 0x08E3, 0x08FF, 0x1AB0, 0x1AFF,
    0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F
  };

  /**
   * Pairs of first and last code points of scripts written without spaces: every character of them
   * is a word. Thai, Lao, Myanmar, Khmer; kana, bopomofo and Han with their extensions.
   */
  private static final int[] SPACELESS = {
    0x0E01, 0x0E7F, 0x0E80, 0x0EFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x3005, 0x3007, 0x3021, 0x3029,
    0x3031, 0x3035, 0x3038, 0x303C, 0x3041, 0x312F, 0x31A0, 0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF,
    0x4E00, 0x9FFF, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x1AFF0,
    0x1B16F, 0x20000, 0x3FFFD
  };

  private Chars() {}

  static byte ascii(char c) {
    return ASCII[c];
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters, numbers and the marks that belong to a letter (Devanagari vowels, for example). */
  static boolean isWord(int cp) {
    if (cp < 0x80) {
      return ASCII[cp] <= DIGIT;
    }
    int type = 1 << Character.getType(cp);
    if ((type & (LETTERS | NUMBERS)) != 0) {
      return !isIgnorable(cp) && !isApostrophe(cp);
    }
    return (type & MARKS) != 0 && !isDiacritic(cp) && !isIgnorable(cp);
  }

  static boolean isLetter(int cp) {
    return (1 << Character.getType(cp) & LETTERS) != 0 && isWord(cp);
  }

  /** A mark on the character before it, the half-width voicing marks of katakana included. */
  static boolean isMark(int cp) {
    return (1 << Character.getType(cp) & MARKS) != 0 || cp == 0xFF9E || cp == 0xFF9F;
  }

  static boolean isDiacritic(int cp) {
    return cp >= 0x300 && within(DIACRITICS, cp);
  }

  /** A word of its own: a character of a script that puts no space between words. */
  static boolean isSpaceless(int cp) {
    return cp >= 0x0E01
        && within(SPACELESS, cp)
        && Character.getType(cp) != Character.DECIMAL_DIGIT_NUMBER;
  }

  /**
   * Characters that are not seen and part nothing: format characters (zero-width, soft hyphen,
   * bidi), variation selectors, the grapheme joiner, Hangul fillers, the Arabic tatweel.
   */
  static boolean isIgnorable(int cp) {
    return switch (cp) {
      case 0x034F, 0x0640, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
      default -> isVariationSelector(cp) || Character.getType(cp) == Character.FORMAT;
    };
  }

  static boolean isVariationSelector(int cp) {
    return cp >= 0xFE00 && cp <= 0xFE0F || cp >= 0xE0100 && cp <= 0xE01EF;
  }

  /** What people and typesetting programs put for an apostrophe inside a word. */
  static boolean isApostrophe(int cp) {
    return switch (cp) {
      case '\'', '`', 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2018, 0x2019, 0x201B ->
          true;
      case 0x2032, 0xA78B, 0xA78C, 0xFF07 -> true;
      default -> false;
    };
  }

  /** Hyphens proper; dashes and the minus sign part words. */
  static boolean isHyphen(int cp) {
    return cp == '-' || cp == 0x2010 || cp == 0x2011 || cp == 0xFE63 || cp == 0xFF0D;
  }

  /**
   * What parts a word at the end of a line: hyphens, soft ones, the double one of Fraktur, and the
   * not sign that programs that read print put there.
   */
  static boolean isLineHyphen(int cp) {
    return isHyphen(cp) || cp == 0xAD || cp == 0xAC || cp == 0x2E17;
  }

  /** A space that may stand between a number and its currency. */
  static boolean isInlineSpace(int cp) {
    return cp == ' ' || cp == 0xA0 || cp == 0x2009 || cp == 0x202F;
  }

  static boolean isSpace(int cp) {
    return cp == 0xA0 || Character.isWhitespace(cp) || Character.isSpaceChar(cp);
  }

  private static boolean within(int[] ranges, int cp) {
    int found = Arrays.binarySearch(ranges, cp);
    // a bound itself is inside; an insertion point is inside when it falls after a first bound
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  private static byte[] asciiKinds() {
    byte[] kinds = new byte[128];
    Arrays.fill(kinds, OTHER);
    Arrays.fill(kinds, 'a', 'z' + 1, LOWER);
    Arrays.fill(kinds, 'A', 'Z' + 1, UPPER);
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    kinds['\''] = APOSTROPHE;
    kinds['`'] = APOSTROPHE;
    kinds['.'] = DOT;
    kinds[','] = COMMA;
    kinds['&'] = AMPERSAND;
    kinds['$'] = DOLLAR;
    kinds['@'] = TAG;
    kinds['#'] = TAG;
    kinds[' '] = SPACE;
    kinds['\t'] = SPACE;
    kinds[0x0B] = SPACE;
    kinds[0x0C] = SPACE;
    kinds['\n'] = NEWLINE;
    kinds['\r'] = NEWLINE;
    return kinds;
  }
}
