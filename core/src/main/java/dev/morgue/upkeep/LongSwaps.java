package dev.morgue.upkeep;

/** What sorting several columns together needs. */
final class LongSwaps {

  private LongSwaps() {}

  static void swap(long[] values, int i, int j) {
    long value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
