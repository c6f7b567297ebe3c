package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/**
 * Orders copies of one story by who stands for it: the lead copy, then those that would. Of two in
 * different archives that are the same article, the one in the first archive.
 */
public final class CopyOrder {

  private final IndexReader reader;

  /** For the documents of a reader. */
  public CopyOrder(IndexReader reader) {
    this.reader = reader;
  }

  private record Key(boolean leads, long lastDay, long words, long tie, int doc) {}

  /** Puts the copies of one story in order. */
  public void sort(List<Integer> docs) throws IOException {
    List<Key> keys = new ArrayList<>();
    for (int doc : docs) {
      keys.add(key(doc));
    }
    keys.sort(
        Comparator.comparing(Key::leads, Comparator.reverseOrder())
            .thenComparingLong(Key::lastDay)
            .thenComparing(Comparator.comparingLong(Key::words).reversed())
            .thenComparingLong(Key::tie)
            .thenComparingInt(Key::doc));
    for (int i = 0; i < keys.size(); i++) {
      docs.set(i, keys.get(i).doc());
    }
  }

  private Key key(int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    int local = doc - leaf.docBase;
    return new Key(
        value(leaf.reader(), IndexFields.COPY, local, StoryPlace.ALONE) == StoryPlace.LEAD,
        value(leaf.reader(), IndexFields.DATE_TO, local, Long.MAX_VALUE),
        value(leaf.reader(), IndexFields.LENGTH, local, 0),
        value(leaf.reader(), IndexFields.TIE, local, 0),
        doc);
  }

  private static long value(LeafReader segment, String field, int doc, long otherwise)
      throws IOException {
    NumericDocValues values = DocValues.getNumeric(segment, field);
    return values.advanceExact(doc) ? values.longValue() : otherwise;
  }
}
