package dev.morgue.text;

/**
 * The French, Italian and Catalan words that lose their vowel before another word: l'Europe is two
 * words, O'Brien and aujourd'hui are one.
 */
final class Elisions {
  private static final LetterSet PREFIXES =
      new LetterSet(
          """
          l d j n s c m t qu jusqu lorsqu puisqu quelqu presqu quoiqu
          un dell all nell sull dall coll dagl degl negl sugl agl
          quell quest bell sant tutt anch senz mezz nient quand dov cos com
          """);

  private Elisions() {}

  /** Whether these letters, an apostrophe and that next character are two words. */
  static boolean splits(char[] letters, int length, int next) {
    return length <= 6 && startsWithVowel(next) && PREFIXES.contains(letters, length);
  }

  private static boolean startsWithVowel(int cp) {
    int folded = cp < 0x80 ? Character.toLowerCase(cp) : Folding.fold(cp).charAt(0);
    return "aeiouyh".indexOf(folded) >= 0;
  }
}
