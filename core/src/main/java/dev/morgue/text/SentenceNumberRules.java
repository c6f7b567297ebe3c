package dev.morgue.text;

/** Numbers before a full stop that do not end a sentence: of list items, and German ordinals. */
final class SentenceNumberRules {

  private static final int MAX_DIGITS = 3;
  private static final int MAX_ROMAN = 5;

  private final SentenceText paragraph;
  private final SentenceNext next;
  private int lastNumber;

  /** The sentence that is known to have numbers in a row, by its start. */
  private int rowSentence;

  SentenceNumberRules(SentenceText paragraph, SentenceNext next) {
    this.paragraph = paragraph;
    this.next = next;
  }

  /** To be called when the paragraph is another one. */
  void reset() {
    lastNumber = -1;
    rowSentence = -1;
  }

  /** Whether the word is the number or letter of the list item that starts the sentence. */
  boolean isEnumerator() {
    int start = paragraph.wordStart();
    int end = paragraph.wordEnd();
    if (start != paragraph.sentence() || start == end || end - start > MAX_ROMAN) {
      return false;
    }
    boolean number = isNumber(start, end);
    boolean lettered = end == start + 1 || isRoman(start, end);
    if (!number && !lettered) {
      return false;
    }
    int value = number ? value(start, end) : -1;
    boolean counts = value > 0 && value == lastNumber + 1;
    if (!counts && !startsLine(start)) {
      return false;
    }
    lastNumber = number ? value : lastNumber;
    return true;
  }

  /** Whether the word is a German ordinal: "am 3. Oktober", "im 19. Jahrhundert". */
  boolean isOrdinal() {
    int start = paragraph.wordStart();
    if (next.kind() != SentenceNext.Kind.CAPITAL || !isNumber(start, paragraph.wordEnd())) {
      return false;
    }
    return isBeforeGermanMonth() || isAfterGermanArticle(start) || isInRow(start);
  }

  /** A month that English has as well counts only where a date goes on. */
  private boolean isBeforeGermanMonth() {
    return next.has(SentenceWords.GERMAN_MONTH)
        || (next.has(SentenceWords.MONTH) && next.isBeforeNumber());
  }

  /** Whether the number is one of several in a row, as in a line-up: "1. Lee - 2. Ray, 3. Poe". */
  private boolean isInRow(int number) {
    int at = number - 1;
    while (at > paragraph.start() && SentenceChars.isSpaceInLine(paragraph.at(at))) {
      at--;
    }
    char before = paragraph.peek(at);
    if (at == number - 1) {
      return false;
    }
    boolean parts = SentenceChars.isDash(before) || before == ';' || before == '(';
    if (parts) {
      rowSentence = paragraph.sentence();
    }
    boolean inRow = rowSentence == paragraph.sentence() && (parts || before == ',');
    return inRow || (before == ':' && !next.isStarter(true));
  }

  /** Whether a range is a Roman numeral of two letters or more. */
  boolean isRoman(int start, int end) {
    if (end - start < 2 || end - start > MAX_ROMAN) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = paragraph.at(i);
      if (c != 'I' && c != 'V' && c != 'X' && c != 'L' && c != 'C') {
        return false;
      }
    }
    return true;
  }

  private boolean isNumber(int start, int end) {
    if (start == end || end - start > MAX_DIGITS) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (paragraph.at(i) < '0' || paragraph.at(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + paragraph.at(i) - '0';
    }
    return value;
  }

  private boolean startsLine(int index) {
    int at = index - 1;
    while (at >= paragraph.start() && SentenceChars.isSpaceInLine(paragraph.at(at))) {
      at--;
    }
    return at < paragraph.start() || SentenceChars.isLineBreak(paragraph.at(at));
  }

  /** English says "I am 30." as well, so a pronoun before the article does not count. */
  private boolean isAfterGermanArticle(int number) {
    int end = number - 1;
    int start = smallWordStart(end);
    if (end <= paragraph.start() || !SentenceChars.isSpace(paragraph.at(end))) {
      return false;
    }
    int roles = SentenceWords.roles(paragraph.text(), start, end);
    return (roles & SentenceWords.GERMAN_ARTICLE) != 0
        && !(paragraph.peek(start - 2) == 'I' && paragraph.peek(start - 1) == ' ');
  }

  private int smallWordStart(int end) {
    int start = end;
    while (start > paragraph.start()
        && end - start <= MAX_ROMAN
        && SentenceChars.isWordChar(paragraph.at(start - 1))) {
      start--;
    }
    return start;
  }
}
