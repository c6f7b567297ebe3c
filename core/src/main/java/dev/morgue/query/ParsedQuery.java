package dev.morgue.query;

import dev.morgue.NewsField;
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

  /**
   * Whether it puts what it finds in an order, by words or names; conditions alone, as on dates and
   * sections, hold or do not.
   */
  public boolean ranks() {
    return ScoringNodes.scores(node, NewsField.TEXT.label());
  }

  /**
   * This, if nothing had to be repaired.
   *
   * @param query the text that was read
   * @throws QueryRefused with the first thing that was repaired
   */
  public ParsedQuery strict(String query) {
    warnings.stream()
        .filter(warning -> warning.kind().isRepair())
        .findFirst()
        .ifPresent(warning -> {
          throw new QueryRefused(query, warning);
        });
    return this;
  }
}
