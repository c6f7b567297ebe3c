package dev.morgue.text;

/** Decides whether a sentence ends at a stop that no white space follows: "ended.The next". */
final class SentenceGlueRules {

  private static final int MIN_UNCASED_WORD = 3;

  private final SentenceText paragraph;
  private final SentenceStop stop;
  private final SentenceNext next;

  SentenceGlueRules(SentenceText paragraph, SentenceStop stop) {
    this.paragraph = paragraph;
    this.stop = stop;
    this.next = stop.next();
  }

  /** Whether the sentence ends at the stop. */
  boolean ends() {
    if (next.start() != next.word() && !next.isQuoted() && !next.isBracketed()) {
      return false;
    }
    return switch (next.kind()) {
      case CAPITAL -> startsWord() && isAfterWord();
      case UNCASED -> isAfterUncased();
      default -> false;
    };
  }

  private boolean isAfterUncased() {
    if (paragraph.isAddressBefore(stop.at())) {
      return false;
    }
    if (stop.isMarked()) {
      return true;
    }
    paragraph.findWordBefore(stop.at());
    int start = paragraph.wordStart();
    return stop.isPeriod()
        && paragraph.wordEnd() - start >= MIN_UNCASED_WORD
        && Character.getType(paragraph.at(start)) == Character.OTHER_LETTER;
  }

  /** Whether what follows looks like the first word of a sentence. */
  private boolean startsWord() {
    int start = next.word();
    int end = next.wordEnd();
    char after = paragraph.peek(end);
    if (end == start + 1) {
      boolean pronoun = paragraph.at(start) == 'I';
      return pronoun && (SentenceChars.isSpace(after) || SentenceChars.isApostrophe(after));
    }
    boolean joined =
        (after == '.' && SentenceChars.isWordChar(paragraph.peek(end + 1)))
            || after == '('
            || after == '/'
            || after == '@'
            || after == '='
            || after == '_';
    return !joined && !next.has(SentenceWords.DOMAIN);
  }

  /** Whether what precedes looks like the last word of a sentence and not like an address. */
  private boolean isAfterWord() {
    paragraph.findWordBefore(stop.at());
    int start = paragraph.wordStart();
    int end = paragraph.wordEnd();
    if (start == end) {
      return SentenceChars.isCloser(paragraph.peek(end - 1)) || isSpacedEllipsis();
    }
    if (end - start < 2) {
      return false;
    }
    if (!SentenceChars.isLower(paragraph.at(end - 1)) || paragraph.isAddressBefore(stop.at())) {
      return false;
    }
    boolean name = !SentenceChars.isLower(paragraph.at(start));
    return (!name || stop.isMarked() || next.has(SentenceWords.STRONG | SentenceWords.WEAK))
        && !isAbbreviation(start, end);
  }

  private boolean isSpacedEllipsis() {
    return stop.dots() >= 3
        && SentenceChars.isSpace(paragraph.peek(stop.at() - 1))
        && next.has(SentenceWords.STRONG | SentenceWords.WEAK);
  }

  private boolean isAbbreviation(int start, int end) {
    AbbreviationRule rule = AbbreviationTable.find(paragraph, start, end);
    return stop.isPeriod() && rule != AbbreviationRule.NONE && rule != AbbreviationRule.LAST;
  }
}
