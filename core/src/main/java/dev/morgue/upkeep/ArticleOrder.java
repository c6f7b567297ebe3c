package dev.morgue.upkeep;

import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.InPlaceMergeSorter;

/** The documents that a reader shows, put in order. */
final class ArticleOrder {

  private final int[] docs;
  private final long[] arrivals;

  /** Seconds since 1970 of the dates, or nothing but zeros where dates do not matter. */
  private final long[] dates;

  private int count;

  private ArticleOrder(int size) {
    docs = new int[size];
    arrivals = new long[size];
    dates = new long[size];
  }

  /** In the order in which they came. */
  static int[] byArrival(DirectoryReader reader) throws IOException {
    return sorted(reader, false);
  }

  /** As lists of the newest have them: undated ones last, those of one date as they came. */
  static int[] newestFirst(DirectoryReader reader) throws IOException {
    return sorted(reader, true);
  }

  private static int[] sorted(DirectoryReader reader, boolean byDate) throws IOException {
    ArticleOrder order = new ArticleOrder(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      order.add(leaf, byDate);
    }
    order.new Sorter().sort(0, order.count);
    return Arrays.copyOf(order.docs, order.count);
  }

  private void add(LeafReaderContext leaf, boolean byDate) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    NumericDocValues arrival = DocValues.getNumeric(leaf.reader(), IndexFields.ARRIVAL);
    SortedNumericDocValues date = DocValues.getSortedNumeric(leaf.reader(), IndexFields.DATE_SORT);
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        docs[count] = leaf.docBase + doc;
        arrivals[count] = arrival.advanceExact(doc) ? arrival.longValue() : Long.MAX_VALUE;
        if (byDate) {
          dates[count] = date.advanceExact(doc) ? date.nextValue() : Long.MIN_VALUE;
        }
        count++;
      }
    }
  }

  /** Sorts all three together. */
  private final class Sorter extends InPlaceMergeSorter {

    @Override
    protected int compare(int i, int j) {
      int byDate = Long.compare(dates[j], dates[i]);
      return byDate != 0 ? byDate : Long.compare(arrivals[i], arrivals[j]);
    }

    @Override
    protected void swap(int i, int j) {
      int doc = docs[i];
      docs[i] = docs[j];
      docs[j] = doc;
      LongSwaps.swap(arrivals, i, j);
      LongSwaps.swap(dates, i, j);
    }
  }
}
