package dev.morgue.index;

import org.apache.lucene.analysis.Analyzer;

/** The analyzers of the index's fields, one a language, shared by all writers and readers. */
public final class Analyzers {

  private static final Analyzer ENGLISH_FORMS = new NewsAnalyzer(true);
  private static final Analyzer OTHER_FORMS = new NewsAnalyzer(false);
  private static final RankAnalyzers INDEXED_STEMS = new RankAnalyzers(false);
  private static final RankAnalyzers ASKED_STEMS = new RankAnalyzers(true);

  private Analyzers() {}

  /** Cuts a text into forms of words, for matching. */
  public static Analyzer forms(Language language) {
    return language.hasEnglishForms() ? ENGLISH_FORMS : OTHER_FORMS;
  }

  /** Cuts a text into stems of all its words, for ranking. */
  public static Analyzer stems(Language language) {
    return INDEXED_STEMS.of(language.code());
  }

  /** Cuts what is looked for into stems, without the commonest words. */
  public static Analyzer queryStems(Language language) {
    return ASKED_STEMS.of(language.code());
  }
}
