package dev.morgue.search;

import dev.morgue.query.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param readAs the query as it was understood, in canonical form
 * @param warnings what was repaired or may surprise, and what a time limit left undone
 * @param total how many articles match; with one hit per story, how many stories
 * @param folded how many further articles match that are copies of the hits' stories; 0 unless one
 *     hit per story was asked for
 * @param lessPrecise how many further articles are dated too coarsely to say: they match all but
 *     the dates asked for, and those they may lie in
 * @param undated how many further articles match all but the dates asked for, and have none
 * @param order how the hits are ordered: never {@link SortOrder#USUAL}, but what that came to
 * @param hits this page's hits, in order
 * @param next the cursor of the next page; null on the last
 * @param facets the counts asked for, in the order asked; those that a time limit left undone are
 *     missing
 * @param timeline the timeline asked for; null also where a time limit left it undone
 * @param names how the names that the query asks for are written in what it found; null where it
 *     asks for none, and on further pages
 */
public record SearchPage(
    String readAs,
    List<Warning> warnings,
    Total total,
    long folded,
    long lessPrecise,
    long undated,
    SortOrder order,
    List<Hit> hits,
    @Nullable String next,
    List<Facet> facets,
    @Nullable Timeline timeline,
    @Nullable NameReport names) {

  /**
   * A number of articles.
   *
   * @param value the number
   * @param exact false when there are at least that many
   */
  public record Total(long value, boolean exact) {}

  /** Copies the lists. */
  public SearchPage {
    warnings = List.copyOf(warnings);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
