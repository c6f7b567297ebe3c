package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The features of a page's blocks, a row a block, written one after the other. They are kept as
 * {@link TreeTable} reads them: as whole numbers in the order of the features themselves. Not
 * thread-safe.
 */
final class FeatureRows {

  /** Room for a block's features. */
  static final int WIDTH = 192;

  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final long MANTISSA = (1L << 52) - 1;

  /** Whole numbers as they are kept. */
  private static final int[] SMALL =
      IntStream.rangeClosed(0, Byte.MAX_VALUE).map(number -> ordered((float) number)).toArray();

  private static final int TRUE = ordered(1);

  private final int[] values;
  private int at;

  FeatureRows(int rows) {
    values = new int[rows * WIDTH];
  }

  /** All rows, {@link #WIDTH} apart. */
  int[] values() {
    return values;
  }

  /** Goes to the beginning of a row. */
  void begin(int row) {
    at = row * WIDTH;
  }

  /** Goes to a row that begins with features of an earlier look, {@link #taken}. */
  void begin(int row, int[] earlier) {
    at = row * WIDTH + earlier.length;
    System.arraycopy(earlier, 0, values, row * WIDTH, earlier.length);
  }

  /** A row's first features, for a later look. */
  int[] taken(int row, int size) {
    return Arrays.copyOfRange(values, row * WIDTH, row * WIDTH + size);
  }

  /** How many features the row has so far. */
  int size() {
    return at % WIDTH;
  }

  /** A number whose order among others as whole numbers is its own; both zeroes are one. */
  static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }

  void add(double value) {
    values[at++] = ordered((float) value);
  }

  void add(int value) {
    values[at++] = ordered((float) value);
  }

  void add(boolean value) {
    values[at++] = value ? TRUE : 0;
  }

  /** Numbers that are not below 0. */
  void add(byte[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      values[at + i] = SMALL[numbers[i]];
    }
    at += numbers.length;
  }

  /** A feature as it is kept. */
  void addOrdered(int value) {
    values[at++] = value;
  }

  /** A length or count, not below 0, so that twice as much is one more. */
  void addLog(double value) {
    values[at++] = log(value);
  }

  /** The same as it is kept. */
  static int log(double value) {
    long bits = Double.doubleToRawLongBits(value + 1);
    // what is left of it between 1 and 2
    double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ONE);
    return ordered((float) (Math.getExponent(value + 1) + mantissa));
  }

  /** A part of a whole; 0 if there is no whole. */
  void addShare(double part, double whole) {
    values[at++] = share(part, whole);
  }

  /** The same as it is kept. */
  static int share(double part, double whole) {
    return ordered((float) (whole == 0 ? 0 : part / whole));
  }

  /** A row's first features as they were written. */
  float[] row(int row, int size) {
    float[] written = new float[size];
    for (int i = 0; i < size; i++) {
      int value = values[row * WIDTH + i];
      written[i] = Float.intBitsToFloat(value ^ (value >> 31 & Integer.MAX_VALUE));
    }
    return written;
  }
}
