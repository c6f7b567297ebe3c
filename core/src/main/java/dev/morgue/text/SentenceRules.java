package dev.morgue.text;

/** Decides whether a sentence ends at a stop; leaves the full stop to its own rules. */
final class SentenceRules {

  /** How many words may stand before the verb in "Mayor John Smith said". */
  private static final int MAX_SPEAKER_WORDS = 5;

  private static final int MAX_WORD = 24;
  private static final int ELLIPSIS_DOTS = 3;
  private static final int MAX_HESITATION = 24;

  /** How far a verb of speech may stand from a quotation in Chinese. */
  private static final int CHINESE_SPEAKER = 8;

  private final SentenceText paragraph;
  private final SentenceStop stop;
  private final SentenceNext next;
  private final SentencePeriodRules periods;
  private final SentenceGlueRules glue;

  SentenceRules(SentenceText paragraph, SentenceStop stop) {
    this.paragraph = paragraph;
    this.stop = stop;
    this.next = stop.next();
    this.periods = new SentencePeriodRules(paragraph, stop);
    this.glue = new SentenceGlueRules(paragraph, stop);
  }

  /** To be called when the paragraph is another one. */
  void reset() {
    periods.reset();
  }

  /** Whether the sentence ends at the stop. */
  boolean ends() {
    SentenceNext.Kind kind = next.kind();
    if (kind == SentenceNext.Kind.END || kind == SentenceNext.Kind.CONTINUATION) {
      return false;
    }
    if (stop.isFinal()) {
      return finalEnds();
    }
    if (next.isGlued()) {
      return glue.ends();
    }
    if (stop.isMarked()) {
      return next.isOnIndentedLine() || markEnds();
    }
    return stop.isPeriod() ? periods.ends() : ellipsisEnds();
  }

  private boolean markEnds() {
    if (stop.closesBracket() && SentenceChars.isOpeningBracket(paragraph.peek(stop.at() - 1))) {
      return false;
    }
    if (next.has(SentenceWords.COMPANY)) {
      return false;
    }
    if (!stop.closesAny() && isMarkedName()) {
      return next.isStarter(true);
    }
    return switch (next.kind()) {
      case SMALL -> (paragraph.isCaseless() || paragraph.isInformal(stop.at())) && !isAttributed();
      case CAPITAL -> !isAttributed();
      default -> true;
    };
  }

  /** Whether the mark belongs to a name: Yahoo! */
  private boolean isMarkedName() {
    paragraph.findWordBefore(stop.at());
    int start = paragraph.wordStart();
    int end = paragraph.wordEnd();
    return start < end
        && (SentenceChars.isUpper(paragraph.at(start)) || paragraph.isCaseless())
        && roles(start, end, SentenceWords.MARKED_NAME);
  }

  /** Whether a quotation ends here and a name and a verb of speech follow it. */
  private boolean isAttributed() {
    if (!stop.closesQuote() || next.isQuoted() || next.isBracketed() || next.isDashed()) {
      return false;
    }
    int opening = SentenceWords.STRONG | SentenceWords.WEAK | SentenceWords.ARTICLE;
    if (next.kind() == SentenceNext.Kind.CAPITAL && next.has(opening)) {
      return false;
    }
    int start = next.word();
    for (int word = 0; word < MAX_SPEAKER_WORDS; word++) {
      int end = wordEnd(start);
      if (roles(start, end, SentenceWords.ATTRIBUTION)) {
        return !isReport(end + 1);
      }
      int gap = paragraph.peek(end) == '.' && isShortened(start, end) ? end + 1 : end;
      if (end == start || !SentenceChars.isSpaceInLine(paragraph.peek(gap))) {
        return false;
      }
      start = gap + 1;
    }
    return false;
  }

  /** Whether "said" is followed by what was said, so that no quotation is attributed. */
  private boolean isReport(int index) {
    return roles(index, wordEnd(index), SentenceWords.PRONOUN | SentenceWords.REPORT);
  }

  private boolean roles(int start, int end, int wanted) {
    return (SentenceWords.roles(paragraph.text(), start, end) & wanted) != 0;
  }

  private boolean isShortened(int start, int end) {
    return end - start == 1
        || AbbreviationTable.find(paragraph, start, end) != AbbreviationRule.NONE;
  }

  private int wordEnd(int start) {
    int limit = Math.min(paragraph.end(), start + MAX_WORD);
    int end = start;
    while (end < limit && isNameChar(paragraph.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameChar(char c) {
    return SentenceChars.isWordChar(c) || c == '-' || SentenceChars.isApostrophe(c);
  }

  private boolean ellipsisEnds() {
    char before = paragraph.peek(stop.at() - 1);
    boolean omission = stop.dots() == ELLIPSIS_DOTS && SentenceChars.isSpace(before);
    return switch (next.kind()) {
      case CAPITAL -> omission ? next.isStarter(true) : !isHesitation();
      case UNCASED, SYMBOL -> true;
      default -> false;
    };
  }

  /** Whether no more than a word or two, an ellipsis, and the pronoun I come: "Well... I know". */
  private boolean isHesitation() {
    return stop.dots() == ELLIPSIS_DOTS
        && stop.at() - paragraph.sentence() <= MAX_HESITATION
        && !next.isQuoted()
        && next.wordEnd() == next.word() + 1
        && paragraph.at(next.word()) == 'I';
  }

  private boolean finalEnds() {
    if (isFullWidthPoint() || (stop.closesTitle() && next.isGlued())) {
      return false;
    }
    if (!stop.closesQuote()) {
      return true;
    }
    char first = paragraph.at(next.start());
    return next.kind() != SentenceNext.Kind.SMALL
        && !(next.isGlued() && SentenceChars.isHiragana(first))
        && !isAttributedInChinese();
  }

  private boolean isFullWidthPoint() {
    return paragraph.at(stop.at()) == '\uff0e'
        && SentenceChars.isDigit(paragraph.peek(stop.at() - 1))
        && SentenceChars.isDigit(paragraph.peek(stop.at() + 1));
  }

  /** Whether a short clause with a verb of speech follows: he said, the mayor asked. */
  private boolean isAttributedInChinese() {
    int limit = Math.min(paragraph.end() - 1, next.start() + CHINESE_SPEAKER);
    for (int at = next.start(); at < limit; at++) {
      if (!SentenceChars.isWordChar(paragraph.at(at))) {
        return false;
      }
      char after = paragraph.at(at + 1);
      boolean clauseEnds = after == '\u3002' || after == '\uff0c' || after == '\uff1a';
      if (clauseEnds && isChineseVerbOfSpeech(paragraph.at(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChineseVerbOfSpeech(char c) {
    return switch (c) {
      case '\u8bf4', '\u8aaa', '\u95ee', '\u554f', '\u9053', '\u558a', '\u7b54', '\u79f0' -> true;
      default -> false;
    };
  }
}
