package dev.morgue.search;

import java.util.List;

/**
 * How many matching articles have each value of a field. Counts are exact. An article with several
 * values counts once for each.
 *
 * @param field the field's name
 * @param values most frequent first, ties in alphabetical order; for {@code date} in order of time
 * @param distinct how many values there are in all, listed or not
 * @param without how many matching articles have no value
 */
public record Facet(String field, List<Value> values, int distinct, long without) {

  /**
   * One value.
   *
   * @param value as it can be given to a {@link Filter}
   * @param count matching articles that have it
   * @param selected whether a filter of the request names it
   */
  public record Value(String value, long count, boolean selected) {}

  /** Copies the list. */
  public Facet {
    values = List.copyOf(values);
  }
}
