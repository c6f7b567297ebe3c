package dev.morgue.text;

/** What stands after a possible end of a sentence. Reused from stop to stop. */
final class SentenceNext {

  enum Kind {
    /** The paragraph is over. */
    END,
    /** A mark that shows that the sentence goes on, such as a comma, or only marks to the end. */
    CONTINUATION,
    CAPITAL,
    SMALL,
    DIGIT,
    /** A letter of a script without capitals. */
    UNCASED,
    /** A long row of something that is neither word nor number, such as stars. */
    SYMBOL
  }

  /** How many quotes, brackets, dashes and symbols may stand before the word. */
  private static final int MAX_LEAD = 24;

  private static final int MAX_WORD = 24;

  private final SentenceText paragraph;

  private Kind kind = Kind.END;
  private int start;
  private int word;
  private int wordEnd;
  private boolean glued;
  private boolean quoted;
  private boolean bracketed;
  private boolean dashed;

  SentenceNext(SentenceText paragraph) {
    this.paragraph = paragraph;
  }

  /** Reads what stands at or after an index. */
  void read(int from) {
    quoted = false;
    bracketed = false;
    dashed = false;
    start = paragraph.skipSpaces(from);
    glued = start == from;
    word = start;
    wordEnd = start;
    if (start == paragraph.end()) {
      kind = Kind.END;
    } else if (SentenceChars.isContinuation(paragraph.at(start)) || isMoreDots()) {
      kind = Kind.CONTINUATION;
    } else if (skipLead()) {
      kind = classify();
    } else {
      kind = word == paragraph.end() ? Kind.CONTINUATION : Kind.SYMBOL;
    }
  }

  /** Whether dots come that belong to what precedes and not to a word such as ".net". */
  private boolean isMoreDots() {
    return paragraph.at(start) == '.'
        && (glued || !SentenceChars.isWordChar(paragraph.peek(start + 1)));
  }

  /** Moves to the first letter or digit; false if there is none close by. */
  private boolean skipLead() {
    int limit = Math.min(paragraph.end(), start + MAX_LEAD);
    while (word < limit) {
      char c = paragraph.at(word);
      if (SentenceChars.isWordChar(c) && isLetterOrDigit()) {
        return true;
      }
      if (SentenceChars.isQuote(c)) {
        quoted = true;
      } else if (SentenceChars.isOpeningBracket(c)) {
        bracketed = true;
      } else if (SentenceChars.isDash(c)) {
        dashed = dashed || word == start;
      }
      word++;
    }
    return false;
  }

  private boolean isLetterOrDigit() {
    return Character.isLetterOrDigit(paragraph.codePoint(word));
  }

  private Kind classify() {
    int limit = Math.min(paragraph.end(), word + MAX_WORD);
    wordEnd = word + 1;
    while (wordEnd < limit && SentenceChars.isWordChar(paragraph.at(wordEnd))) {
      wordEnd++;
    }
    int first = paragraph.codePoint(word);
    if (Character.isDigit(first)) {
      return Kind.DIGIT;
    }
    if (SentenceChars.isUpper(first)) {
      return Kind.CAPITAL;
    }
    if (!SentenceChars.isLower(first)) {
      return Kind.UNCASED;
    }
    return isCapitalLike() ? Kind.CAPITAL : Kind.SMALL;
  }

  /** Names that start with a small letter: iPhone, al-Sadr, d'Azur, @handle, www.example.org. */
  private boolean isCapitalLike() {
    char before = paragraph.peek(word - 1);
    if (word > start && (before == '@' || before == '#')) {
      return true;
    }
    return hasEarlyCapital() || paragraph.isAddressAt(word);
  }

  private boolean hasEarlyCapital() {
    int limit = Math.min(paragraph.end() - 1, word + 4);
    for (int at = word + 1; at < limit; at++) {
      char c = paragraph.at(at);
      if (SentenceChars.isUpper(c)) {
        return true;
      }
      boolean joint = c == '-' || SentenceChars.isApostrophe(c);
      if (joint && SentenceChars.isUpper(paragraph.codePoint(at + 1))) {
        return true;
      }
      if (!SentenceChars.isWordChar(c)) {
        return false;
      }
    }
    return false;
  }

