package dev.morgue.indexer.extract;

import java.util.stream.IntStream;

/**
 * The features of a page's blocks, a row a block, a column a feature. Columns lie one behind the
 * other, because {@link TreeTable} asks all blocks for one feature; values are kept as it compares
 * them: as whole numbers in the order of the features themselves. Not thread-safe.
 */
final class FeatureTable {

  /** Room for a block's features. */
  private static final int WIDTH = 176;

  /** Numbers that fit into a line of a processor's nearest memory. */
  private static final int LINE = 16;

  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final long MANTISSA = (1L << 52) - 1;

  /** Whole numbers as they are kept. */
  private static final int[] SMALL =
      IntStream.rangeClosed(0, Byte.MAX_VALUE).map(number -> ordered((float) number)).toArray();

  private static final int TRUE = ordered(1);

  private final int[] values;

  /** How far columns are apart. */
  private final int stride;

  /** How many columns each row began with. */
  private final int begun;

  private int at;

  FeatureTable(int rows) {
    this(rows, 0);
  }

  private FeatureTable(int rows, int begun) {
    // an odd number of lines, or the nearest memory keeps all values of a row in a few places
    this.stride = ((rows + LINE - 1) / LINE | 1) * LINE;
    this.begun = begun;
    this.values = new int[stride * WIDTH];
  }

  /** All values: a feature's are {@link #stride} behind those of the one before it. */
  int[] values() {
    return values;
  }

  int stride() {
    return stride;
  }

  /** Goes to the beginning of a row, or to where it goes on, {@link #chosen}; once for each. */
  void begin(int row) {
    at = row + begun * stride;
  }

  /** Some rows' features as far as written, so that a later look's can be put behind them. */
  FeatureTable chosen(int[] rows) {
    FeatureTable table = new FeatureTable(rows.length, size());
    for (int column = 0; column < table.begun; column++) {
      int from = column * stride;
      int to = column * table.stride;
      for (int i = 0; i < rows.length; i++) {
        table.values[to + i] = values[from + rows[i]];
      }
    }
    return table;
  }

  /** How many features the row has so far. */
  int size() {
    return at / stride;
  }

  /** A number whose order among others as whole numbers is its own; both zeroes are one. */
  static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }

  private void put(int value) {
    values[at] = value;
    at += stride;
  }

  /** So many features are 0. */
  void addZeroes(int count) {
    at += count * stride;
  }

  void add(double value) {
    put(ordered((float) value));
  }

  void add(int value) {
    put(ordered((float) value));
  }

  void add(boolean value) {
    put(value ? TRUE : 0);
  }

  /** Numbers that are not below 0. */
  void add(byte[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      put(SMALL[numbers[i]]);
    }
  }

  /** A feature as it is kept. */
  void addOrdered(int value) {
    put(value);
  }

  /** A length or count, not below 0, so that twice as much is one more. */
  void addLog(double value) {
    put(log(value));
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
    put(share(part, whole));
  }

  /** The same as it is kept. */
  static int share(double part, double whole) {
    return ordered((float) (whole == 0 ? 0 : part / whole));
  }

  /** A row's first features as they were written. */
  float[] row(int row, int size) {
    float[] written = new float[size];
    for (int i = 0; i < size; i++) {
      int value = values[row + i * stride];
      written[i] = Float.intBitsToFloat(value ^ (value >> 31 & Integer.MAX_VALUE));
    }
    return written;
  }
}
