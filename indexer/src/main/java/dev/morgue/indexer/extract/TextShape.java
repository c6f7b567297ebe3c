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

  static TextShape of(String text) {
    return TextScan.of(text).shape();
  }

  /** 0 a letter or anything else, 1 a sentence's end, 2 a colon, 3 an ellipsis, 4 a digit. */
  static int endingOf(char[] text, int from, int to) {
    int i = to - 1;
    while (i > from && "\"”’')]»“ ".indexOf(text[i]) >= 0) {
      i--;
    }
    if (i < from) {
      return 0;
    }
    char c = text[i];
    return switch (c) {
      case '.' -> endsWithPoints(text, from, to) ? 3 : 1;
      case '!', '?', '。', '！', '？' -> 1;
      case ':', '：' -> 2;
      case '…' -> 3;
      default -> c >= '0' && c <= '9' ? 4 : 0;
    };
  }

  private static boolean endsWithPoints(char[] text, int from, int to) {
    return to - from > 2 && text[to - 1] == '.' && text[to - 2] == '.' && text[to - 3] == '.';
  }
}
