package dev.morgue.bench.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Scores of each part of a set, and of all of it under the name "all". Not thread-safe.
 *
 * @param <S> what counts
 */
public final class Parts<S> {

  private static final String ALL = "all";

  private final Supplier<S> none;
  private final Map<String, S> parts = new LinkedHashMap<>();
  private final S all;

  /** No part yet; each begins with such scores. */
  public Parts(Supplier<S> none) {
    this.none = none;
    this.all = none.get();
  }

  /** Counts something in its part and in all. */
  public void count(String part, Consumer<S> counting) {
    counting.accept(parts.computeIfAbsent(part, name -> none.get()));
    counting.accept(all);
  }

  /** The scores of a part; empty ones where there is none of that name. */
  public S of(String part) {
    return parts.getOrDefault(part, none.get());
  }

  /** The parts in the order in which they came, all of it the last. */
  public Map<String, S> withAll() {
    Map<String, S> scores = new LinkedHashMap<>(parts);
    scores.put(ALL, all);
    return scores;
  }
}
