package dev.morgue.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Lower case without diacritics, one code point at a time: what {@link WordForms#fold} and {@link
 * WordScanner} share. Locale-free. Cyrillic keeps its letters (й, ї, ў) but ё is е; Greek loses
 * accents and its final sigma; Arabic alefs, Persian yeh and kaf become the Arabic letter; other
 * scripts stay.
 */
final class Folding {
  /** Letters that Unicode does not decompose, with what an English-language paper prints. */
  private static final String PAIRS =
      "ßss æae œoe øo łl đd ðd þth ħh ıi ŧt ŋn ĸk ſs ƒf əa ɐa ɑa ƀb ɓb ɖd ɗd ɛe ɠg ɨi ɩi ƙk ɫl ƚl "
          + "ɲn ƞn ɔo ɵo ƥp ʀr ʃs ƭt ʈt ʉu ʊu ʋv ƴy ƶz ǝe ȷj ȥz ȼc ɇe ɉj ɍr ɏy ɥh ɯm ŉn "
          + "ςσ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ ϲσ ёе ѐе ѝи آا أا إا ٱا ىي یي کك";

  private static final Map<Integer, String> SPECIAL = special();

  private static final int HIGH = 0x250;
  private static final String[] LATIN = latin();

  private Folding() {}

  /**
   * The folded form of a code point, of one or more chars; the lower-cased code point itself where
   * there is nothing to fold. Marks are the caller's.
   */
  static String fold(int cp) {
    return cp < HIGH ? LATIN[cp] : compute(cp);
  }

  /** The one code point that Unicode composes of the two, or -1. */
  static int compose(int base, int mark) {
    String pair = new StringBuilder(4).appendCodePoint(base).appendCodePoint(mark).toString();
    String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
    int first = composed.codePointAt(0);
    return Character.charCount(first) == composed.length() ? first : -1;
  }

  private static String compute(int cp) {
    if (Character.getType(cp) == Character.DECIMAL_DIGIT_NUMBER) {
      return String.valueOf((char) ('0' + Character.digit(cp, 10)));
    }
    int lower = Character.toLowerCase(cp);
    String special = SPECIAL.get(lower);
    if (special != null) {
      return special;
    }
    String same = Character.toString(lower);
    boolean accents = hasAccents(lower);
    if (!accents && !isCompatibility(cp)) {
      return same;
    }
    return strip(Normalizer.normalize(same, Normalizer.Form.NFKC), same);
  }

  private static String strip(String composed, String otherwise) {
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int cp = composed.codePointAt(i);
      i += Character.charCount(cp);
      if (Chars.isDiacritic(cp)) {
        continue;
      }
      if (!Chars.isWord(cp)) {
        return otherwise; // ½ has a fraction slash in it, some Arabic ligatures are whole sentences
      }
      appendBare(folded, Character.toLowerCase(cp));
    }
    return folded.isEmpty() ? otherwise : folded.toString();
  }

  private static void appendBare(StringBuilder folded, int cp) {
    String special = SPECIAL.get(cp);
    if (special != null) {
      folded.append(special);
    } else if (hasAccents(cp)) {
      String parts = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFD);
      parts
          .codePoints()
          .filter(part -> !Chars.isDiacritic(part))
          .forEach(part -> folded.append(SPECIAL.getOrDefault(part, Character.toString(part))));
    } else {
      folded.appendCodePoint(cp);
    }
  }

  /** Latin and Greek, whose accents are dropped; elsewhere a composed letter is another letter. */
  private static boolean hasAccents(int cp) {
    return cp >= 0xC0 && cp < 0x250 || cp >= 0x370 && cp < 0x400 || cp >= 0x1E00 && cp < 0x2000;
  }

  /** Blocks of letters that are only another look of a letter elsewhere. */
  private static boolean isCompatibility(int cp) {
    return cp >= 0x80 && cp < 0xC0
        || cp >= 0x1D00 && cp < 0x1DC0
        || cp >= 0x2070 && cp < 0x2190
        || cp >= 0x2460 && cp < 0x2500
        || cp >= 0xF900 && cp < 0xFFF0
        || cp >= 0x1D400 && cp < 0x1D800
        || cp >= 0x2F800 && cp < 0x2FA20;
  }

  private static Map<Integer, String> special() {
    Map<Integer, String> map = new HashMap<>();
    for (String pair : PAIRS.split(" ", -1)) {
      map.put((int) pair.charAt(0), pair.substring(1));
    }
    return Map.copyOf(map);
  }

  private static String[] latin() {
    String[] table = new String[HIGH];
    for (int i = 0; i < table.length; i++) {
      table[i] = compute(i);
    }
    return table;
  }
}
