package dev.morgue.search;

import java.util.List;

/**
 * How many articles a clause of a request finds by itself, to see which one leaves nothing over.
 *
 * @param clause the clause in the query language; a filter as {@code field:value}
 * @param articles how many; superseded versions only where the request takes them in
 * @param near for a word of the text that no article has, words that are nearly spelled so, the
 *     likeliest first; else none
 */
public record ClauseCount(String clause, long articles, List<NearWord> near) {

  /**
   * A word that articles have.
   *
   * @param word in small letters without accents
   * @param versions how many saved versions of articles have it
   */
  public record NearWord(String word, long versions) {}

  /** Copies the list. */
  public ClauseCount {
    near = List.copyOf(near);
  }

  ClauseCount(String clause, long articles) {
    this(clause, articles, List.of());
  }
}
