package dev.morgue.search;

import dev.morgue.index.IndexFields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The factor by which age lowers a score: 1 today, towards one half with age, one half undated. */
final class RecencySource extends DoubleValuesSource {

  private final Recency recency;

  RecencySource(Recency recency) {
    this.recency = recency;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues last = DocValues.getNumeric(leaf.reader(), IndexFields.DATE_TO);
    return new DoubleValues() {
      private double factor = 0.5;

      @Override
      public double doubleValue() {
        return factor;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        factor = last.advanceExact(doc) ? factor(last.longValue()) : 0.5;
        return true;
      }
    };
  }

  private double factor(long day) {
    long age = Math.max(0, recency.today().toEpochDay() - day);
    return 0.5 + 0.5 * Math.pow(2, -(double) age / recency.halfLifeDays());
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public int hashCode() {
    return recency.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecencySource that && recency.equals(that.recency);
  }

  @Override
  public String toString() {
    return recency.toString();
  }
}
