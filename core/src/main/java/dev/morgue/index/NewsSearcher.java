package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Searches with the true average length of a text: words, not the forms stacked on them. Lucene
 * leaves stacked terms out of an article's length but counts them in the average, which would make
 * every article look short.
 */
public final class NewsSearcher extends IndexSearcher {

  /** Searches what the reader sees. */
  public NewsSearcher(IndexReader reader) {
    super(reader);
    setSimilarity(Ranking.similarity());
    // hits of a one-off query are not worth remembering
    setQueryCache(null);
  }

  /**
   * Rewrites without Lucene's limit on clauses, which would refuse a pasted paragraph in quotation
   * marks. The query language has its own: operands of a query and words of a bag.
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // a query that has nothing to rewrite returns itself
  public Query rewrite(Query original) throws IOException {
    Query query = original;
    Query rewritten = query.rewrite(this);
    while (rewritten != query) {
      query = rewritten;
      rewritten = query.rewrite(this);
    }
    return query;
  }

  /** Where time is over before a segment's words are looked up, the segment gives no hits. */
  @Override
  protected void searchLeaf(
      LeafReaderContext leaf, int from, int to, Weight weight, Collector collector)
      throws IOException {
    try {
      super.searchLeaf(leaf, from, to, weight, collector);
    } catch (TimeOver over) {
      // whoever set the timeout asks it afterwards whether it stopped anything
    }
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics counted = super.collectionStatistics(field);
    if (counted == null) {
      return null;
    }
    long words = getIndexReader().totalTermFreq(new Term(IndexFields.WORDS, field));
    if (words <= 0) {
      return counted;
    }
    // Lucene insists that no more distinct terms than words be counted; BM25 does not use it
    long distinct = Math.min(counted.sumDocFreq(), words);
    return new CollectionStatistics(
        field, counted.maxDoc(), counted.docCount(), words, Math.max(distinct, counted.docCount()));
  }
}
