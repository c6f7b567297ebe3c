package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.List;

/** Where words begin and end in a text. */
final class Letters {

  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_WORD = 20;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Letters() {}

  /** Whether a UTF-16 unit may be inside a word. */
  static boolean isWord(char c) {
    return CharKinds.isWord(c);
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
    while (at < limit && !CharKinds.isLetter(text.charAt(at))) {
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
    while (before >= 0) {
      char c = text.charAt(before);
      if (c == '\n' || isQuote(c)) {
        return true;
      }
      if (!isBlank(c)) {
        return ends(c) && !(before > 0 && c == '.' && isAbbreviation(text, before));
      }
      before--;
    }
    return true;
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
    boolean initial = stop - start == 1 && CharKinds.isUpper(text.charAt(start));
    return initial || Words.TITLE.has(text.substring(start, stop));
  }

  /** Whether it is a sign upon or around a letter. */
  static boolean isMark(char c) {
    return c > 0x7f && (1 << Character.getType(c) & MARKS) != 0;
  }

  static boolean isBlank(char c) {
    return CharKinds.isBlank(c);
  }

  private static boolean isQuote(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '«', '»', '‘', '(' -> true;
      default -> false;
    };
  }

  /** Whether a sentence may end so, or an item of a list begin. */
  private static boolean ends(char c) {
    return switch (c) {
      case '.', '!', '?', ':', ';', '—', '–', '•', '*' -> true;
      default -> false;
    };
  }

  /** What blanks part in a line; an empty line is one empty word. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int blank = line.indexOf(' '); blank >= 0; blank = line.indexOf(' ', from)) {
      words.add(line.substring(from, blank));
      from = blank + 1;
    }
    words.add(line.substring(from));
    return words;
  }

  /** In one line, with single blanks. */
  static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
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

  /** Whether no blanks are in a text but single ones between its words. */
  private static boolean isOneLine(String text) {
    boolean before = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      if (blank && (before || c != ' ')) {
        return false;
      }
      before = blank;
    }
    return !before;
  }
}
