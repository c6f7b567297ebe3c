package dev.morgue.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds versions that a later one supersedes. They are few, so a reader's are listed once and then
 * cost a search next to nothing.
 */
public final class SupersededQuery extends Query {

  private final Map<Object, SparseFixedBitSet> superseded;

  private SupersededQuery(Map<Object, SparseFixedBitSet> superseded) {
    this.superseded = superseded;
  }

  /** Lists the superseded versions that a reader sees. */
  public static SupersededQuery in(IndexReader reader) throws IOException {
    Map<Object, SparseFixedBitSet> superseded = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues latest = leaf.reader().getNumericDocValues(IndexFields.LATEST);
      SparseFixedBitSet bits = latest == null ? null : zeros(latest, leaf.reader().maxDoc());
      if (bits != null) {
        superseded.put(leaf.id(), bits);
      }
    }
    return new SupersededQuery(superseded);
  }

  private static @Nullable SparseFixedBitSet zeros(NumericDocValues latest, int maxDoc)
      throws IOException {
    SparseFixedBitSet bits = null;
    for (int doc = latest.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = latest.nextDoc()) {
      if (latest.longValue() == 0) {
        bits = bits == null ? new SparseFixedBitSet(maxDoc) : bits;
        bits.set(doc);
      }
    }
    return bits;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return superseded.isEmpty();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        SparseFixedBitSet bits = superseded.get(leaf.id());
        if (bits == null) {
          return null;
        }
        BitSetIterator docs = new BitSetIterator(bits, bits.approximateCardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, docs));
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
    return "superseded";
  }

  /** Each snapshot has its own; none equals another. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
