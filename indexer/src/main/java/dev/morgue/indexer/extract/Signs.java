package dev.morgue.indexer.extract;

/** Classes of characters, ASCII looked up at once: most of any page's characters are ASCII. */
final class Signs {

  private static final int ASCII = 128;
  private static final boolean[] LETTER = new boolean[ASCII];

  /** A letter in lower case or a digit; 0 for what is neither. */
  private static final char[] PLAIN = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      LETTER[c] = Character.isLetter(c);
      PLAIN[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  private Signs() {}

  static boolean isLetter(char c) {
    return c < ASCII ? LETTER[c] : Character.isLetter(c);
  }

  /** A letter in lower case or a digit; 0 for what is neither. */
  static char plain(char c) {
    if (c < ASCII) {
      return PLAIN[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}
