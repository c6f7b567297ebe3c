package dev.morgue.tagging.model;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into the tokens that names are made of: words with their inner apostrophes, initials
 * and abbreviations with their full stops ("U.S.", "J.", "Inc."), numbers, the possessive "'s", and
 * single marks. A hyphen parts words. Every character that is not white space belongs to exactly
 * one token; no token is longer than {@link #LONGEST}. Linear; no text makes it throw.
 */
final class TokenCutter {

  /** A longer run of letters is cut here; no name has so long a word. */
  static final int LONGEST = 64;

  /** Abbreviations that stand in or before names; the full stop after them is theirs. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("inc corp ltd co cos bros llc plc jr sr st ste mt ft mr mrs ms dr prof rev gen lt col maj"
                  + " sgt capt cmdr adm sen sens rep reps gov pres hon dept univ assn intl natl vs"
                  + " mx messrs insp supt det pvt cpl brig")
              .split(" ", -1));

  private final CharSequence text;
  private final int limit;

  private TokenCutter(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Adds the tokens between two offsets. */
  static void cut(CharSequence text, int from, int to, Tokens tokens) {
    TokenCutter cutter = new TokenCutter(text, to);
    int at = from;
    while (at < to) {
      int cp = cutter.codePoint(at);
      if (isSpace(cp)) {
        at += Character.charCount(cp);
      } else {
        int end = cutter.end(at, cp);
        tokens.add(at, end);
        at = end;
      }
    }
  }

  private int end(int at, int cp) {
    if (isWord(cp)) {
      return Character.isDigit(cp) ? number(at) : word(at);
    }
    boolean apostrophe = isApostrophe(cp);
    if (apostrophe && isPossessive(at)) {
      return at + 2;
    }
    int next = at + Character.charCount(cp);
    boolean sign = cp == '@' || cp == '#';
    return sign && next < limit && isWord(codePoint(next)) ? handle(next) : next;
  }

  private int handle(int from) {
    int at = from;
    while (at < limit && at - from < LONGEST && (isWord(codePoint(at)) || text.charAt(at) == '_')) {
      at += Character.charCount(codePoint(at));
    }
    return at;
  }

  private int number(int from) {
    int at = from;
    while (at < limit && at - from < LONGEST) {
      int cp = codePoint(at);
      boolean inner = (cp == '.' || cp == ',') && at + 1 < limit && isDigit(text.charAt(at + 1));
      if (!inner && !isWord(cp)) {
        break;
      }
      at += Character.charCount(cp);
    }
    return at;
  }

  private int word(int from) {
    int at = from;
    while (at < limit && at - from < LONGEST) {
      int cp = codePoint(at);
      if (isWord(cp)) {
        at += Character.charCount(cp);
      } else if (isApostrophe(cp) && joins(at)) {
        at++;
      } else if (cp == '.' && keepsStop(from, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the apostrophe stands between letters and is no possessive: O'Brien, d'Ivoire. */
  private boolean joins(int at) {
    return at + 1 < limit && Character.isLetter(codePoint(at + 1)) && !isPossessive(at);
  }

  private boolean isPossessive(int at) {
    if (at + 1 >= limit || (text.charAt(at + 1) | 0x20) != 's') {
      return false;
    }
    return at + 2 >= limit || !isWord(codePoint(at + 2));
  }

  /** Whether the full stop after the word so far is part of it. */
  private boolean keepsStop(int from, int at) {
    int length = at - from;
    char before = text.charAt(at - 1);
    boolean single = length == 1 || text.charAt(at - 2) == '.';
    if (single && Character.isUpperCase(before)) {
      return true;
    }
    boolean capital = Character.isUpperCase(text.charAt(from));
    return capital
        && length <= 6
        && ABBREVIATIONS.contains(text.subSequence(from, at).toString().toLowerCase(Locale.ROOT));
  }

  private int codePoint(int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c) && at + 1 < limit) {
      char low = text.charAt(at + 1);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
    }
    return c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(int cp) {
    return cp == '\'' || cp == '\u2019';
  }

  private static boolean isSpace(int cp) {
    return cp <= ' ' || cp == 0x85 || cp == 0xa0 || cp > 0x7f && Character.isSpaceChar(cp);
  }

  /** Letters, digits, the marks on them, and what is not seen between them (joiners, hyphens). */
  private static boolean isWord(int cp) {
    if (cp < 0x80) {
      return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z' || cp >= '0' && cp <= '9';
    }
    return Character.isLetterOrDigit(cp)
        || switch (Character.getType(cp)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
