package dev.morgue.indexer;

/** Hears of a crawl's progress, on the crawl's own thread: what it does slowly slows the crawl. */
public interface IndexListener {

  /** Hears nothing. */
  IndexListener NONE = (outcome, counts) -> {};

  /**
   * A record came to its end. Called for every record that was read, in the order of the input.
   *
   * @param outcome how it ended
   * @param counts the counts so far, this record included
   */
  void ended(RecordOutcome outcome, IndexCounts counts);

  /**
   * A file had not changed and was not read. Its records that were skipped or failed are told one
   * by one before this.
   *
   * @param file where it lies
   * @param articles how many of its records count as unchanged
   * @param counts the counts so far, these included
   */
  default void unread(String file, long articles, IndexCounts counts) {}

  /**
   * How far the crawl is.
   *
   * @param bytes how many bytes of files have been gone through, those not read included
   */
  default void reached(long bytes) {}

  /**
   * Everything is read; new articles are compared with others, to find copies of one story.
   *
   * @param done how many were compared
   * @param all how many are to be
   */
  default void comparing(int done, int all) {}

  /**
   * A file that the archive has articles from is not there any more.
   *
   * @param file where it lay
   */
  default void vanished(String file) {}

  /**
   * What was added so far is now permanent.
   *
   * @param counts the counts up to it
   */
  default void committed(IndexCounts counts) {}
}
