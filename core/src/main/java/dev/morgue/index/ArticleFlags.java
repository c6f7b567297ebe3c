package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.PageFlag;
import dev.morgue.query.ArticleFlag;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for the state that an article is in. */
final class ArticleFlags {

  private ArticleFlags() {}

  static Query query(ArticleFlag flag) {
    return new ConstantScoreQuery(
        switch (flag) {
          case LATEST -> number(IndexFields.LATEST, 1, 1);
          case FIRST_VERSION -> number(IndexFields.VERSION, 1, 1);
          case VERSIONED -> versioned();
          case CORRECTED -> has(NewsField.CORRECTION.label());
          case WIRE -> has(NewsField.WIRE.label());
          case DUPLICATE -> number(IndexFields.COPY, StoryPlace.COPY, StoryPlace.COPY);
          case LEAD_COPY -> number(IndexFields.COPY, StoryPlace.LEAD, StoryPlace.LEAD);
          case SAVED_TWICE -> has(IndexFields.HAS_COPIES);
          case STUB -> flag(PageFlag.STUB);
          case PAYWALLED -> flag(PageFlag.PAYWALLED);
        });
  }

  /**
   * Versions and copies are few, and a number is compared only where the rest of the query matches.
   */
  private static Query number(String field, long from, long to) {
    return NumericDocValuesField.newSlowRangeQuery(field, from, to);
  }

  private static Query versioned() {
    return new BooleanQuery.Builder()
        .add(number(IndexFields.VERSION, 2, Long.MAX_VALUE), Occur.SHOULD)
        .add(number(IndexFields.LATEST, 0, 0), Occur.SHOULD)
        .build();
  }

  private static Query flag(PageFlag flag) {
    return new TermQuery(new Term(IndexFields.FLAG, flag.label()));
  }

  private static Query has(String label) {
    return new TermQuery(new Term(IndexFields.HAS, label));
  }
}
