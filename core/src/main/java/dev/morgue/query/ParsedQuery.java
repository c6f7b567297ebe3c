package dev.morgue.query;

import java.util.List;

/**
 * A query that was read.
 *
 * @param node what it means
 * @param warnings what was repaired or may surprise, in order of position
 */
public record ParsedQuery(QueryNode node, List<Warning> warnings) {

  /** Copies the list. */
  public ParsedQuery {
    warnings = List.copyOf(warnings);
  }
}
