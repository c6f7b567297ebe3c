package dev.morgue.text;

/** Walks over the paragraphs of a text, each without the white space around it. */
final class SentenceParagraphs {

  private final CharSequence text;
  private final int length;
  private int start;
  private int end;
  private int resume;

  SentenceParagraphs(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  /** Moves to the next paragraph; false if there is none. */
  boolean next() {
    start = SentenceChars.skipSpaces(text, resume, length);
    if (start == length) {
      return false;
    }
    int stop = findBreak();
    end = stop;
    while (SentenceChars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    resume = stop;
    return true;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Where the white space begins that separates this paragraph from the next one. */
  private int findBreak() {
    int at = start;
    while (at < length) {
      char c = text.charAt(at);
      if (c == SentenceChars.PARAGRAPH_SEPARATOR) {
        return at;
      }
      if (!SentenceChars.isLineBreak(c)) {
        at++;
        continue;
      }
      int line = at;
      at += c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? 2 : 1;
      while (at < length && SentenceChars.isSpaceInLine(text.charAt(at))) {
        at++;
      }
      if (at < length && SentenceChars.isLineBreak(text.charAt(at))) {
        return line;
      }
    }
    return length;
  }
}
