package dev.morgue.tagging.model;

/**
 * Sums of weights for all labels. They are whole numbers, four to a long with 16 bits each, so that
 * four are added at once; a negative one borrows from its neighbour, and {@link #write} gives that
 * back. {@link #MOST} rows can be added, then a sum might run over. Reused; not thread-safe.
 */
final class LabelSums {
  /** How many longs a sum of all labels takes. */
  static final int LONGS = 4;

  /** Rows of {@link LearnedWeights#LARGEST} that 15 bits can hold. */
  static final int MOST = Short.MAX_VALUE / LearnedWeights.LARGEST;

  private static final int LANE = Short.SIZE;
  private static final long BYTES = 0x00ff00ff00ff00ffL;

  /** What {@link #packed} adds to each weight so that none is negative. */
  private static final int BIAS = 0x80;

  private static final long BIASES = 0x0080008000800080L;

  /** The second long of a row holds five labels, and something else above them. */
  private static final long THREE = 0xffffffffffffL;

  private static final long TWO = 0xffffffffL;

  /** Labels 0, 2, 4, 6; 1, 3, 5, 7; 8, 10, 12; 9, 11. */
  private long first;

  private long second;
  private long third;
  private long fourth;

  /** Eight weights of a row, or those from {@code from} on, a byte each. */
  static long packed(byte[] rows, int row, int from) {
    long packed = 0;
    for (int label = from; label < Math.min(from + Long.BYTES, Labels.COUNT); label++) {
      long biased = (long) rows[row * Labels.COUNT + label] + BIAS;
      packed |= biased << (label - from) * Byte.SIZE;
    }
    return packed;
  }

  void clear() {
    first = 0;
    second = 0;
    third = 0;
    fourth = 0;
  }

  /** Adds a row as {@link #packed} packs it. */
  void addRow(long low, long high) {
    first += (low & BYTES) - BIASES;
    second += (low >>> Byte.SIZE & BYTES) - BIASES;
    third += (high & BYTES & THREE) - (BIASES & THREE);
    fourth += (high >>> Byte.SIZE & BYTES & TWO) - (BIASES & TWO);
  }

  /** Adds sums that were kept. */
  void add(long[] kept, int at) {
    first += kept[at];
    second += kept[at + 1];
    third += kept[at + 2];
    fourth += kept[at + 3];
  }

  void keep(long[] kept, int at) {
    kept[at] = first;
    kept[at + 1] = second;
    kept[at + 2] = third;
    kept[at + 3] = fourth;
  }

  /** Writes the labels' sums, each times a scale, from an offset on. */
  void write(float scale, float[] scores, int offset) {
    write(first, scale, scores, offset, offset + 8);
    write(second, scale, scores, offset + 1, offset + 8);
    write(third, scale, scores, offset + 8, offset + Labels.COUNT);
    write(fourth, scale, scores, offset + 9, offset + Labels.COUNT);
  }

  private static void write(long sums, float scale, float[] scores, int from, int to) {
    long rest = sums;
    for (int at = from; at < to; at += 2) {
      short sum = (short) rest;
      scores[at] = sum * scale;
      rest = rest - sum >> LANE;
    }
  }
}
