package dev.morgue.text;

/**
 * One paragraph of a text and what can be found out about it. Facts that need a look at many
 * characters are found at most once, or by cursors that only move forward, so that asking for them
 * at every stop costs no more than reading the paragraph.
 */
final class SentenceText {

  /** Words are looked at up to this length; what is longer is no abbreviation. */
  private static final int MAX_WORD = 24;

  /** How far back an address may begin. */
  private static final int MAX_TOKEN = 120;

  /** Where a domain has to have ended for an address to be seen. */
  private static final int MAX_DOMAIN = 40;

  /** Shorter sentences than this tell nothing about the use of capitals. */
  private static final int MIN_INFORMAL = 12;

  private final CharSequence text;
  private int start;
  private int end;

  private int quoteCursor;
  private boolean quoteOpen;
  private int sentence;
  private int sentenceCursor;
  private int firstFlush;
  private int firstUpper;
  private int firstLower;
  private int wordStart;
  private int wordEnd;

  SentenceText(CharSequence text) {
    this.text = text;
  }

  /** Makes this the view of another paragraph. */
  void reset(int newStart, int newEnd) {
    start = newStart;
    end = newEnd;
    quoteCursor = newStart;
    quoteOpen = false;
    firstUpper = -1;
    firstLower = -1;
    firstFlush = -1;
    beginSentence(newStart);
  }

  /** Says where the sentence starts whose end is now looked for. */
  void beginSentence(int newSentence) {
    sentence = newSentence;
    sentenceCursor = newSentence;
  }

  int sentence() {
    return sentence;
  }

  CharSequence text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** The character at an index, or a line break where the paragraph is over. */
  char peek(int index) {
    return index >= start && index < end ? text.charAt(index) : '\n';
  }

  int codePoint(int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c) && index + 1 < end) {
      char low = text.charAt(index + 1);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
    }
    return c;
  }

  /** Whether the paragraph has letters, and no capitals among them. */
  boolean isCaseless() {
    if (firstUpper < 0) {
      firstUpper = findUpper();
    }
    return firstUpper == end;
  }

  /** Whether the paragraph has no small letters. */
  boolean isAllCapitals() {
    if (firstLower < 0) {
      firstLower = findLower();
    }
    return firstLower == end;
  }

  /**
   * Whether the sentence began with a small letter and has had no capital up to an index, as in
   * posts whose writer uses none. To be asked with indexes that do not fall.
   */
  boolean isInformal(int index) {
    while (sentenceCursor < index && !SentenceChars.isUpper(codePoint(sentenceCursor))) {
      sentenceCursor++;
    }
    return sentenceCursor >= index
        && index - sentence >= MIN_INFORMAL
        && SentenceChars.isLower(codePoint(sentence));
  }

  /** Whether an index starts an indented line, and other lines are not indented. */
  boolean startsIndentedLine(int index) {
    int at = index - 1;
    while (at >= start && SentenceChars.isSpaceInLine(text.charAt(at))) {
      at--;
    }
    if (at < start || at == index - 1 || !SentenceChars.isLineBreak(text.charAt(at))) {
      return false;
    }
    if (firstFlush < 0) {
      firstFlush = findFlush();
    }
    return firstFlush < end;
  }

  /** The first character of a line that is not indented, except for the first line. */
  private int findFlush() {
    int at = start + 1;
    while (at < end
        && (!SentenceChars.isLineBreak(text.charAt(at - 1))
            || SentenceChars.isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private int findUpper() {
    int at = start;
    while (at < end && !SentenceChars.isUpper(codePoint(at))) {
      at++;
    }
    return at;
  }

  private int findLower() {
    int at = start;
    while (at < end && !SentenceChars.isLower(codePoint(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether an odd number of straight double quotes stands before an index. To be asked with
   * indexes that do not fall.
   */
  boolean isQuoteOpen(int index) {
    while (quoteCursor < index) {
      quoteOpen ^= text.charAt(quoteCursor++) == '"';
    }
    return quoteOpen;
  }

  int skipSpaces(int from) {
    return SentenceChars.skipSpaces(text, from, end);
  }

  /** Finds the word that ends at an index; full stops within it belong to it. */
  void findWordBefore(int index) {
    wordEnd = index;
    wordStart = index;
    int limit = Math.max(start, index - MAX_WORD);
    while (wordStart > limit) {
      char c = text.charAt(wordStart - 1);
      boolean inner =
          c == '.' && wordStart < index && SentenceChars.isWordChar(peek(wordStart - 2));
      if (!inner && !SentenceChars.isWordChar(c)) {
        return;
      }
      wordStart--;
    }
  }

  int wordStart() {
    return wordStart;
  }

  int wordEnd() {
    return wordEnd;
  }

  /** Whether a web address starts at an index. */
  boolean isAddressAt(int index) {
    int limit = Math.min(end - 1, index + MAX_DOMAIN);
    boolean dotted = false;
    for (int at = index; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '/') {
        return dotted || (peek(at + 1) == '/' && peek(at - 1) == ':');
      }
      if (c == '.' && at == index + 3 && peek(index) == 'w' && peek(index + 2) == 'w') {
        return true;
      }
      dotted |= c == '.';
      if (c != '.' && c != '-' && c != ':' && !SentenceChars.isWordChar(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the run without white space that ends at an index looks like an address. */
  boolean isAddressBefore(int index) {
    int limit = Math.max(start, index - MAX_TOKEN);
    for (int at = index - 1; at >= limit; at--) {
      char c = text.charAt(at);
      if (SentenceChars.isSpace(c)) {
        return false;
      }
      boolean dotted = c == '.' && at + 1 < index && SentenceChars.isWordChar(text.charAt(at + 1));
      if (dotted || c == '/' || c == '@' || c == '=' || c == '_' || c == '\\') {
        return true;
      }
    }
    return index - limit == MAX_TOKEN;
  }
}
