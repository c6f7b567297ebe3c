package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the versions that have no date of publication. Most archives have few of them, so a
 * reader's are listed once, and looking among them costs less than looking for them.
 */
public final class WithoutDate {

  private static final Term DATED = new Term(IndexFields.HAS, NewsField.DATE.label());

  private WithoutDate() {}

  /** Lists the undated versions that a reader sees. */
  public static DocsQuery in(IndexReader reader) throws IOException {
    Map<Object, FixedBitSet> undated = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader().docFreq(DATED) < leaf.reader().maxDoc()) {
        undated.put(leaf.id(), undated(leaf.reader()));
      }
    }
    return new DocsQuery("undated", undated);
  }

  private static FixedBitSet undated(LeafReader reader) throws IOException {
    FixedBitSet undated = new FixedBitSet(reader.maxDoc());
    undated.set(0, reader.maxDoc());
    PostingsEnum dated = reader.postings(DATED, PostingsEnum.NONE);
    if (dated != null) {
      for (int doc = dated.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dated.nextDoc()) {
        undated.clear(doc);
      }
    }
    return undated;
  }
}
