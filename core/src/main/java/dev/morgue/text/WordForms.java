package dev.morgue.text;

/**
 * Forms of a piece of text that is not cut into words: the start of a word, a name, a facet value.
 */
public final class WordForms {
  private WordForms() {}

  /**
   * Lower case, without diacritics and invisible characters, apostrophes straight, ligatures and
   * full-width letters as normal ones: what {@link WordScanner} does to the letters of a word, with
   * everything else left in place. For the letters of a prefix or wildcard query, and for comparing
   * names.
   */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c < 0x80 && !Chars.isApostrophe(c)) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
        i++;
      } else {
        int cp = Character.codePointAt(text, i);
        i += Character.charCount(cp);
        append(folded, cp);
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, int cp) {
    if (Chars.isApostrophe(cp)) {
      folded.append('\'');
    } else if (Word.isCombining(cp) && !folded.isEmpty()) {
      int base = folded.codePointBefore(folded.length());
      int composed = base < 0x80 ? -1 : Folding.compose(base, cp);
      if (composed >= 0) {
        folded.setLength(folded.length() - Character.charCount(base));
        folded.append(Folding.fold(composed));
      } else if (!Chars.isDiacritic(cp)) {
        folded.appendCodePoint(cp);
      }
    } else if (!Chars.isIgnorable(cp) && !Chars.isDiacritic(cp)) {
      folded.append(Folding.fold(cp));
    }
  }
}
