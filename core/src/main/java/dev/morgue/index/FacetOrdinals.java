package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * One numbering of a facet's values over all segments of a reader. Built once for a reader and
 * shared; thread-safe.
 */
public final class FacetOrdinals {

  private final IndexReader reader;
  private final String field;
  private final OrdinalMap map;

  private FacetOrdinals(IndexReader reader, String field, OrdinalMap map) {
    this.reader = reader;
    this.field = field;
    this.map = map;
  }

  /** Numbers the values of a field's whole values. */
  public static FacetOrdinals of(IndexReader reader, String label) throws IOException {
    String field = IndexFields.whole(label);
    int leaves = reader.leaves().size();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves];
    for (int i = 0; i < leaves; i++) {
      values[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), field);
    }
    return new FacetOrdinals(reader, field, OrdinalMap.build(null, values, PackedInts.DEFAULT));
  }

  /** How many values there are. */
  public int size() {
    return Math.toIntExact(map.getValueCount());
  }

  /** The values of a segment's documents, in the segment's own numbering. */
  public SortedSetDocValues values(int leaf) throws IOException {
    return DocValues.getSortedSet(reader.leaves().get(leaf).reader(), field);
  }

  /** From a segment's own numbering to the common one. */
  public LongValues common(int leaf) {
    return map.getGlobalOrds(leaf);
  }

  /** Reads values by their common numbers. */
  public Names names() {
    return new Names();
  }

  /** The texts of values; for one thread. */
  public final class Names {

    private final SortedSetDocValues[] segments = new SortedSetDocValues[reader.leaves().size()];

    private Names() {}

    /** The value with a common number. */
    public String of(int ordinal) throws IOException {
      int leaf = map.getFirstSegmentNumber(ordinal);
      SortedSetDocValues values = segments[leaf];
      if (values == null) {
        LeafReader segment = reader.leaves().get(leaf).reader();
        values = DocValues.getSortedSet(segment, field);
        segments[leaf] = values;
      }
      return values.lookupOrd(map.getFirstSegmentOrd(ordinal)).utf8ToString();
    }
  }
}
