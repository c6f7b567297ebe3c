package dev.morgue.index;

import org.apache.lucene.analysis.Analyzer;

/**
 * The analyzer of the text fields (text, headline, names): at every word position the form and,
 * stacked on it, the terms that {@link WordTerms} describes. All words are kept, stop words
 * included; a new paragraph or field value leaves one position free, so that no phrase straddles
 * it.
 *
 * <p>Every position has exactly one token with an increment above 0. With overlaps discounted, the
 * length that Lucene's BM25 sees is therefore the number of words; the average over the field's
 * {@code sumTotalTermFreq} counts the stacked terms too and is the searcher's to correct.
 *
 * <p>Thread-safe, as every analyzer; keep one per setting for the life of a writer.
 */
public final class NewsAnalyzer extends Analyzer {
  private final boolean englishForms;

  /**
   * @param englishForms whether regular English plurals get their singular as a variant: for text
   *     in English and in an unknown language
   */
  public NewsAnalyzer(boolean englishForms) {
    this.englishForms = englishForms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new NewsTokenizer(englishForms));
  }
}
