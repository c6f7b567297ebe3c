package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** The values of a field as they are; a short list, which is read whole. */
final class ValueColumn implements ArticleColumn {

  private final FacetOrdinals ordinals;
  private final List<String> values;

  ValueColumn(FacetOrdinals ordinals) throws IOException {
    this.ordinals = ordinals;
    FacetOrdinals.Names names = ordinals.names();
    List<String> read = new ArrayList<>(ordinals.size());
    for (int i = 0; i < ordinals.size(); i++) {
      read.add(names.of(i));
    }
    this.values = List.copyOf(read);
  }

  ValueColumn(IndexReader reader, String label) throws IOException {
    this(FacetOrdinals.of(reader, label));
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public Leaf leaf(int leaf) throws IOException {
    SortedSetDocValues ords = ordinals.values(leaf);
    LongValues common = ordinals.common(leaf);
    return doc -> ords.advanceExact(doc) ? (int) common.get(ords.nextOrd()) : NONE;
  }
}
