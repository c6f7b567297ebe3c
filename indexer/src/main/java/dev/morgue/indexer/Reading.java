package dev.morgue.indexer;

import dev.morgue.Sha256;
import dev.morgue.search.CrawledFile;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a crawl reads its files. Used by several threads at once.
 *
 * @param parsers the parsers to choose from
 * @param context what they go by
 * @param known what is known of files
 * @param clock what time it is, for not believing times of files that may change again unseen
 * @param name tells this way of reading from others: with other parsers, another mapping, another
 *     list of sources or other rules for sites a file that has not changed may hold more
 */
record Reading(
    Parsers parsers, ParseContext context, Known known, InstantSource clock, String name) {

  /** Finds what is known of files. */
  @FunctionalInterface
  interface Known {

    /** Nothing is known. */
    Known NOTHING = path -> Optional.empty();

    /** What is known of a file. */
    Optional<CrawledFile> find(String path) throws IOException;
  }

  static Reading of(Parsers parsers, ParseContext context, Known known, InstantSource clock) {
    return new Reading(parsers, context, known, clock, name(parsers, context));
  }

  private static String name(Parsers parsers, ParseContext context) {
    FieldMapping mapping = context.mapping();
    List<String> readers =
        parsers.all().stream().map(parser -> parser.getClass().getName()).sorted().toList();
    // a release may read files otherwise; classes that are not in a jar have no version
    String version =
        Objects.requireNonNullElse(Reading.class.getPackage().getImplementationVersion(), "");
    // the maps in an order of their own, as theirs differs from run to run
    List<Object> mapped =
        List.of(
            new TreeMap<>(mapping.paths()),
            new TreeMap<>(mapping.fields()),
            mapping.unmapped(),
            String.valueOf(mapping.dayFirst()),
            mapping.dateForms(),
            // its orders of day and month and its time zones settle dates
            context.sources().text() + context.sites().text());
    return Sha256.of(version + readers + mapped).substring(0, 12);
  }
}
