package dev.morgue.bench.ranking;

import java.util.Map;

/**
 * A query with its judgments.
 *
 * @param id the query's id in {@code queries.tsv} and {@code qrels.tsv}
 * @param text what a user would type, without operators
 * @param grades document id → grade; a document is relevant from grade 1; what is absent is
 *     unjudged and counts as not relevant
 */
record JudgedQuery(String id, String text, Map<String, Integer> grades) {

  JudgedQuery {
    grades = Map.copyOf(grades);
  }

  /** True if at least one judgment has a grade of 1 or more: only such queries are averaged. */
  boolean hasRelevant() {
    return grades.values().stream().anyMatch(grade -> grade > 0);
  }
}
