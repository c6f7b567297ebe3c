package dev.morgue.search;

import dev.morgue.query.Dialect;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.SavedSearches;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a request's query is to be read.
 *
 * @param dialect whose habits it follows
 * @param strict whether a query that would have to be repaired is refused
 * @param today the day that relative dates count from; null for none, and then they are reported
 */
public record Reading(Dialect dialect, boolean strict, @Nullable LocalDate today) {

  /** Morgue's own language, repaired where needed, without relative dates. */
  public static final Reading USUAL = new Reading(Dialect.NEWS, false, null);

  ReadOptions with(Set<String> ownFields, SavedSearches searches) {
    return new ReadOptions(dialect, ownFields, today, searches);
  }
}
