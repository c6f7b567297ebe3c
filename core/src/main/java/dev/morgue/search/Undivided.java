package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.Layout;
import dev.morgue.index.LayoutReader;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreDoc;

/** Articles whose body is not divided into paragraphs. */
final class Undivided {

  private Undivided() {}

  /** Whether one of the articles found is. */
  static boolean any(Snapshot snapshot, ScoreDoc[] found) throws IOException {
    for (ScoreDoc doc : found) {
      LeafReaderContext leaf = snapshot.leaf(doc.doc);
      Layout layout = new LayoutReader(leaf).of(doc.doc - leaf.docBase);
      if (layout.isUndividedBody(layout.start(NewsField.BODY))) {
        return true;
      }
    }
    return false;
  }
}
