package dev.morgue.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * A text that is cut into words by the rules of its own language, whatever analyzer the writer has.
 */
final class TokenField extends Field {

  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType COUNTS = type(IndexOptions.DOCS_AND_FREQS, true);

  private final Analyzer analyzer;

  private TokenField(String name, String text, FieldType type, Analyzer analyzer) {
    super(name, text, type);
    this.analyzer = analyzer;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /** The forms of a text's words, with positions. */
  static Field forms(String name, String text, Language language) {
    return new TokenField(name, text, POSITIONS, Analyzers.forms(language));
  }

  /** The stems of a text's words, for ranking. */
  static Field stems(String name, String text, Language language) {
    return new TokenField(name, text, FREQUENCIES, Analyzers.stems(language));
  }

  /** A number kept as a term's frequency, so that the index sums it. */
  static Field count(String name, String term, int number) {
    return new Field(name, new Count(term, number), COUNTS);
  }

  @Override
  public TokenStream tokenStream(Analyzer writers, TokenStream reuse) {
    return analyzer.tokenStream(name(), stringValue());
  }

  /** One token that occurs a given number of times. */
  private static final class Count extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final String text;
    private final int number;
    private boolean done;

    Count(String text, int number) {
      this.text = text;
      this.number = number;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (done) {
        return false;
      }
      term.append(text);
      frequency.setTermFrequency(number);
      done = true;
      return true;
    }

    @Override
    public void reset() {
      done = false;
    }
  }
}
