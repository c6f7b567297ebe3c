package dev.morgue;

import org.jspecify.annotations.Nullable;

/**
 * Where in its publication the article stood.
 *
 * @param section "World", "Business"
 * @param page as printed: "1", "A4"
 * @param edition "Late", "Scotland"
 * @param column the standing column's name, not the layout column
 * @param series the series it is a part of
 * @param desk the desk that produced it
 */
public record Placement(
    @Nullable String section,
    @Nullable String page,
    @Nullable String edition,
    @Nullable String column,
    @Nullable String series,
    @Nullable String desk) {

  /** Nothing is known. */
  public static final Placement UNKNOWN = new Placement(null, null, null, null, null, null);

  /** Only the section is known. */
  public static Placement section(@Nullable String section) {
    return new Placement(section, null, null, null, null, null);
  }
}
