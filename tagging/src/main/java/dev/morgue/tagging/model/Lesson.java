package dev.morgue.tagging.model;

/** A stretch of tokens to learn from. */
final class Lesson {
  private final int[][] features;
  private final int[] labels;

  /**
   * A lesson; keeps the arrays.
   *
   * @param features for each token its features: keys at first, then numbers of rows
   * @param labels for each token the right label
   */
  Lesson(int[][] features, int[] labels) {
    this.features = features;
    this.labels = labels;
  }

  int[][] features() {
    return features;
  }

  int[] labels() {
    return labels;
  }

  int size() {
    return labels.length;
  }
}
