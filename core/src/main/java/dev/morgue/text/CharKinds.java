package dev.morgue.text;

/**
 * What the characters of the basic plane are, as {@link Character} says, out of one table. To ask
 * it is one read and no branch, and it is the same for a text of ASCII alone and any other: what
 * the compiler makes of a loop over letters is small, and stays when the first text with an accent
 * comes. Half of a surrogate pair is neither letter nor digit here. Stateless.
 */
public final class CharKinds {
  private static final int UPPER = 1;
  private static final int LOWER = 1 << 1;
  private static final int LETTER = 1 << 2;
  private static final int DIGIT = 1 << 3;
  private static final int WORD = 1 << 4;
  private static final int BLANK = 1 << 5;
  private static final int SPACE = 1 << 6;

  private static final byte[] KINDS = kinds();

  private CharKinds() {}

  /** Whether it is a capital, see {@link Character#isUpperCase(char)}. */
  public static boolean isUpper(char c) {
    return (KINDS[c] & UPPER) != 0;
  }

  /** Whether it is a small letter, see {@link Character#isLowerCase(char)}. */
  public static boolean isLower(char c) {
    return (KINDS[c] & LOWER) != 0;
  }

  /** See {@link Character#isLetter(char)}. */
  public static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  /** See {@link Character#isDigit(char)}. */
  public static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  /** See {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  /** Whether it may be inside a word: a letter, digit, half of a pair, or mark upon a letter. */
  public static boolean isWord(char c) {
    return (KINDS[c] & WORD) != 0;
  }

  /** Whether nothing is printed: a control character of ASCII or a space of any width. */
  public static boolean isBlank(char c) {
    return (KINDS[c] & BLANK) != 0;
  }

  /** White space, or a space where no line may break. */
  public static boolean isSpace(char c) {
    return (KINDS[c] & SPACE) != 0;
  }

  /** Whether all are capitals, as in "UN"; of none it is so. */
  public static boolean areUpper(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kind((char) c);
    }
    return kinds;
  }

  private static int kind(char c) {
    int type = Character.getType(c);
    boolean word =
        Character.isLetterOrDigit(c)
            || type == Character.SURROGATE
            || type == Character.NON_SPACING_MARK;
    boolean space = Character.isSpaceChar(c);
    return (Character.isUpperCase(c) ? UPPER : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (Character.isLetter(c) ? LETTER : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (word ? WORD : 0)
        | (c <= ' ' || space ? BLANK : 0)
        | (space || Character.isWhitespace(c) ? SPACE : 0);
  }
}
