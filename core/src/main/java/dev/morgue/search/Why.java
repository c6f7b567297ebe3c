package dev.morgue.search;

import dev.morgue.query.Warning;
import java.util.List;

/**
 * Why an article matches a query, or does not.
 *
 * @param readAs the query as it was understood, in canonical form
 * @param warnings what was repaired or may surprise
 * @param matches whether the article matches the query; filters and versions aside
 * @param superseded whether searches leave the article out, unless they ask for all versions: a
 *     later version of it is held, or its files are gone and it was hidden
 * @param clauses what became of each clause, in the order of the query; of a connector, its sides
 *     come first
 */
public record Why(
    String readAs,
    List<Warning> warnings,
    boolean matches,
    boolean superseded,
    List<ClauseMatch> clauses) {

  /** Copies the lists. */
  public Why {
    warnings = List.copyOf(warnings);
    clauses = List.copyOf(clauses);
  }
}
