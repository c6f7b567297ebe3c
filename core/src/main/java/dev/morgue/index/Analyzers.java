package dev.morgue.index;

import org.apache.lucene.analysis.Analyzer;

/** The analyzers of the index's fields, one a language, shared by all writers and readers. */
public final class Analyzers {

  private static final Analyzer ENGLISH_FORMS = new NewsAnalyzer(true);
  private static final Analyzer OTHER_FORMS = new NewsAnalyzer(false);
  private static final RankAnalyzers STEMS = new RankAnalyzers(true);

  private Analyzers() {}

  /** Cuts a text into forms of words, for matching. */
  public static Analyzer forms(Language language) {
    return language.hasEnglishForms() ? ENGLISH_FORMS : OTHER_FORMS;
  }

  /** Cuts a text into stems without its language's commonest words, for ranking. */
  public static Analyzer stems(Language language) {
    return STEMS.of(language.code());
  }
}
