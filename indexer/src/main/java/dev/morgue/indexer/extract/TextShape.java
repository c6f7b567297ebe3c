package dev.morgue.indexer.extract;

/**
 * What a block's text is made of.
 *
 * @param chars its length
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

  /** Longest word that counts as a short one. */
  private static final int SHORT = 3;

  static TextShape of(String text) {
    int[] count = new int[9];
    int word = 0;
    boolean capital = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Signs.isLetterOrDigit(c)) {
        capital = word == 0 ? Character.isUpperCase(c) : capital;
        word++;
        count[4] += c >= '0' && c <= '9' ? 1 : 0;
        count[0]++;
        if (isWide(c)) {
          // Written without spaces: a sign is about half a word.
          count[1] += i % 2;
          count[2] += i % 2;
          word = 0;
        }
        continue;
      }
      if (word > 0 && !(isApostrophe(c) && i + 1 < text.length())) {
        count[1]++;
        count[2] += word <= SHORT ? 1 : 0;
        count[3] += capital ? 1 : 0;
        word = 0;
      }
      sign(c, i + 1 >= text.length() || text.charAt(i + 1) == ' ', count);
    }
    return new TextShape(
        text.length(),
        count[0],
        count[1],
        count[2],
        count[3],
        count[4],
        count[5],
        count[6],
        count[7],
        count[8],
        endingOf(text));
  }

  private static void sign(char c, boolean beforeSpace, int[] count) {
    count[0] += c > ' ' ? 1 : 0;
    switch (c) {
      case ',', ';', '、', '，', '،' -> count[5]++;
      case '.', '!', '?', '…' -> count[6] += beforeSpace ? 1 : 0;
      case '。', '！', '？' -> count[6]++;
      case '"', '“', '”', '„', '«', '»' -> count[7]++;
      case '|', '•', '›', '→', '©', '·', '/', '#', '@', '▶', '>', '+', '*' -> count[8]++;
      default -> {
        // letters' marks, brackets and blanks say nothing
      }
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isWide(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }

  /** 0 a letter or anything else, 1 a sentence's end, 2 a colon, 3 an ellipsis, 4 a digit. */
  private static int endingOf(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"”’')]»“ ".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    if (i < 0) {
      return 0;
    }
    char c = text.charAt(i);
    return switch (c) {
      case '.' -> text.endsWith("...") ? 3 : 1;
      case '!', '?', '。', '！', '？' -> 1;
      case ':', '：' -> 2;
      case '…' -> 3;
      default -> c >= '0' && c <= '9' ? 4 : 0;
    };
  }
}
