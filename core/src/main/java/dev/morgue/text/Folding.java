package dev.morgue.text;

import java.text.Normalizer;

/**
 * Lower case without diacritics, one code point at a time: what {@link WordForms#fold} and {@link
 * WordScanner} share. Locale-free. Cyrillic keeps its letters (й, ї, ў) but ё is е; Greek loses
 * accents and its final sigma; Arabic alefs, Persian yeh and kaf become the Arabic letter; other
 * scripts stay.
 */
final class Folding {
  private static final int LATIN_START = 0xC0;
  private static final int LATIN_END = 0x250;

  /**
   * U+00C0 to U+024F in order. Written out, although Unicode knows the decomposition of most: a
   * search from the command line would wait for the JDK's normalizer to load.
   */
  private static final String LATIN_FORMS =
      """
      a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss a a a a a a ae c e e
      e e i i i i d n o o o o o ÷ o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e
      e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l
      l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u
      u u u u u u u u w w y y y z z z z z z s b b b b ƅ ƅ o c c d d d d ƍ e a e f f g ɣ ƕ i i
      k k l ƛ m n n o o o ƣ ƣ p p r ƨ ƨ s ƪ ƫ t t t u u u v y y z z ʒ ƹ ƹ ƺ ƻ ƽ ƽ ƾ ƿ ǀ ǁ ǂ ǃ
      dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a a a ae ae g g g g k k o
      o o o ʒ ʒ j dz dz dz g g ƕ ƿ n n a a ae ae o o a a a a e e e e i i i i o o o o r r r r u
      u u u s s t t ȝ ȝ h h n d ȣ ȣ z z a a e e o o o o o o o o y y l n t j ȸ ȹ a c c l t s z
      ɂ ɂ b u ʌ e e j j q q r r y y
      """;

  private static final String[] TABLE = table();

  private Folding() {}

  /**
   * The folded form of a code point, of one or more chars; the lower-cased code point itself where
   * there is nothing to fold. Marks are the caller's.
   */
  static String fold(int cp) {
    return cp < LATIN_END ? TABLE[cp] : compute(cp);
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
    if (lower < LATIN_END) {
      return TABLE[lower]; // ẞ, the Kelvin and Ångström signs
    }
    int other = otherLetter(lower);
    String same = Character.toString(other);
    boolean whole = other == lower && !hasAccents(lower) && !isCompatibility(cp);
    return whole ? same : strip(Normalizer.normalize(same, Normalizer.Form.NFKC), same);
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
    if (cp < LATIN_END) {
      folded.append(TABLE[cp]);
    } else if (hasAccents(cp)) {
      Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFD)
          .codePoints()
          .filter(part -> !Chars.isDiacritic(part))
          .forEach(part -> folded.append(part < LATIN_END ? TABLE[part] : letter(part)));
    } else {
      folded.append(letter(cp));
    }
  }

  private static String letter(int cp) {
    return Character.toString(otherLetter(cp));
  }

  /** Letters that Unicode does not decompose, and what a newspaper prints for them. */
  private static int otherLetter(int cp) {
    return switch (cp) {
      case 'ɐ', 'ɑ', 'ə' -> 'a';
      case 'ɓ' -> 'b';
      case 'ɖ', 'ɗ' -> 'd';
      case 'ɛ' -> 'e';
      case 'ɠ' -> 'g';
      case 'ɥ' -> 'h';
      case 'ɨ', 'ɩ' -> 'i';
      case 'ɫ' -> 'l';
      case 'ɯ' -> 'm';
      case 'ɲ' -> 'n';
      case 'ɔ', 'ɵ' -> 'o';
      case 'ʀ' -> 'r';
      case 'ʃ' -> 's';
      case 'ʈ' -> 't';
      case 'ʉ', 'ʊ' -> 'u';
      case 'ʋ' -> 'v';
      case 'ʏ' -> 'y';
      case 'ς', 'ϲ' -> 'σ';
      case 'ϐ' -> 'β';
      case 'ϑ' -> 'θ';
      case 'ϕ' -> 'φ';
      case 'ϖ' -> 'π';
      case 'ϰ' -> 'κ';
      case 'ϱ' -> 'ρ';
      case 'ё', 'ѐ' -> 'е';
      case 'ѝ' -> 'и';
      case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> cp;
    };
  }

  /** Latin and Greek, whose accents are dropped; elsewhere a composed letter is another letter. */
  private static boolean hasAccents(int cp) {
    return cp >= 0x370 && cp < 0x400 || cp >= 0x1E00 && cp < 0x2000;
  }

  /** Blocks of letters that are only another look of a letter elsewhere. */
  private static boolean isCompatibility(int cp) {
    return cp >= 0x1D00 && cp < 0x1DC0
        || cp >= 0x2070 && cp < 0x2190
        || cp >= 0x2460 && cp < 0x2500
        || cp >= 0xF900 && cp < 0xFFF0
        || cp >= 0x1D400 && cp < 0x1D800
        || cp >= 0x2F800 && cp < 0x2FA20;
  }

  private static String[] table() {
    String[] table = new String[LATIN_END];
    for (int cp = 0; cp < LATIN_START; cp++) {
      table[cp] = Character.toString(Character.toLowerCase(cp));
    }
    table['ª'] = "a";
    table['º'] = "o";
    table['¹'] = "1";
    table['²'] = "2";
    table['³'] = "3";
    table['µ'] = "μ";
    int next = LATIN_START;
    int start = 0;
    for (int i = 0; i < LATIN_FORMS.length(); i++) {
      if (LATIN_FORMS.charAt(i) <= ' ') {
        table[next++] = LATIN_FORMS.substring(start, i);
        start = i + 1;
      }
    }
    return table;
  }
}
