package dev.morgue.indexer.extract;

/**
 * What each character is, in one number: its lower case in the lowest 16 bits, flags, and above
 * them a field of six bits for each kind of sign, so that the numbers of up to {@value #MOST}
 * characters can be added up. Those of most alphabets and their punctuation are looked up at once.
 */
final class Signs {

  /** So many characters can be added up. */
  static final int MOST = 63;

  // Flags.
  /** A letter or digit, but not of a script without spaces. */
  static final int WORD = 16;

  static final int CAPITAL = 17;

  /** A letter or digit of any script. */
  static final int PLAIN = 18;

  static final int LETTER = 19;

  // Fields; the lowest is the first.
  static final int FIELDS = 20;
  static final int DIGITS = 20;
  static final int COMMAS = 26;
  static final int WIDE_STOPS = 32;
  static final int QUOTES = 38;
  static final int OTHERS = 44;
  static final int SPACES = 50;

  /** Makes the numbers negative of what a text has few of, and what has to be looked at closely. */
  private static final long RARE = Long.MIN_VALUE;

  /** In lower case it becomes two, see {@link String#toLowerCase}. */
  static final char DOTTED_I = '\u0130';

  private static final int COMMON = 0x2100;
  private static final long[] TABLE = new long[COMMON];

  static {
    for (char c = 0; c < COMMON; c++) {
      TABLE[c] = number(c);
    }
  }

  private Signs() {}

  /** A character's number. */
  static long of(char c) {
    return c < COMMON ? TABLE[c] : number(c);
  }

  private static long number(char c) {
    long number = Character.toLowerCase(c) | kind(c);
    number |= Character.isLetter(c) ? 1L << LETTER : 0;
    if (!Character.isLetterOrDigit(c)) {
      return number;
    }
    number |= 1L << PLAIN;
    if (c >= '0' && c <= '9') {
      return number | 1L << WORD | 1L << DIGITS;
    }
    number |= isWide(c) || c == DOTTED_I ? RARE : 0;
    number |= isWide(c) ? 0 : 1L << WORD;
    return number | (Character.isUpperCase(c) ? 1L << CAPITAL : 0);
  }

  private static long kind(char c) {
    return switch (c) {
      case ',', ';', '、', '，', '،' -> 1L << COMMAS;
      case '.', '!', '?', '…' -> RARE;
      case '。', '！', '？' -> 1L << WIDE_STOPS;
      case '"', '“', '”', '„', '«', '»' -> 1L << QUOTES;
      case '|', '•', '›', '→', '©', '·', '/', '#', '@', '▶', '>', '+', '*' -> 1L << OTHERS;
      case '\'', '’' -> RARE;
      default -> c > ' ' ? 0 : 1L << SPACES;
    };
  }

  /** Whether a character stands inside words without being a letter. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** A sign of a script without spaces. */
  static boolean isWide(char c) {
    return c >= '\u3040' && c <= '\u9fff' && Character.isLetterOrDigit(c);
  }

  /** 1 if a character has a flag, else 0. */
  static int flag(char c, int flag) {
    return (int) (of(c) >>> flag) & 1;
  }
}
