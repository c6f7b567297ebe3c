package dev.morgue.search;

/**
 * The order of hits. Ties stand in a stable order of their own. By date, a year or month alone
 * stands at its first day (see {@link dev.morgue.PartialDate#sortSeconds()}), and undated articles
 * come last in both directions.
 */
public enum SortOrder {
  /**
   * Best match first where the request has words or names to rank by, newest first where it has
   * only conditions; {@link SearchPage#order()} says which.
   */
  USUAL,
  /** Best match first. */
  RELEVANCE,
  /** Latest publication first. */
  NEWEST,
  /** Earliest publication first. */
  OLDEST,
  /** What came into the archive last first; what came in before that was noted, last. */
  INDEXED
}
