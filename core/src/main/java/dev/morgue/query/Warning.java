package dev.morgue.query;

import java.util.List;

/**
 * Something about a query that was repaired or may surprise its writer.
 *
 * @param kind what sort of thing
 * @param message one sentence for the writer, with what to write instead where something can be
 * @param start where in the query it is about, in UTF-16 units
 * @param end after the last character it is about
 */
public record Warning(Kind kind, String message, int start, int end) {

  /** What a warning is about. */
  public enum Kind {
    /** A sign was closed, moved or left out: a bracket, a quotation mark, a connector. */
    REPAIR(true),
    /** A name before a colon is no field; it is searched as text. */
    FIELD(true),
    /** A date or number that cannot be read; it is searched as text. */
    VALUE(true),
    /** A date that can be read in two ways; it is searched as text. */
    AMBIGUOUS(true),
    /** Something was more than a query may have. */
    LIMIT(true),
    /** The language read has a meaning here that Morgue has not, or not quite. */
    LOST(true),
    /** A condition was carried over a group's parts, or out of it. */
    SPREAD(false),
    /** Connectors meet without brackets. */
    PRECEDENCE(false),
    /** Words beside a connector were taken for a phrase. */
    PHRASE(false),
    /** A field takes less than it seems to. */
    SCOPE(false),
    /** Something else might serve better. */
    HINT(false),
    /** What was asked for is not in this archive. */
    ARCHIVE(false);

    private final boolean repair;

    Kind(boolean repair) {
      this.repair = repair;
    }

    /** Whether the query was not followed as it was written, so that strict reading refuses it. */
    public boolean isRepair() {
      return repair;
    }
  }

  /** Leaves out the hints behind the first warnings, which turned out to be no help. */
  static void dropHints(List<Warning> warnings, int first) {
    warnings.subList(first, warnings.size()).removeIf(warning -> warning.kind() == Kind.HINT);
  }

  /** Something that this archive cannot give. */
  public Warning(String message, int start, int end) {
    this(Kind.ARCHIVE, message, start, end);
  }
}
