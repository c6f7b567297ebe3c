package dev.morgue.index;

import java.io.IOException;
import java.util.List;

/**
 * A property of which every article has one value or none, with the values numbered over all
 * segments of a reader.
 */
public interface ArticleColumn {

  /** Stands for no value. */
  int NONE = -1;

  /** The values; their places in the list are their numbers. */
  List<String> values();

  /**
   * Reads the values of one segment's documents.
   *
   * @param leaf the segment's place among the reader's
   */
  Leaf leaf(int leaf) throws IOException;

  /** The values of one segment; for one thread. */
  interface Leaf {

    /** The number of a document's value, or {@link #NONE}; documents come in ascending order. */
    int of(int doc) throws IOException;
  }

  /** The values of a field as they are; where an article has several, the first. */
  static ArticleColumn of(FacetOrdinals ordinals) throws IOException {
    return new ValueColumn(ordinals);
  }
}
