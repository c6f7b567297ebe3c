package dev.morgue.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where quotations open and close in one paragraph. Single marks are apostrophes, too: one
 * opens only before a word that may begin a quotation, and closes at the first place where it more
 * likely ends one than a possessive or a word cut short.
 */
final class QuoteMarks {

  /** No mark closes the quotation that opens. */
  static final int NONE = -1;

  /** Words that begin with an apostrophe. */
  private static final Set<String> CUT_SHORT =
      Set.of(
          "em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "cos", "ere", "nuff");

  private final CharSequence text;
  private final int start;
  private final int end;

  /** Where the mark that was looked at last closes, or {@link #NONE}. */
  private int close;

  /** Marks that nothing closes in the rest of the paragraph. */
  private String unclosed = "";

  /** Whether the paragraph has a closing mark for each opening one; null where not yet counted. */
  private @Nullable Boolean even;

  /** Of a paragraph. */
  QuoteMarks(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * The first place from one on, before an end, where a mark stands that may open; else the end.
   */
  static int next(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && !mayOpen(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean mayOpen(char c) {
    return c == '"' || c == '\'' || c == '`' || (c >= '\u00ab' && isHighMark(c));
  }

  private static boolean isHighMark(char c) {
    return switch (c) {
      case '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e', '\u201d', '\u00bb', '\u2018' -> true;
      default -> false;
    };
  }

  /** How many characters the mark has that opens a quotation at a place; 0 if none does. */
  int opening(int at) {
    return switch (text.charAt(at)) {
      case '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e' -> 1;
      case '"', '\u201d', '\u00bb' -> opensHere(at) ? 1 : 0;
      case '`' -> at + 1 < end && text.charAt(at + 1) == '`' ? 2 : 0;
      case '\u2018', '\'' -> opensHere(at) && !isCutShort(at + 1) ? 1 : 0;
      default -> 0;
    };
  }

  /** Whether a mark may be left open: those that are nothing but quotation marks. */
  static boolean staysOpen(char mark) {
    return "\u201c\u201e\u00ab\"`\u300c\u300e".indexOf(mark) >= 0;
  }

  /** Looks for the mark that closes what one opens; says where it stands, or {@link #NONE}. */
  int close(int at) {
    close = NONE;
    char mark = text.charAt(at);
    if (unclosed.indexOf(mark) >= 0) {
      return NONE;
    }
    switch (mark) {
      case '\u201c' -> nested(at, '\u201c', "\u201d\"");
      case '\u201e' -> first(at, "\u201c\u201d\"");
      case '\u00ab' -> nested(at, '\u00ab', "\u00bb");
      case '\u00bb' -> firstOrNone(at, "\u00ab");
      case '\u201d' -> firstOrNone(at, "\u201d");
      case '\u300c' -> first(at, "\u300d");
      case '\u300e' -> first(at, "\u300f");
      case '`' -> doubled(at + 2);
      case '"' -> straight(at);
      default -> single(at);
    }
    return close;
  }

  private void first(int at, String marks) {
    for (int i = at + 1; i < end && close < 0; i++) {
      close = marks.indexOf(text.charAt(i)) >= 0 ? i : NONE;
    }
  }

  /** Remembers what is never closed, so that it is looked for once. */
  private void firstOrNone(int at, String marks) {
    first(at, marks);
    unclosed = close < 0 ? unclosed + text.charAt(at) : unclosed;
  }

  private void doubled(int from) {
    for (int i = from; i + 1 < end && close < 0; i++) {
      boolean both = text.charAt(i) == '\'' && text.charAt(i + 1) == '\'';
      close = both || text.charAt(i) == '"' ? i : NONE;
    }
  }

  /** A second opening mark is a quotation within, if the marks of the paragraph are even. */
  private void nested(int at, char open, String marks) {
    int depth = 1;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == open && !opensHere(i) && !isBeforeWord(i)) {
        close = i; // the wrong way round
        return;
      }
      if (c == open) {
        if (!isEven(open, marks.charAt(0))) {
          close = before(i);
          return;
        }
        depth++;
      } else if (marks.indexOf(c) >= 0 && --depth == 0) {
        close = i;
        return;
      }
    }
  }

  private boolean isEven(char open, char closing) {
    Boolean known = even;
    if (known == null) {
      int balance = 0;
      for (int i = start; i < end; i++) {
        balance += text.charAt(i) == open ? 1 : text.charAt(i) == closing ? -1 : 0;
      }
      known = balance <= 0;
      even = known;
    }
    return known;
  }

  /** A straight mark that can only open another quotation shows that the closing one is missing. */
  private void straight(int at) {
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u201d' || (c == '"' && !(opensHere(i) && isBeforeWord(i)))) {
        close = i;
        return;
      }
      if (c == '"' && i > at + 1) {
        close = before(i);
        return;
      }
    }
  }

  /** The end of what stands before a mark that opens. */
  private int before(int mark) {
    int at = mark;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private void single(int at) {
    int doubtful = NONE;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at) && opensHere(i) && isBeforeWord(i)) {
        break;
      }
      boolean mark = c == '\u2019' || c == '\'';
      if (mark && !isBeforeWord(i) && !isSpace(text.charAt(i - 1))) {
        if (!isPossessive(i)) {
          close = i;
          return;
        }
        doubtful = doubtful == NONE ? i : doubtful;
      }
    }
    close = doubtful;
  }

  /** Whether a mark may be a possessive's, or stand for a letter: the boys' dog, goin' home. */
  private boolean isPossessive(int mark) {
    char before = text.charAt(mark - 1);
    char after = mark + 1 < end ? text.charAt(mark + 1) : '.';
    boolean cut = before == 's' || (before == 'n' && mark > 1 && text.charAt(mark - 2) == 'i');
    return cut && isSpace(after);
  }

  /** Whether a mark stands where a quotation may open: before something, behind nothing. */
  boolean opensHere(int at) {
    boolean free = at == start || isSpace(text.charAt(at - 1)) || isOpen(text.charAt(at - 1));
    return free && at + 1 < end && !isSpace(text.charAt(at + 1));
  }

  private boolean isBeforeWord(int mark) {
    return mark + 1 < end && Character.isLetterOrDigit(text.charAt(mark + 1));
  }

  private static boolean isOpen(char c) {
    return "([{\u2013\u2014-:/\u201c\u2018\"".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether the word behind a single mark is cut short: 'em, '90s, 'n'. */
  private boolean isCutShort(int from) {
    int to = from;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    boolean years =
        word.length() <= 3
            && word.length() >= 2
            && word.chars().limit(2).allMatch(Character::isDigit);
    return years || CUT_SHORT.contains(word);
  }
}
