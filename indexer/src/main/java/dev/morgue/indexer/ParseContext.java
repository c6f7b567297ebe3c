package dev.morgue.indexer;

import java.time.LocalDate;

/**
 * What a parser goes by besides the file.
 *
 * @param today dates more than a day after it are not believed; given, never taken from the clock
 * @param mapping which members of a record mean what
 */
public record ParseContext(LocalDate today, FieldMapping mapping) {

  /** With the default mapping. */
  public static ParseContext of(LocalDate today) {
    return new ParseContext(today, FieldMapping.DEFAULT);
  }
}
