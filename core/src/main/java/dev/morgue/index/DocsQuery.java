package dev.morgue.index;

import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/** Finds documents that are known: those of bit sets, each under the identity of its segment. */
public final class DocsQuery extends Query {

  private final String what;
  private final Map<Object, ? extends BitSet> docs;

  /**
   * Finds the documents.
   *
   * @param what they are, in a word
   */
  public DocsQuery(String what, Map<Object, ? extends BitSet> docs) {
    this.what = what;
    this.docs = docs;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return docs.isEmpty();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        BitSet bits = docs.get(leaf.id());
        if (bits == null) {
          return null;
        }
        BitSetIterator each = new BitSetIterator(bits, bits.approximateCardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, each));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return what;
  }

  /** Each snapshot or search has its own; none equals another. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
