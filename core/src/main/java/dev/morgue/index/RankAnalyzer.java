package dev.morgue.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The analyzer of the fields that only score: the forms of the words, stemmed for one language.
 * Positions say nothing there (index documents and frequencies).
 *
 * <p>English, and text whose language is not known, goes through Porter's stemmer; {@link
 * RankLanguage} lists the other languages that are stemmed; the words of all others are their
 * forms. Hyphenated words give their parts, runs of Chinese or Japanese characters their pairs.
 *
 * <p>Thread-safe, as every analyzer. {@link RankAnalyzers} keeps one a language.
 */
public final class RankAnalyzer extends Analyzer {
  private final @Nullable RankLanguage language;
  private final CharArraySet stopWords;

  /**
   * @param tag the text's language as a BCP 47 tag; empty or {@code und} for unknown
   * @param dropStopWords whether the language's commonest words are left out
   */
  public RankAnalyzer(String tag, boolean dropStopWords) {
    this(RankLanguage.of(tag).orElse(null), dropStopWords);
  }

  RankAnalyzer(@Nullable RankLanguage language, boolean dropStopWords) {
    this.language = language;
    this.stopWords =
        dropStopWords && language != null ? language.stopWords() : CharArraySet.EMPTY_SET;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new RankTokenizer();
    TokenStream kept = stopWords.isEmpty() ? words : new StopFilter(words, stopWords);
    TokenStream stemmed = language == null ? kept : language.stem(kept);
    return new TokenStreamComponents(words, stemmed);
  }
}
