package dev.morgue.search;

import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.SavedSearches;
import dev.morgue.syntax.QueryReader;
import java.io.IOException;
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

  /** How a query is read in an archive, with its own fields and saved searches. */
  public ParsedQuery read(String query, NewsArchive archive) throws IOException {
    return archive.on(snapshot -> read(query, snapshot));
  }

  /** The same of one state of an archive. */
  ParsedQuery read(String query, Snapshot snapshot) {
    return QueryReader.read(query, with(snapshot.ownFields(), snapshot.searches()));
  }

  private ReadOptions with(Set<String> ownFields, SavedSearches searches) {
    return new ReadOptions(dialect, ownFields, today, searches);
  }
}
