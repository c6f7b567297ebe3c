package dev.morgue.indexer;

import dev.morgue.indexer.sites.SiteRules;
import dev.morgue.indexer.sites.SiteTrials;
import dev.morgue.sources.SourceRegistry;
import java.time.LocalDate;

/**
 * What a parser goes by besides the file.
 *
 * @param today dates more than a day after it are not believed; given, never taken from the clock
 * @param mapping which members of a record mean what
 * @param sources the user's list of publications, for what it says of their dates
 * @param sites the user's rules for single sites, for web pages
 * @param trials where it is noted what those rules found
 */
public record ParseContext(
    LocalDate today,
    FieldMapping mapping,
    SourceRegistry sources,
    SiteRules sites,
    SiteTrials trials) {

  /** Without rules for sites. */
  public ParseContext(LocalDate today, FieldMapping mapping, SourceRegistry sources) {
    this(today, mapping, sources, SiteRules.EMPTY, new SiteTrials());
  }

  /** Without a list of publications. */
  public ParseContext(LocalDate today, FieldMapping mapping) {
    this(today, mapping, SourceRegistry.EMPTY);
  }

  /** With the default mapping. */
  public static ParseContext of(LocalDate today) {
    return new ParseContext(today, FieldMapping.DEFAULT);
  }

  /** The same with rules for sites, of which nothing was tried yet. */
  public ParseContext withSites(SiteRules rules) {
    return new ParseContext(today, mapping, sources, rules, new SiteTrials());
  }

  /** The same, where 05/01/2024 is known to be meant so. */
  ParseContext withDayFirst(boolean dayFirst) {
    FieldMapping ordered =
        new FieldMapping(
            mapping.paths(), mapping.fields(), mapping.unmapped(), dayFirst, mapping.dateForms());
    // the page is read a second time, and counts once
    return new ParseContext(today, ordered, sources, sites, new SiteTrials());
  }
}
