package dev.morgue.bench.extraction;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of features for training, cut into bins a feature so that a tree needs no sorting. Immutable
 * but for the arrays, which nobody writes after it was made.
 */
final class Rows {
  static final int MOST_BINS = 64;

  /** By feature, then by row. */
  private final byte[][] bins;

  /** By feature, the lower limits of bins 1 and up, ascending. */
  private final float[][] limits;

  /** 1 or 0. */
  private final float[] labels;

  private final float[] weights;

  private Rows(byte[][] bins, float[][] limits, float[] labels, float[] weights) {
    this.bins = bins;
    this.limits = limits;
    this.labels = labels;
    this.weights = weights;
  }

  static Rows of(List<float[]> rows, float[] labels, float[] weights) {
    int features = rows.getFirst().length;
    byte[][] bins = new byte[features][rows.size()];
    float[][] limits = new float[features][];
    float[] column = new float[rows.size()];
    for (int f = 0; f < features; f++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = rows.get(i)[f];
      }
      limits[f] = limits(column);
      for (int i = 0; i < column.length; i++) {
        bins[f][i] = (byte) bin(limits[f], rows.get(i)[f]);
      }
    }
    return new Rows(bins, limits, labels, weights);
  }

  private static float[] limits(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    float[] limits = new float[MOST_BINS];
    int size = 0;
    for (int k = 1; k < MOST_BINS; k++) {
      int at = (int) ((long) sorted.length * k / MOST_BINS);
      size = add(limits, size, sorted, at);
    }
    // The ends of a skewed column have few rows and may say most.
    for (double share : new double[] {0.002, 0.998}) {
      float[] wider = Arrays.copyOf(limits, Math.min(MOST_BINS - 1, size + 1));
      size = wider.length > size ? add(wider, size, sorted, (int) (sorted.length * share)) : size;
      limits = Arrays.copyOf(wider, MOST_BINS);
      Arrays.sort(limits, 0, size);
    }
    return Arrays.copyOf(limits, size);
  }

  /** Adds the middle between a value and the next smaller one. */
  private static int add(float[] limits, int size, float[] sorted, int at) {
    int lower = at;
    while (lower >= 0 && sorted[lower] >= sorted[at]) {
      lower--;
    }
    if (lower < 0) {
      return size;
    }
    float middle = (sorted[lower] + sorted[at]) / 2;
    middle = middle > sorted[lower] ? middle : sorted[at];
    for (int i = 0; i < size; i++) {
      if (limits[i] == middle) {
        return size;
      }
    }
    limits[size] = middle;
    return size + 1;
  }

  private static int bin(float[] limits, float value) {
    int low = 0;
    int high = limits.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value < limits[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int size() {
    return labels.length;
  }

  byte[][] bins() {
    return bins;
  }

  float[][] limits() {
    return limits;
  }

  float[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }
}
