package dev.morgue.text;

/**
 * Recognises the items of a list, each of which starts a line. A bullet always starts one; a dash,
 * a star or a number only where the paragraph is known to hold such a list: it began with one, or
 * the line before ended with a colon.
 */
final class SentenceLists {

  private static final int MAX_DIGITS = 3;
  private static final char NO_MARK = 0;

  private final SentenceText paragraph;
  private char mark;
  private int number;

  SentenceLists(SentenceText paragraph) {
    this.paragraph = paragraph;
  }

  /** To be called when the paragraph is another one. */
  void reset() {
    mark = markAt(paragraph.start());
    number = numberAt(paragraph.start());
  }

  /** Whether an item starts with the line at an index; the line before ends at a break. */
  boolean startsItem(int lineBreak, int line) {
    char c = paragraph.peek(line);
    if (SentenceChars.isBullet(c)) {
      return true;
    }
    boolean announced = paragraph.at(lineEnd(lineBreak, paragraph.start()) - 1) == ':';
    char found = markAt(line);
    if (found != NO_MARK) {
      mark = announced ? found : mark;
      return found == mark;
    }
    int value = numberAt(line);
    if (value > 0 && (announced || value == number + 1)) {
      number = value;
      return announced || value > 1;
    }
    return false;
  }

  /** The end of the last line of a sentence, without white space. */
  int lineEnd(int lineBreak, int sentence) {
    int end = lineBreak;
    while (end > sentence + 1 && SentenceChars.isSpace(paragraph.at(end - 1))) {
      end--;
    }
    return end;
  }

  /** The dash or star that stands alone at an index, or {@link #NO_MARK}. */
  private char markAt(int index) {
    char c = paragraph.peek(index);
    boolean marks = SentenceChars.isDash(c) || c == '*';
    return marks && SentenceChars.isSpaceInLine(paragraph.peek(index + 1)) ? c : NO_MARK;
  }

  /** The number with its full stop or bracket at an index, or 0. */
  private int numberAt(int index) {
    int value = 0;
    int at = index;
    while (at - index < MAX_DIGITS && paragraph.peek(at) >= '0' && paragraph.peek(at) <= '9') {
      value = value * 10 + paragraph.at(at++) - '0';
    }
    boolean numbered = at > index && (paragraph.peek(at) == '.' || paragraph.peek(at) == ')');
    return numbered && SentenceChars.isSpaceInLine(paragraph.peek(at + 1)) ? value : 0;
  }
}
