package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Eleicoes to eleicao: the plural in -ões, which Lucene's light stemmer only knows with its tilde,
 * while forms have none.
 */
final class PortuguesePluralFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PortuguesePluralFilter(TokenStream forms) {
    super(forms);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    char[] letters = term.buffer();
    boolean plural =
        length > 4
            && letters[length - 1] == 's'
            && letters[length - 2] == 'e'
            && letters[length - 3] == 'o';
    if (plural) {
      letters[length - 3] = 'a';
      letters[length - 2] = 'o';
      term.setLength(length - 1);
    }
    return true;
  }
}
