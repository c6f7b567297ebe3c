package dev.morgue.text;

/** What single characters mean for the end of a sentence. */
final class SentenceChars {

  static final char PARAGRAPH_SEPARATOR = '\u2029';
  static final char ELLIPSIS = '\u2026';

  private static final int ASCII = 128;

  /** The first character outside ASCII that may end a sentence: the Armenian full stop. */
  private static final char FIRST_HIGH_STOP = '\u0589';

  private SentenceChars() {}

  static boolean isSpace(char c) {
    if (c < ASCII) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
    }
    return switch (c) {
      case '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200a';
    };
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028';
  }

  /** White space that neither ends a line nor a paragraph. */
  static boolean isSpaceInLine(char c) {
    return isSpace(c) && !isLineBreak(c) && c != PARAGRAPH_SEPARATOR;
  }

  /** Marks of direction and joining, which a reader does not see. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff';
  }

  static int skipSpaces(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a scanner has to look closer: at what may end a sentence, and at line breaks. */
  static boolean isCandidate(char c) {
    if (c < ASCII) {
      return c == '.' || c == '!' || c == '?' || c == '\n' || c == '\r';
    }
    return isHighStop(c) || c == '\u0085' || c == '\u2028';
  }

  static boolean isStop(char c) {
    return c < ASCII ? c == '.' || c == '!' || c == '?' : isHighStop(c);
  }

  private static boolean isHighStop(char c) {
    return c >= FIRST_HIGH_STOP && (isWesternHighStop(c) || isFinalStop(c));
  }

  private static boolean isWesternHighStop(char c) {
    return switch (c) {
      case ELLIPSIS, '\u203c', '\u203d', '\u2047', '\u2048', '\u2049', '\u2e2e' -> true;
      default -> false;
    };
  }

  /** Stops of other scripts, which serve no abbreviations and so always mean the end. */
  static boolean isFinalStop(char c) {
    return switch (c) {
      case '\u0589', '\u061f', '\u06d4', '\u0964', '\u0965', '\u104b', '\u1362', '\u1367' -> true;
      case '\u1368', '\u17d4', '\u17d5', '\u1803', '\u1809', '\u3002' -> true;
      case '\uff01', '\uff0e', '\uff1f', '\uff61' -> true;
      default -> false;
    };
  }

  /** What may follow a stop and still belong to its sentence: brackets, quotes, note marks. */
  static boolean isCloser(char c) {
    if (c < ASCII) {
      return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}';
    }
    return switch (c) {
      case '\u00b9', '\u00b2', '\u00b3', '\u2018', '\u2019', '\u201c', '\u201d', '\u201f' -> true;
      case '\u00ab', '\u00bb', '\u2039', '\u203a', '\u2020', '\u2021', '\u201b' -> true;
      case '\u300d', '\u300f', '\u3011', '\u3015', '\u3009', '\u300b', '\uff09', '\uff3d' -> true;
      case '\uff02', '\uff07', '\uff5d', '\uff63', '\u301e', '\u301f' -> true;
      default -> false;
    };
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\'', '\u00ab', '\u00bb', '\u2018', '\u2019', '\u201a', '\u201b' -> true;
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u2039', '\u203a' -> true;
      case '\u300c', '\u300d', '\u300e', '\u300f', '\u301d', '\u301e', '\u301f', '\uff02' -> true;
      default -> false;
    };
  }

  /** Quotes that may close one style of quotation and open another, where a word follows. */
  static boolean isTwoWayQuote(char c) {
    return switch (c) {
      case '\u201c', '\u2018', '\u00ab', '\u00bb', '\u2039', '\u203a' -> true;
      default -> false;
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isOpeningBracket(char c) {
    return switch (c) {
      case '(', '[', '{', '\uff08', '\uff3b', '\u3010', '\u3014', '\u3008', '\u300a' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Marks that, after a stop, show that the sentence goes on. */
  static boolean isContinuation(char c) {
    return switch (c) {
      case ',', ';', ':', '!', '?', ')', ']', '}', '/', '&', '%', '=', '_', '\\', '^' -> true;
      case '\u060c', '\u061b', '\u3001', '\uff0c', '\uff1a', '\uff1b', '\uff09' -> true;
      default -> isFinalStop(c);
    };
  }

  /** Marks that start an item wherever they start a line. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '\u2022', '\u2023', '\u2043', '\u204c', '\u204d', '\u2219', '\u00b7' -> true;
      case '\u25aa', '\u25ab', '\u25cf', '\u25cb', '\u25e6', '\u25a0', '\u25a1', '\u25ba' -> true;
      case '\u25b8', '\u25b6', '\u27a4', '\u2713', '\u2714', '\u2756' -> true;
      default -> false;
    };
  }

  /** A part of a word: letters, digits, the marks on them, and halves of surrogate pairs. */
  static boolean isWordChar(char c) {
    if (c < ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  static boolean isDigit(char c) {
    return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean isUpper(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }

  /** Lower case in a script that has capitals in use; Georgian has them in Unicode only. */
  static boolean isLower(int codePoint) {
    return Character.isLowerCase(codePoint) && (codePoint < 0x10d0 || codePoint > 0x10ff);
  }

  static boolean isHiragana(char c) {
    return c >= '\u3041' && c <= '\u309f';
  }
}