  Kind kind() {
    return kind;
  }

  /** Where the next sentence starts if there is one. */
  int start() {
    return start;
  }

  /** Whether no white space stands between. */
  boolean isGlued() {
    return glued;
  }

  /**
   * Whether it starts a line that is indented, in a paragraph where not all lines are: how wire
   * copy marks its paragraphs.
   */
  boolean isOnIndentedLine() {
    return !glued
        && SentenceChars.isSpaceInLine(paragraph.at(start - 1))
        && paragraph.startsIndentedLine(start);
  }

  /** Whether a quotation mark stands before the word. */
  boolean isQuoted() {
    return quoted;
  }

  /** Whether an opening bracket stands before the word. */
  boolean isBracketed() {
    return bracketed;
  }

  /** Whether it starts with a dash. */
  boolean isDashed() {
    return dashed;
  }

  int word() {
    return word;
  }

  int wordEnd() {
    return wordEnd;
  }

  /** The roles of the word, as in {@link SentenceWords}. */
  int roles() {
    return SentenceWords.roles(paragraph.text(), word, wordEnd);
  }

  boolean has(int role) {
    return (roles() & role) != 0;
  }

  /** Whether the word is a lone letter with a full stop: an initial. */
  boolean isInitial() {
    return wordEnd == word + 1 && kind != Kind.DIGIT && paragraph.peek(wordEnd) == '.';
  }

  /** Whether the word is a title with its full stop, such as Gov. */
  boolean isTitle() {
    return kind == Kind.CAPITAL
        && paragraph.peek(wordEnd) == '.'
        && AbbreviationTable.find(paragraph, word, wordEnd) == AbbreviationRule.NEVER;
  }

  /** Whether the word is one that starts sentences, when it follows an abbreviation. */
  boolean isStarter(boolean withArticles) {
    if (kind == Kind.SMALL) {
      return paragraph.isCaseless() && has(SentenceWords.STRONG) && !isInitial();
    }
    if (kind != Kind.CAPITAL || isInitial() || !isCapitalisedOnce()) {
      return false;
    }
    int roles = roles();
    if ((roles & SentenceWords.STRONG) != 0) {
      return true;
    }
    boolean weak = (roles & SentenceWords.WEAK) != 0;
    boolean article = withArticles && (roles & SentenceWords.ARTICLE) != 0;
    return article || (weak && goesOnInSmallLetters());
  }

  /** Whether the word is in capitals where others are not: an acronym. */
  boolean isAcronym() {
    return kind == Kind.CAPITAL && !isCapitalisedOnce();
  }

  /** A capital and then small letters, as far as the text has any: "The" or "A", not "IT". */
  private boolean isCapitalisedOnce() {
    return wordEnd == word + 1
        || SentenceChars.isLower(paragraph.codePoint(word + 1))
        || paragraph.isAllCapitals();
  }

  /** Whether a number follows the word, after a full stop or without. */
  boolean isBeforeNumber() {
    int after = paragraph.peek(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
    int following = paragraph.skipSpaces(after);
    return following > after && SentenceChars.isDigit(paragraph.peek(following));
  }

  private boolean goesOnInSmallLetters() {
    int after = wordEnd;
    if (paragraph.peek(after) == ',') {
      return true;
    }
    if (SentenceChars.isApostrophe(paragraph.peek(after))) {
      after += SentenceChars.isWordChar(paragraph.peek(after + 2)) ? 3 : 2;
    }
    int following = paragraph.skipSpaces(after);
    if (following <= after || following >= paragraph.end()) {
      return false;
    }
    int first = paragraph.codePoint(following);
    boolean pronoun = first == 'I' && !SentenceChars.isWordChar(paragraph.peek(following + 1));
    return SentenceChars.isLower(first) || Character.isDigit(first) || first == '$' || pronoun;
  }
}
