package dev.morgue.search;

import java.util.List;

/**
 * A condition on a facet field: one of these values, or none of them. Several filters all hold.
 *
 * @param field a field's name: {@code source}, {@code person}…, or a field of the user's own
 * @param values whole values as facets list them; {@link #NO_VALUE} for articles without any
 * @param exclude whether articles with these values are left out instead of kept
 */
public record Filter(String field, List<String> values, boolean exclude) {

  /** Stands for "no value in this field". */
  public static final String NO_VALUE = "";

  /** Copies the list. */
  public Filter {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a filter on " + field + " needs a value");
    }
  }

  /** Keeps articles with one of these values. */
  public static Filter of(String field, String... values) {
    return new Filter(field, List.of(values), false);
  }

  /** Leaves out articles with any of these values. */
  public static Filter not(String field, String... values) {
    return new Filter(field, List.of(values), true);
  }
}
