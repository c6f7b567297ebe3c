package dev.morgue.text;

/** Decides whether a sentence ends at a full stop, and at stops without white space after them. */
final class SentencePeriodRules {

  /** How many letters with full stops and spaces are read as one abbreviation: "d. w. z.". */
  private static final int MAX_LETTERS = 4;

  private static final int MAX_DATELINE = 60;

  /** A sentence that is no longer has nothing but the time of day: an entry in a live report. */
  private static final int MAX_CLOCK = 12;

  private final SentenceText paragraph;
  private final SentenceStop stop;
  private final SentenceNext next;
  private final SentenceNumberRules numbers;

  SentencePeriodRules(SentenceText paragraph, SentenceStop stop) {
    this.paragraph = paragraph;
    this.stop = stop;
    this.next = stop.next();
    this.numbers = new SentenceNumberRules(paragraph, next);
  }

  void reset() {
    numbers.reset();
  }

  /** Whether the sentence ends at the stop, a single full stop. */
  boolean ends() {
    paragraph.findWordBefore(stop.at());
    if (numbers.isEnumerator() || (next.isDashed() && isDateline())) {
      return false;
    }
    return endsBy(rule());
  }

  private boolean endsBy(AbbreviationRule rule) {
    if (next.isOnIndentedLine()) {
      return rule != AbbreviationRule.NEVER;
    }
    boolean shortened = rule != AbbreviationRule.NONE;
    if (shortened && (next.isDashed() || next.kind() == SentenceNext.Kind.SYMBOL)) {
      return false;
    }
    boolean digit = next.kind() == SentenceNext.Kind.DIGIT;
    return switch (rule) {
      case NONE -> !numbers.isOrdinal() && (plainEnds() || informalEnds());
      case NEVER -> false;
      case NAME -> nameEnds(false);
      case ORGANISATION -> nameEnds(true);
      case STATE -> isAfterComma() ? stateEnds() : nameEnds(true);
      case STATE_WORD -> isAfterComma() ? stateEnds() : !next.isTitle() && plainEnds();
      case MONTH -> !digit && !isDatelineDate() && plainEnds();
      case WEEKDAY -> !digit && !next.has(SentenceWords.MONTH) && plainEnds();
      case NUMBER -> !digit && !isNumeral() && plainEnds();
      case CLOCK -> !digit && clockEnds();
      case YEAR -> isAfterNumber() && plainEnds();
      case LAST -> paragraph.isCaseless() ? next.isStarter(true) : plainEnds();
      case LETTER -> letterEnds();
    };
  }

  /** After a word that is no abbreviation. */
  private boolean plainEnds() {
    return switch (next.kind()) {
      case CAPITAL, DIGIT, UNCASED, SYMBOL -> true;
      case SMALL -> paragraph.isCaseless() || opensQuotation();
      case END, CONTINUATION -> false;
    };
  }

  private boolean informalEnds() {
    return next.kind() == SentenceNext.Kind.SMALL && paragraph.isInformal(stop.at());
  }

  private boolean opensQuotation() {
    char first = paragraph.at(next.start());
    return SentenceChars.isQuote(first) && !SentenceChars.isApostrophe(first);
  }

  /** After a name that a capital may continue, unless a quotation closes behind it. */
  private boolean nameEnds(boolean withArticles) {
    boolean quotation =
        stop.closesQuote() && !SentenceChars.isApostrophe(paragraph.at(stop.end() - 1));
    return (quotation && next.kind() == SentenceNext.Kind.CAPITAL) || next.isStarter(withArticles);
  }

  /** After "City, State": whatever a capital starts, unless a dateline goes on or a title comes. */
  private boolean stateEnds() {
    return switch (next.kind()) {
      case CAPITAL -> !next.isBracketed() && !next.isTitle();
      case UNCASED -> true;
      case SMALL -> next.isStarter(true);
      default -> false;
    };
  }

  private boolean clockEnds() {
    int timeWords = SentenceWords.WEEKDAY | SentenceWords.MONTH | SentenceWords.ZONE;
    return !next.has(timeWords)
        && !next.isBracketed()
        && !next.isAcronym()
        && stop.at() - paragraph.sentence() > MAX_CLOCK
        && plainEnds();
  }

  /** After a lone small letter, as in German "z. B." or "v. Chr.". */
  private boolean letterEnds() {
    if (next.kind() == SentenceNext.Kind.DIGIT || next.isInitial() || nextIs("chr")) {
      return false;
    }
    return paragraph.isCaseless() ? next.isStarter(false) : plainEnds();
  }

