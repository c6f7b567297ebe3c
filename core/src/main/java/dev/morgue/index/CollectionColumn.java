package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Which collections the articles of an index are in. */
public final class CollectionColumn {

  private static final String COLUMN = IndexFields.whole(NewsField.COLLECTION.label());

  private CollectionColumn() {}

  /** The collections that any version of an article is in, by the half of the id they share. */
  public static Set<String> of(IndexReader reader, String article) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (int doc : Versions.documents(reader, article)) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), COLUMN);
      if (values.advanceExact(doc - leaf.docBase)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          names.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
      }
    }
    return names;
  }

  /** Every collection that some article is in. */
  public static List<String> all(IndexReader reader) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : Values.terms(reader, COLUMN).keySet()) {
      // the index goes on listing what was taken away until its segments are merged
      if (Versions.exists(reader, new Term(COLUMN, new BytesRef(name)))) {
        names.add(name);
      }
    }
    return names;
  }

  /** The form in which names of collections are the same. */
  public static String folded(String name) {
    return Values.folded(name);
  }
}
