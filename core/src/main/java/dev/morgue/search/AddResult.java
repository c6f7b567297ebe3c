package dev.morgue.search;

import dev.morgue.ArticleId;

/**
 * What became of an article that was added.
 *
 * @param outcome what happened
 * @param id the version that now holds it
 */
public record AddResult(Outcome outcome, ArticleId id) {

  /** What happened. */
  public enum Outcome {
    /** The first version of a new article. */
    ADDED,
    /** A further version of an article already held. */
    NEW_VERSION,
    /** The same bytes from the same place were held already. */
    UNCHANGED,
    /** The same bytes were held already from elsewhere; this place was noted with them. */
    DUPLICATE
  }
}
