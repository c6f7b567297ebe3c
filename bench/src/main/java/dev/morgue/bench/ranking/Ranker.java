package dev.morgue.bench.ranking;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A search engine that holds one collection. One thread uses it; close it when done. */
interface Ranker extends Closeable {

  /**
   * The best documents for a query, best first, without repeats.
   *
   * @param query words, no operators
   * @param depth the greatest number of documents wanted
   * @return documents in the ranker's own order, by falling score; what becomes of equal scores is
   *     the business of {@link TieBreak}
   */
  List<ScoredDocument> rank(String query, int depth) throws IOException;

  /** Makes a ranker: one a row of the table. */
  interface Factory {

    /** The row's name. */
    String name();

    /**
     * Indexes a collection.
     *
     * @param scratch an empty folder of its own, removed after the run
     */
    Ranker index(JudgedCollection collection, SearchedText searched, Path scratch)
        throws IOException;
  }
}
