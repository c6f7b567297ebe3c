package dev.morgue.index;

import dev.morgue.query.Proximity;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far apart two words of one sentence or paragraph of an article can stand at most: a
 * byte an article, which tells of most articles that words stand too far apart without their {@link
 * Layout}. Not thread-safe.
 */
final class Farthest {

  /** Stands for any greater number too. */
  private static final int MOST = 255;

  private final @Nullable NumericDocValues values;

  /** The figures of a segment; for words and fields there are none. */
  Farthest(LeafReaderContext leaf, Proximity.Unit unit) throws IOException {
    values =
        switch (unit) {
          case SENTENCE -> leaf.reader().getNumericDocValues(IndexFields.LONGEST_SENTENCE);
          case PARAGRAPH -> leaf.reader().getNumericDocValues(IndexFields.LONGEST_PARAGRAPH);
          case WORDS, FIELD -> null;
        };
  }

  /** What is stored of a layout. */
  static int stored(Layout layout, Proximity.Unit unit) {
    return Math.min(MOST, layout.farthest(unit));
  }

  /**
   * The greatest number of positions from one word to another; {@link Integer#MAX_VALUE} if it is
   * not known.
   *
   * @param doc its number in the segment; not less than the one asked for before
   */
  int of(int doc) throws IOException {
    if (values == null || !values.advanceExact(doc)) {
      return Integer.MAX_VALUE;
    }
    int farthest = (int) values.longValue();
    return farthest < MOST ? farthest : Integer.MAX_VALUE;
  }
}
