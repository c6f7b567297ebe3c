package dev.morgue.search;

import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts versions that a later one supersedes, among those that a default search leaves out. */
final class SupersededCounter extends SimpleCollector {

  private @Nullable NumericDocValues latest;
  private long count;

  private SupersededCounter() {}

  /** How many superseded versions a query finds. */
  static long count(Snapshot snapshot, Query versions) throws IOException {
    if (snapshot.superseded().isEmpty()) {
      return 0;
    }
    Query leftOut =
        new BooleanQuery.Builder()
            .add(versions, Occur.FILTER)
            .add(snapshot.superseded(), Occur.FILTER)
            .build();
    return OnePass.over(snapshot.searcher(), leftOut, new SupersededCounter()).count;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    latest = DocValues.getNumeric(leaf.reader(), IndexFields.LATEST);
  }

  @Override
  public void collect(int doc) throws IOException {
    NumericDocValues values = Objects.requireNonNull(latest);
    count += values.advanceExact(doc) && values.longValue() == 0 ? 1 : 0;
  }
}
