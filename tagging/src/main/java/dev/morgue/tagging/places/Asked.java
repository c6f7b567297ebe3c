package dev.morgue.tagging.places;

/** A name that is to be resolved, and how far that has come. Not thread-safe. */
final class Asked {
  static final int NONE = -1;

  /** How much better than the next a place must be, so that others may lean on it. */
  static final double SURE = 1;

  private final int number;
  private final Candidates candidates;
  private final double weight;

  /** Which candidates lie in what stands beside the name; none where nothing beside helps. */
  private final boolean[] contained;

  private boolean isContained;
  private int chosen = NONE;
  private double margin;

  /**
   * A name.
   *
   * @param number of the name among the article's
   * @param weight how much the article is about it, 1 for one mention in its text
   */
  Asked(int number, Candidates candidates, double weight) {
    this.number = number;
    this.candidates = candidates;
    this.weight = weight;
    this.contained = new boolean[candidates.size()];
  }

  int number() {
    return number;
  }

  Candidates candidates() {
    return candidates;
  }

  double weight() {
    return weight;
  }

  /** Notes those candidates that lie in one of some places. */
  void lieIn(int[] containers, Gazetteer gazetteer) {
    for (int container : containers) {
      for (int i = 0; i < contained.length; i++) {
        if (Nearness.liesIn(candidates.place(i), container, gazetteer)) {
          contained[i] = true;
          isContained = true;
        }
      }
    }
  }

  /** Whether what stands beside the name says which place is meant, and it is not this one. */
  boolean isRuledOut(int candidate) {
    return isContained && !contained[candidate];
  }

  /** Whether what stands beside the name says which place is meant. */
  boolean isContained() {
    return isContained;
  }

  void choose(int place, double distance) {
    chosen = place;
    margin = distance;
  }

  /** The place's number, {@link #NONE} so far. */
  int chosen() {
    return chosen;
  }

  /** The place's number, if it is so clear that others may lean on it; {@link #NONE} if not. */
  int surely() {
    return margin >= SURE ? chosen : NONE;
  }

  /** By how much the chosen place is better than the next one. */
  double margin() {
    return margin;
  }
}