  private boolean nextIs(String word) {
    int length = next.wordEnd() - next.word();
    if (length != word.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(paragraph.at(next.word() + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private AbbreviationRule rule() {
    int start = paragraph.wordStart();
    int end = paragraph.wordEnd();
    if (start == end || end - start > AbbreviationTable.MAX_LENGTH) {
      return AbbreviationRule.NONE;
    }
    if (end - start == 1) {
      return letterRule(start);
    }
    AbbreviationRule found = find(start, end);
    if (found == AbbreviationRule.NONE && isInitials(start, end)) {
      return AbbreviationRule.NAME;
    }
    return found == AbbreviationRule.NONE && isStreet(start, end)
        ? AbbreviationRule.ORGANISATION
        : found;
  }

  private AbbreviationRule find(int start, int end) {
    return AbbreviationTable.find(paragraph, start, end);
  }

  private AbbreviationRule letterRule(int letter) {
    int first = letter;
    for (int i = 1; i < MAX_LETTERS && isSpacedLetter(first - 3); i++) {
      first -= 3;
    }
    AbbreviationRule found = first < letter ? find(first, letter + 1) : AbbreviationRule.NONE;
    if (found == AbbreviationRule.NONE) {
      found = find(letter, letter + 1);
    }
    if (found != AbbreviationRule.NONE) {
      return found;
    }
    char c = paragraph.at(letter);
    if (SentenceChars.isDigit(c) || endsCompound(letter)) {
      return AbbreviationRule.NONE;
    }
    return SentenceChars.isLower(c) ? AbbreviationRule.LETTER : AbbreviationRule.NAME;
  }

  /**
   * Whether a letter is the end of a name such as {@code AT&T} or X-Y, but not of an initial: J.-C.
   */
  private boolean endsCompound(int letter) {
    char before = paragraph.peek(letter - 1);
    return before == '&'
        || before == '/'
        || (before == '-' && SentenceChars.isWordChar(paragraph.peek(letter - 2)));
  }

  /** Whether a letter, a full stop and a space stand at an index, and no word before them. */
  private boolean isSpacedLetter(int index) {
    return SentenceChars.isWordChar(paragraph.peek(index))
        && paragraph.peek(index + 1) == '.'
        && SentenceChars.isSpace(paragraph.peek(index + 2))
        && !SentenceChars.isWordChar(paragraph.peek(index - 1));
  }

  /** Capitals with full stops between them: J.R.R */
  private boolean isInitials(int start, int end) {
    if ((end - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean fits =
          (i - start) % 2 == 1
              ? paragraph.at(i) == '.'
              : SentenceChars.isUpper(paragraph.at(i))
                  || (paragraph.isCaseless() && SentenceChars.isLower(paragraph.at(i)));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** A German street with its name: Hauptstr. */
  private boolean isStreet(int start, int end) {
    return end - start > 5
        && paragraph.at(end - 3) == 's'
        && paragraph.at(end - 2) == 't'
        && paragraph.at(end - 1) == 'r';
  }

  private boolean isAfterComma() {
    int at = paragraph.wordStart() - 1;
    while (at > paragraph.start() && SentenceChars.isSpace(paragraph.at(at))) {
      at--;
    }
    return paragraph.peek(at) == ',';
  }

  /** Whether the agency of a dateline follows: "4 Oct. (AFP)". */
  private boolean isDatelineDate() {
    return next.isBracketed() && isAfterNumber();
  }

  private boolean isAfterNumber() {
    int before = paragraph.wordStart() - 1;
    if (SentenceChars.isSpace(paragraph.peek(before))) {
      before--;
    }
    return SentenceChars.isDigit(paragraph.peek(before));
  }

  /** A numeral of letters after No., Vol. or Fig.: II, or a lone letter that starts no sentence. */
  private boolean isNumeral() {
    if (next.kind() != SentenceNext.Kind.CAPITAL) {
      return false;
    }
    return numbers.isRoman(next.word(), next.wordEnd())
        || (next.wordEnd() == next.word() + 1 && !next.isStarter(true));
  }

  /** Whether all there is of the sentence is a place in capitals and a date, before a dash. */
  private boolean isDateline() {
    int sentenceStart = paragraph.sentence();
    int end = sentenceStart;
    while (end < stop.at() && SentenceChars.isUpper(paragraph.at(end))) {
      end++;
    }
    return end - sentenceStart >= 2
        && stop.at() - sentenceStart <= MAX_DATELINE
        && !SentenceChars.isWordChar(paragraph.peek(end));
  }
}
