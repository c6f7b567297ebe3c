package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Reads the layouts of one segment, in order of documents. Not thread-safe. */
public final class LayoutReader {

  private final BinaryDocValues values;
  private @Nullable Layout layout;
  private int read = -1;

  /** The layouts of a segment. */
  public LayoutReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getBinary(leaf.reader(), IndexFields.LAYOUT);
  }

  /**
   * The layout of an article.
   *
   * @param doc its number in the segment; not less than the one asked for before
   */
  public Layout of(int doc) throws IOException {
    if (layout == null || read != doc) {
      if (!values.advanceExact(doc)) {
        throw new IOException("document " + doc + " has no layout; the index is not sound");
      }
      layout = Layout.decode(values.binaryValue());
      read = doc;
    }
    return layout;
  }
}
