package dev.morgue.tagging.document;

/** Where words begin and end in a text. */
final class Letters {

  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_WORD = 20;

  private Letters() {}

  /** Whether a UTF-16 unit may be inside a word. */
  static boolean isWord(char c) {
    return c < 0x80
        ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * The end of the word that begins here; inner apostrophes are part of it, a possessive is not.
   */
  static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      boolean apostrophe = c == '\'' || c == '’';
      if (!isWord(c) && !(apostrophe && at > from && joins(text, at, limit))) {
        break;
      }
      at++;
    }
    return Math.max(at, Math.min(from + 1, limit));
  }

  /** Whether letters go on behind an apostrophe, and more than an "s". */
  private static boolean joins(String text, int at, int limit) {
    if (at + 1 >= limit || !isWord(text.charAt(at + 1))) {
      return false;
    }
    boolean s = (text.charAt(at + 1) | 0x20) == 's';
    return !s || at + 2 < limit && isWord(text.charAt(at + 2));
  }

  /** Where the next word begins, at its first letter; the limit if there is none. */
  static int nextWord(String text, int from, int limit) {
    int at = from;
    while (at < limit && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the word before an offset begins if one blank parts them, or -1. */
  static int wordBefore(String text, int at) {
    int end = at - 1;
    if (end < 1 || !isBlank(text.charAt(end)) || !isWord(text.charAt(end - 1))) {
      return -1;
    }
    int start = end - 1;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether a word begins a sentence, a quotation, a line, or the text. */
  static boolean isFirstOfSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (isBlank(text.charAt(before)) || isQuote(text.charAt(before)))) {
      if (text.charAt(before) == '\n' || isQuote(text.charAt(before))) {
        return true;
      }
      before--;
    }
    boolean end = before < 0 || ".!?:;—–•*".indexOf(text.charAt(before)) >= 0;
    return end && !(before > 0 && text.charAt(before) == '.' && isAbbreviation(text, before));
  }

  /** Whether a title stands before an offset: "Mrs. Doe", "President Doe". */
  static boolean isAfterTitle(String text, int at) {
    int end = at;
    while (end > 0 && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST_WORD && isWord(text.charAt(start - 1))) {
      start--;
    }
    return end < at && start < end && Words.TITLE.has(text.substring(start, end));
  }

  /** Whether the full stop is a title's or an initial's: "Mrs. Doe", "J. Doe". */
  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST_TITLE && isWord(text.charAt(start - 1))) {
      start--;
    }
    boolean initial = stop - start == 1 && Character.isUpperCase(text.charAt(start));
    return initial || Words.TITLE.has(text.substring(start, stop));
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == 0xa0 || c > 0x7f && Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return "\"“”„«»‘(".indexOf(c) >= 0;
  }

  /** In one line, with single blanks. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
