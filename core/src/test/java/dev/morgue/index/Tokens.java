package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Runs an analyzer through the life of a token stream and checks what every stream owes. */
final class Tokens {
  /**
   * One token; marks are shown as {@code ~} (variant), {@code |} (printed) and {@code ¤} (money).
   */
  record Token(String term, int increment, int start, int end) {}

  private Tokens() {}

  static List<Token> of(Analyzer analyzer, String text) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int start = 0;
      while (stream.incrementToken()) {
        assertThat(offset.startOffset()).isBetween(start, text.length());
        assertThat(offset.endOffset()).isBetween(offset.startOffset() + 1, text.length());
        assertThat(position.getPositionIncrement()).isNotNegative();
        start = offset.startOffset();
        tokens.add(
            new Token(
                shown(term.toString()),
                position.getPositionIncrement(),
                offset.startOffset(),
                offset.endOffset()));
      }
      assertThat(stream.incrementToken()).isFalse();
      stream.end();
      assertThat(offset.endOffset()).isEqualTo(text.length());
      assertThat(position.getPositionIncrement()).isBetween(0, 1);
    }
    return tokens;
  }

  static List<String> terms(Analyzer analyzer, String text) throws IOException {
    return of(analyzer, text).stream().map(Token::term).toList();
  }

  static String shown(String term) {
    return term.replace(WordTerms.VARIANT, '~')
        .replace(WordTerms.PRINTED, '|')
        .replace(WordTerms.MONEY, '¤');
  }
}
