package dev.morgue.query;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a query is to be read.
 *
 * @param dialect whose habits it follows
 * @param ownFields names of users' own fields that it may use
 * @param today the day that {@code date:-30d} and {@code date:yesterday} count from; null when
 *     there is none, and then they are reported
 * @param searches what {@code search:} takes
 */
public record ReadOptions(
    Dialect dialect, Set<String> ownFields, @Nullable LocalDate today, SavedSearches searches) {

  /** Morgue's own language and fields, and no relative dates. */
  public static final ReadOptions USUAL =
      new ReadOptions(Dialect.NEWS, Set.of(), null, SavedSearches.EMPTY);

  /** Copies the set. */
  public ReadOptions {
    ownFields = Set.copyOf(ownFields);
  }

  /** The same in another dialect. */
  public ReadOptions in(Dialect other) {
    return new ReadOptions(other, ownFields, today, searches);
  }

  /** The same on another day. */
  public ReadOptions on(@Nullable LocalDate day) {
    return new ReadOptions(dialect, ownFields, day, searches);
  }

  /** The same with these fields of the users' own. */
  public ReadOptions with(Set<String> fields) {
    return new ReadOptions(dialect, fields, today, searches);
  }

  /** The same with these saved searches. */
  public ReadOptions with(SavedSearches saved) {
    return new ReadOptions(dialect, ownFields, today, saved);
  }
}
