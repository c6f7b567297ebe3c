package dev.morgue.indexer.extract;

/**
 * What a block's text is made of.
 *
 * @param chars its length, as long as it would be in an alphabet
 * @param solid characters that are not white space
 * @param words runs of letters and digits
 * @param shortWords words of up to three letters: running text in any language of an alphabet has
 *     many
 * @param capitals words that begin with a capital
 * @param digits characters
 * @param commas and their like in other scripts
 * @param stops sentence ends within or at the end of it
 * @param quotes quotation marks
 * @param otherSigns bars, bullets, arrows, copyright signs
 * @param ending the last character's class, see {@link #endingOf}
 */
record TextShape(
    int chars,
    int solid,
    int words,
    int shortWords,
    int capitals,
    int digits,
    int commas,
    int stops,
    int quotes,
    int otherSigns,
    int ending) {

  /** A sign of a script without spaces says what about so many letters say. */
  private static final int WIDE_LETTERS = 3;

  /** Longest word that counts as a short one. */
  private static final int SHORT = 3;

  /** Letters before a place that tell whether it is in a longer word. */
  private static final int BEFORE = SHORT + 1;

  /** Characters that are looked at together, and so many before them fill a word of bits. */
  private static final int AT_ONCE = Long.SIZE - BEFORE;

  // Classes of characters, those that make words first.
  private static final int LETTER = 0;
  private static final int CAPITAL = 1;
  private static final int DIGIT = 2;
  private static final int WIDE = 3;
  private static final int APOSTROPHE = 4;
  private static final int COMMA = 5;
  private static final int STOP = 6;
  private static final int WIDE_STOP = 7;
  private static final int QUOTE = 8;
  private static final int OTHER_SIGN = 9;
  private static final int MARK = 10;
  private static final int SPACE = 11;

  // What is added up of each character: so many bits for each kind that is counted, then these.
  private static final int COUNT_BITS = 10;

  private static final int MOST = (1 << COUNT_BITS) - 1;
  private static final int WORD_BIT = 60;
  private static final int CAPITAL_BIT = 61;
  private static final int APOSTROPHE_BIT = 62;
  private static final int STOP_BIT = 63;

  private static final long[] ASCII = new long[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = sums(kind(c));
    }
  }

  private static long sums(int kind) {
    return switch (kind) {
      case LETTER -> 1L << WORD_BIT;
      case CAPITAL -> 1L << WORD_BIT | 1L << CAPITAL_BIT;
      case DIGIT -> 1L << WORD_BIT | 1;
      case APOSTROPHE -> 1L << APOSTROPHE_BIT;
      case STOP -> 1L << STOP_BIT;
      case COMMA -> 1L << COUNT_BITS;
      case WIDE_STOP -> 1L << 2 * COUNT_BITS;
      case QUOTE -> 1L << 3 * COUNT_BITS;
      case OTHER_SIGN -> 1L << 4 * COUNT_BITS;
      case SPACE -> 1L << 5 * COUNT_BITS;
      default -> 0;
    };
  }

  static TextShape of(String text) {
    return of(text.toCharArray(), text.length());
  }

  /** The shape of the first characters of an array. */
  static TextShape of(char[] text, int length) {
    Counter counter = new Counter(text);
    counter.count(length);
    return new TextShape(
        length + (WIDE_LETTERS - 1) * counter.wide,
        length - counter.spaces,
        counter.words,
        counter.shortWords,
        counter.capitals,
        counter.digits,
        counter.commas,
        counter.stops,
        counter.quotes,
        counter.otherSigns,
        endingOf(text, length));
  }

  /**
   * Counts with hardly a branch, as a processor cannot guess where words end: what is a letter and
   * what a capital is noted as bits, and words are counted in these.
   */
  private static final class Counter {
    private final char[] text;
    private int wide;
    private int spaces;
    private int digits;
    private int commas;
    private int quotes;
    private int otherSigns;
    private int words;
    private int shortWords;
    private int capitals;
    private int stops;

    Counter(char[] text) {
      this.text = text;
    }

    void count(int length) {
      long letters = 0;
      for (int from = 0; from < length; from += AT_ONCE) {
        letters = count(letters, from, Math.min(length, from + AT_ONCE), length);
      }
    }

    /**
     * Counts some characters.
     *
     * @param before which of those before them were letters or digits, the last in the highest bit
     * @return the same of these
     */
    private long count(long before, int from, int to, int length) {
      long sums = 0;
      long letters = before;
      long capital = 0;
      int bit = BEFORE;
      for (int i = from; i < to; i++) {
        char c = text[i];
        long own = c < ASCII.length ? ASCII[c] : other(c, i);
        sums += own;
        letters |= (own >>> WORD_BIT & 1) << bit;
        capital |= (own >>> CAPITAL_BIT & 1) << bit;
        // "don't" is one word
        bit += 1 - (int) (own >>> APOSTROPHE_BIT & 1);
        if (own < 0 && (i + 1 == length || text[i + 1] == ' ')) {
          stops++;
        }
      }
      add(sums);
      words(letters, capital);
      return letters >>> (bit - BEFORE) & ((1 << BEFORE) - 1);
    }

    private long other(char c, int at) {
      int kind = kind(c);
      if (kind == WIDE) {
        wide(at);
      }
      return sums(kind);
    }

    private void add(long sums) {
      digits += (int) sums & MOST;
      commas += (int) (sums >>> COUNT_BITS) & MOST;
      stops += (int) (sums >>> 2 * COUNT_BITS) & MOST;
      quotes += (int) (sums >>> 3 * COUNT_BITS) & MOST;
      otherSigns += (int) (sums >>> 4 * COUNT_BITS) & MOST;
      spaces += (int) (sums >>> 5 * COUNT_BITS) & MOST;
    }

    /** Counts the words that begin, and those whose fourth letter is there. */
    private void words(long letters, long capital) {
      long begins = (letters & ~(letters << 1)) >>> BEFORE;
      long fourth = letters & letters << 1 & letters << 2 & letters << 3 & ~(letters << BEFORE);
      words += Long.bitCount(begins);
      shortWords += Long.bitCount(begins) - Long.bitCount(fourth >>> BEFORE);
      capitals += Long.bitCount(begins & capital >>> BEFORE);
    }

    /**
     * A sign of a script without spaces: about half a word. A word that touches it is not counted:
     * so the judge was trained.
     */
    private void wide(int at) {
      wide++;
      words += at % 2;
      shortWords += at % 2;
      int length = 0;
      int first = at;
      for (int i = at - 1; i >= 0 && (kind(text[i]) <= DIGIT || kind(text[i]) == APOSTROPHE); i--) {
        if (kind(text[i]) != APOSTROPHE) {
          length++;
          first = i;
        }
      }
      if (length > 0) {
        words--;
        shortWords -= length <= SHORT ? 1 : 0;
        capitals -= kind(text[first]) == CAPITAL ? 1 : 0;
      }
    }
  }

  private static int kind(char c) {
    if (Character.isLetterOrDigit(c)) {
      boolean digit = c >= '0' && c <= '9';
      return digit ? DIGIT : isWide(c) ? WIDE : Character.isUpperCase(c) ? CAPITAL : LETTER;
    }
    return switch (c) {
      case ',', ';', '、', '，', '،' -> COMMA;
      case '.', '!', '?', '…' -> STOP;
      case '。', '！', '？' -> WIDE_STOP;
      case '"', '“', '”', '„', '«', '»' -> QUOTE;
      case '|', '•', '›', '→', '©', '·', '/', '#', '@', '▶', '>', '+', '*' -> OTHER_SIGN;
      case '\'', '’' -> APOSTROPHE;
      default -> c > ' ' ? MARK : SPACE;
    };
  }

  private static boolean isWide(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }

  /** 0 a letter or anything else, 1 a sentence's end, 2 a colon, 3 an ellipsis, 4 a digit. */
  private static int endingOf(char[] text, int length) {
    int i = length - 1;
    while (i > 0 && "\"”’')]»“ ".indexOf(text[i]) >= 0) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    char c = text[i];
    return switch (c) {
      case '.' -> endsWithPoints(text, length) ? 3 : 1;
      case '!', '?', '。', '！', '？' -> 1;
      case ':', '：' -> 2;
      case '…' -> 3;
      default -> c >= '0' && c <= '9' ? 4 : 0;
    };
  }

  private static boolean endsWithPoints(char[] text, int length) {
    return length > 2
        && text[length - 1] == '.'
        && text[length - 2] == '.'
        && text[length - 3] == '.';
  }
}
