package dev.morgue.indexer;

import dev.morgue.sources.SourceRegistry;
import java.time.LocalDate;

/**
 * What a parser goes by besides the file.
 *
 * @param today dates more than a day after it are not believed; given, never taken from the clock
 * @param mapping which members of a record mean what
 * @param sources the user's list of publications, for what it says of their dates
 */
public record ParseContext(LocalDate today, FieldMapping mapping, SourceRegistry sources) {

  /** Without a list of publications. */
  public ParseContext(LocalDate today, FieldMapping mapping) {
    this(today, mapping, SourceRegistry.EMPTY);
  }

  /** With the default mapping. */
  public static ParseContext of(LocalDate today) {
    return new ParseContext(today, FieldMapping.DEFAULT);
  }

  /** The same, where 05/01/2024 is known to be meant so. */
  ParseContext withDayFirst(boolean dayFirst) {
    FieldMapping ordered =
        new FieldMapping(
            mapping.paths(), mapping.fields(), mapping.unmapped(), dayFirst, mapping.dateForms());
    return new ParseContext(today, ordered, sources);
  }
}
