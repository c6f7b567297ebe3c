package dev.morgue.indexer.extract;

import java.util.Arrays;

/** Writes a block's features one after the other. Not thread-safe. */
final class FeatureRow {
  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final long MANTISSA = (1L << 52) - 1;

  private float[] values = new float[128];
  private int size;

  void begin() {
    size = 0;
  }

  /** Begins with the features of an earlier look. */
  void begin(float[] earlier) {
    if (values.length < earlier.length) {
      values = new float[earlier.length * 2];
    }
    System.arraycopy(earlier, 0, values, 0, earlier.length);
    size = earlier.length;
  }

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = (float) value;
  }

  void add(boolean value) {
    add(value ? 1 : 0);
  }

  /** A length or count, not below 0, so that twice as much is one more. */
  void addLog(double value) {
    long bits = Double.doubleToRawLongBits(value + 1);
    // what is left of it between 1 and 2
    double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ONE);
    add(Math.getExponent(value + 1) + mantissa);
  }

  /** A part of a whole; 0 if there is no whole. */
  void addShare(double part, double whole) {
    add(whole == 0 ? 0 : part / whole);
  }

  float[] take() {
    return Arrays.copyOf(values, size);
  }
}
