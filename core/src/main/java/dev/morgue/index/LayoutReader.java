package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** Reads the layouts of one segment, in order of documents. Not thread-safe. */
public final class LayoutReader {

  private final BinaryDocValues values;
  private final Layout layout = new Layout();
  private int read = -1;

  /** The layouts of a segment. */
  public LayoutReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getBinary(leaf.reader(), IndexFields.LAYOUT);
  }

  /**
   * The layout of an article, good until another one is asked for.
   *
   * @param doc its number in the segment; not less than the one asked for before
   */
  public Layout of(int doc) throws IOException {
    if (read != doc) {
      if (!values.advanceExact(doc)) {
        throw new IOException("document " + doc + " has no layout; the index is not sound");
      }
      layout.read(values.binaryValue());
      read = doc;
    }
    return layout;
  }
}
