package dev.morgue.indexer.extract;

/** Classes of characters, ASCII looked up at once: most of any page's characters are ASCII. */
final class Signs {

  private static final int ASCII = 128;
  private static final boolean[] LETTER = new boolean[ASCII];
  private static final boolean[] LETTER_OR_DIGIT = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      LETTER[c] = Character.isLetter(c);
      LETTER_OR_DIGIT[c] = Character.isLetterOrDigit(c);
    }
  }

  private Signs() {}

  static boolean isLetter(char c) {
    return c < ASCII ? LETTER[c] : Character.isLetter(c);
  }

  static boolean isLetterOrDigit(char c) {
    return c < ASCII ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
  }

  /** A letter or digit in lower case. */
  static char lower(char c) {
    return c < ASCII ? (c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c) : Character.toLowerCase(c);
  }
}
