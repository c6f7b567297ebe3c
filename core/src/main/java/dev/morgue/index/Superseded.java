package dev.morgue.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds versions that a default search leaves out: those that a later one supersedes, and the
 * pruned ones, whose files are all gone. They are few, so a reader's are listed once and then cost
 * a search next to nothing.
 */
public final class Superseded {

  private Superseded() {}

  /** Lists the superseded and the pruned versions that a reader sees. */
  public static DocsQuery in(IndexReader reader) throws IOException {
    Map<Object, SparseFixedBitSet> superseded = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SparseFixedBitSet bits = having(leaf.reader(), IndexFields.LATEST, 0, null);
      bits = having(leaf.reader(), IndexFields.PRUNED, 1, bits);
      if (bits != null) {
        superseded.put(leaf.id(), bits);
      }
    }
    return new DocsQuery("superseded", superseded);
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
}
