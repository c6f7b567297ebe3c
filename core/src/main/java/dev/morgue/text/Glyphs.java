package dev.morgue.text;

/** The characters of the text that is being cut, with the questions cutting asks of a place. */
final class Glyphs {
  private char[] text = {};
  private int limit;

  void reset(char[] chars, int length) {
    text = chars;
    limit = length;
  }

  char[] chars() {
    return text;
  }

  int limit() {
    return limit;
  }

  int codePoint(int at) {
    return Character.codePointAt(text, at, limit);
  }

  boolean is(int at, char c) {
    return at < limit && text[at] == c;
  }

  boolean isDigit(int at) {
    return at >= 0 && at < limit && Chars.isDigit(text[at]);
  }

  boolean isInlineSpace(int at) {
    return at >= 0 && at < limit && Chars.isInlineSpace(text[at]);
  }

  boolean isHyphen(int at) {
    return at < limit && Chars.isHyphen(text[at]);
  }

  /** Whether a letter, digit or mark stands here that can go on a word of several characters. */
  boolean isRun(int at) {
    if (at >= limit) {
      return false;
    }
    int cp = codePoint(at);
    return Chars.isWord(cp) && !Chars.isSpaceless(cp);
  }

  /** Whether a word of several characters can start here, so no mark. */
  boolean startsRun(int at) {
    return isRun(at) && !Chars.isMark(codePoint(at));
  }

  /** Whether {@code @} or {@code #} stands here as the sign of a handle or a tag. */
  boolean isTag(int at) {
    char c = text[at];
    return (c == '@' || c == '#') && startsRun(at + 1) && !(at > 0 && isWordBefore(at));
  }

  boolean isWordBefore(int at) {
    return Chars.isWord(Character.codePointBefore(text, at));
  }

  /** The number of ASCII digits here, counted no further than 4. */
  int digits(int at) {
    int count = 0;
    while (count < 4 && isDigit(at + count)) {
      count++;
    }
    return count;
  }

  /** Where an {@code 's} that stands here and ends a word ends, or -1. */
  int endOfPossessive(int at) {
    if (at + 1 >= limit || !Chars.isApostrophe(text[at])) {
      return -1;
    }
    int letter = codePoint(at + 1);
    int end = at + 1 + Character.charCount(letter);
    return Folding.fold(letter).equals("s") && !isRun(end) ? end : -1;
  }

  /** Whether one letter stands here alone, so that it can be one of an acronym's. */
  boolean isLoneLetter(int at) {
    if (at >= limit || Character.isSurrogate(text[at]) || !Chars.isLetter(text[at])) {
      return false;
    }
    if (Chars.isSpaceless(text[at]) || Word.isJamo(text[at])) {
      return false;
    }
    if (at + 1 < limit && Chars.isMark(codePoint(at + 1))) {
      return false;
    }
    boolean goesOn = at + 1 < limit && Chars.isApostrophe(text[at + 1]) && startsRun(at + 2);
    return !isRun(at + 1) && (!goesOn || endOfPossessive(at + 1) >= 0);
  }
}
