package dev.morgue.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
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
 * Finds versions that a default search leaves out: those that a later one supersedes, and the
 * pruned ones, whose files are all gone. They are few, so a reader's are listed once and then cost
 * a search next to nothing.
 */
public final class SupersededQuery extends Query {

  private final Map<Object, SparseFixedBitSet> superseded;

  private SupersededQuery(Map<Object, SparseFixedBitSet> superseded) {
    this.superseded = superseded;
  }

  /** Lists the superseded and the pruned versions that a reader sees. */
  public static SupersededQuery in(IndexReader reader) throws IOException {
    Map<Object, SparseFixedBitSet> superseded = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SparseFixedBitSet bits = having(leaf.reader(), IndexFields.LATEST, 0, null);
      bits = having(leaf.reader(), IndexFields.PRUNED, 1, bits);
      if (bits != null) {
        superseded.put(leaf.id(), bits);
      }
    }
    return new SupersededQuery(superseded);
  }

  /** Adds the documents that have a number in a field to the ones found so far, if any. */
  private static @Nullable SparseFixedBitSet having(
      LeafReader reader, String field, long number, @Nullable SparseFixedBitSet found)
      throws IOException {
    SparseFixedBitSet bits = found;
    NumericDocValues values = DocValues.getNumeric(reader, field);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (values.longValue() == number) {
        bits = bits == null ? new SparseFixedBitSet(reader.maxDoc()) : bits;
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
