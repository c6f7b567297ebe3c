package dev.morgue.bench.eval;

import java.util.Map;

/** What an evaluator found, for people and for machines. Implementations are immutable. */
public interface Report {

  /** Aligned plain text, lines ended by {@code \n}. */
  String text();

  /**
   * One JSON object in the order of its keys: values as {@link dev.morgue.json.Json} writes them,
   * figures rounded by {@link Figures#rounded}.
   */
  Map<String, Object> json();
}
