package dev.morgue.text;

/**
 * A place where a sentence may end: a run of stops, the quotes and brackets that close after it,
 * and what follows. Reused from stop to stop.
 */
final class SentenceStop {

  private static final int MAX_NOTE_DIGITS = 3;
  private static final int ELLIPSIS_DOTS = 3;

  private final SentenceText paragraph;
  private final SentenceNext next;

  private int at;
  private int runEnd;
  private int end;
  private int dots;
  private boolean marked;
  private boolean finished;
  private boolean quoteClosed;
  private boolean bracketClosed;
  private boolean titleClosed;

  SentenceStop(SentenceText paragraph) {
    this.paragraph = paragraph;
    this.next = new SentenceNext(paragraph);
  }

  /** Reads the stops that begin at an index, and what follows them. */
  void read(int index) {
    at = index;
    dots = 0;
    marked = false;
    finished = false;
    quoteClosed = false;
    bracketClosed = false;
    titleClosed = false;
    runEnd = readRun();
    end = skipClosers();
    next.read(end);
  }

  private int readRun() {
    int index = at;
    for (; index < paragraph.end(); index++) {
      char c = paragraph.at(index);
      if (c == '.') {
        dots++;
      } else if (c == SentenceChars.ELLIPSIS) {
        dots += ELLIPSIS_DOTS;
      } else if (SentenceChars.isFinalStop(c)) {
        finished = true;
      } else if (SentenceChars.isStop(c)) {
        marked = true;
      } else if (dots == 0 || !SentenceChars.isSpaceInLine(c) || !isDotAlone(index + 1)) {
        break;
      }
    }
    return index;
  }

  /** Whether dots stand at an index that belong to no word (". . ." but not " .com"). */
  private boolean isDotAlone(int index) {
    int after = index;
    while (paragraph.peek(after) == '.') {
      after++;
    }
    return (after > index && !SentenceChars.isWordChar(paragraph.peek(after)))
        || paragraph.peek(index) == SentenceChars.ELLIPSIS;
  }

  private int skipClosers() {
    int index = runEnd;
    while (index < paragraph.end()) {
      int after = closerEnd(index);
      if (after == index) {
        return index;
      }
      char closer = paragraph.at(after - 1);
      quoteClosed |= SentenceChars.isQuote(closer);
      bracketClosed |= closer == ')' || closer == ']';
      titleClosed |= closer == '\u300b' || closer == '\u3009';
      index = after;
    }
    return index;
  }

  /** The end of the closing mark at an index, or the index itself if there is none. */
  private int closerEnd(int index) {
    char c = paragraph.at(index);
    if (SentenceChars.isCloser(c)) {
      return isClosing(index) ? index + 1 : index;
    }
    if (c == '[') {
      return noteEnd(index);
    }
    if (SentenceChars.isSpaceInLine(c) && isSpacedCloser(index + 1)) {
      return index + 2;
    }
    return SentenceChars.isInvisible(c) ? index + 1 : index;
  }

  private boolean isClosing(int index) {
    char c = paragraph.at(index);
    if (!SentenceChars.isWordChar(paragraph.peek(index + 1))) {
      return true;
    }
    return c == '"' ? paragraph.isQuoteOpen(index) : !SentenceChars.isTwoWayQuote(c);
  }

  /** Whether a quote at an index closes although a space stands before it, as in French. */
  private boolean isSpacedCloser(int index) {
    char c = paragraph.peek(index);
    boolean closes =
        c == '\u00bb'
            || c == '\u203a'
            || c == '\u201d'
            || (c == '"' && paragraph.isQuoteOpen(index));
    return closes && !SentenceChars.isWordChar(paragraph.peek(index + 1));
  }

  private int noteEnd(int index) {
    int after = index + 1;
    while (after - index <= MAX_NOTE_DIGITS && SentenceChars.isDigit(paragraph.peek(after))) {
      after++;
    }
    return after > index + 1 && paragraph.peek(after) == ']' ? after + 1 : index;
  }

  /** The first of the stops. */
  int at() {
    return at;
  }

  /** The end of the run of stops. */
  int runEnd() {
    return runEnd;
  }

  /** The end of the sentence, if it ends here: after the closing marks. */
  int end() {
    return end;
  }

  /** Whether this is a single full stop. */
  boolean isPeriod() {
    return dots == 1 && !marked && !finished;
  }

  /** Whether there is a question mark or an exclamation mark. */
  boolean isMarked() {
    return marked;
  }

  /** Whether there is a stop of a script whose stops serve nothing else. */
  boolean isFinal() {
    return finished;
  }

  /** How many dots there are; an ellipsis counts three. */
  int dots() {
    return dots;
  }

  boolean closesAny() {
    return end > runEnd;
  }

  boolean closesQuote() {
    return quoteClosed;
  }

  boolean closesBracket() {
    return bracketClosed;
  }

  /** Whether the brackets around a title in Chinese or Japanese close here. */
  boolean closesTitle() {
    return titleClosed;
  }

  SentenceNext next() {
    return next;
  }
}
