package dev.morgue.indexer;

/** Hears of a crawl's progress, on the crawl's own thread: what it does slowly slows the crawl. */
public interface IndexListener {

  /** Hears nothing. */
  IndexListener NONE = (outcome, counts) -> {};

  /**
   * A record came to its end. Called for every record, in the order of the input.
   *
   * @param outcome how it ended
   * @param counts the counts so far, this record included
   */
  void ended(RecordOutcome outcome, IndexCounts counts);

  /**
   * What was added so far is now permanent.
   *
   * @param counts the counts up to it
   */
  default void committed(IndexCounts counts) {}
}
