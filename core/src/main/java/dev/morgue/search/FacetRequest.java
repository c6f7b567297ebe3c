package dev.morgue.search;

import dev.morgue.NewsField;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a field to count. Filters on the same field do not narrow its own counts, so that
 * further values can be added to a selection.
 *
 * @param field a facet field's name, or a field of the user's own
 * @param limit at most how many values, most frequent first
 * @param containing counts only values with this text in them, letter case and accents aside
 * @param under for {@code date}: the year or month whose months or days are counted
 */
public record FacetRequest(
    String field, int limit, @Nullable String containing, @Nullable String under) {

  /** Checks the limit. */
  public FacetRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("a facet lists at least one value: " + limit);
    }
  }

  /** The ten most frequent values. */
  public static FacetRequest of(NewsField field) {
    return of(field.label());
  }

  /** The ten most frequent values. */
  public static FacetRequest of(String field) {
    return new FacetRequest(field, 10, null, null);
  }

  /** The same with another limit. */
  public FacetRequest limit(int most) {
    return new FacetRequest(field, most, containing, under);
  }
}
