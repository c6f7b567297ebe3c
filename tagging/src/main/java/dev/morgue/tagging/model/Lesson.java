package dev.morgue.tagging.model;

/**
 * A stretch of tokens to learn from.
 *
 * @param features for each token its features: keys at first, then numbers of rows
 * @param labels for each token the right label, -1 where it is unknown
 * @param weight how much it counts
 */
record Lesson(int[][] features, int[] labels, float weight) {

  int size() {
    return labels.length;
  }
}
