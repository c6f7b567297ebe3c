package dev.morgue.tagging.places;

import java.util.HashSet;
import java.util.Set;

/** A name that is to be resolved, and how far that has come. Not thread-safe. */
final class Asked {
  static final int NONE = -1;

  private final Candidates candidates;
  private final double weight;

  /** The candidates that lie in what stands beside the name; empty where nothing beside helps. */
  private final Set<Integer> contained = new HashSet<>();

  private int chosen = NONE;
  private double margin;

  /**
   * A name.
   *
   * @param weight how much the article is about it, 1 for one mention in its text
   */
  Asked(Candidates candidates, double weight) {
    this.candidates = candidates;
    this.weight = weight;
  }

  Candidates candidates() {
    return candidates;
  }

  double weight() {
    return weight;
  }

  /** Notes those candidates that lie in one of some places. */
  void lieIn(int[] containers, Gazetteer gazetteer) {
    for (int row : candidates.rows()) {
      for (int container : containers) {
        if (Nearness.liesIn(row >> 1, container, gazetteer)) {
          contained.add(row >> 1);
        }
      }
    }
  }

  /** Whether what stands beside the name says which place is meant, and it is not this one. */
  boolean isRuledOut(int place) {
    return !contained.isEmpty() && !contained.contains(place);
  }

  /** Whether what stands beside the name says which place is meant. */
  boolean isContained() {
    return !contained.isEmpty();
  }

  void choose(int place, double distance) {
    chosen = place;
    margin = distance;
  }

  /** The place's number, {@link #NONE} so far. */
  int chosen() {
    return chosen;
  }

  /** By how much the chosen place is better than the next one. */
  double margin() {
    return margin;
  }
}
