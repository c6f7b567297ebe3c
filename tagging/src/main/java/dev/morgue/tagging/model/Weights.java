package dev.morgue.tagging.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How much each feature speaks for each label. A row of weights for each feature's key, as bytes
 * with one scale; features without a row say nothing. Immutable.
 */
final class Weights {
  private static final int LARGEST = 127;
  private static final int EMPTY = -1;

  /** So many bits for each key tell at once that most others have no row. */
  private static final int BITS = 16;

  /** Weight for a label to follow a label, {@link Labels#COUNT} squared. */
  final float[] follows;

  private final int[] keys;
  private final byte[] rows;
  private final float scale;

  /** An open hash table over the keys: places in {@link #keys}, or {@link #EMPTY}. */
  private final int[] table;

  /**
   * For each key one bit is set. Most features that are asked for have no row, and this is small
   * enough for the processor's cache, where the table is not.
   */
  private final long[] known;

  private Weights(int[] keys, byte[] rows, float scale, float[] follows) {
    this.keys = keys;
    this.rows = rows;
    this.scale = scale;
    this.follows = follows;
    this.table = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
    this.known = new long[table.length / 4 * BITS / Long.SIZE];
    Arrays.fill(table, EMPTY);
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      while (table[slot] != EMPTY) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = i;
      known[word(keys[i])] |= 1L << keys[i];
    }
  }

  /** Where a key's bit stands; which bit, its last six tell. */
  private int word(int key) {
    return (key ^ key >>> 13) * 0x3c6ef372 >>> 7 & known.length - 1;
  }

  /**
   * Of learned weights; rows that come out as nothing are left out.
   *
   * @param keys in rising order
   * @param rows {@code stride} numbers for each key, the labels' first
   */
  static Weights of(int[] keys, float[] rows, int stride, float[] follows) {
    float largest = 1e-6f;
    for (float weight : rows) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / LARGEST;
    byte[] bytes = new byte[keys.length * Labels.COUNT];
    int[] kept = new int[keys.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean something = false;
      for (int label = 0; label < Labels.COUNT; label++) {
        int rounded = Math.round(rows[i * stride + label] / scale);
        bytes[size * Labels.COUNT + label] = (byte) rounded;
        something |= rounded != 0;
      }
      if (something) {
        kept[size++] = keys[i];
      }
    }
    return new Weights(
        Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * Labels.COUNT), scale, follows);
  }

  private int slot(int key) {
    return (key ^ key >>> 15) * 0x2c1b3c6d >>> 3 & table.length - 1;
  }

  /** Adds a feature's weights to the labels' scores from an offset on. */
  void addTo(int key, float[] scores, int offset) {
    if ((known[word(key)] >>> key & 1) == 0) {
      return;
    }
    int slot = slot(key);
    while (table[slot] != EMPTY) {
      int at = table[slot];
      if (keys[at] == key) {
        int from = at * Labels.COUNT;
        for (int label = 0; label < Labels.COUNT; label++) {
          scores[offset + label] += rows[from + label] * scale;
        }
        return;
      }
      slot = slot + 1 & table.length - 1;
    }
  }

  /** The sums of a word's own features, by distance; counted once for each word. */
  float[] sums(Word word, FeatureKeys scratch) {
    float[] sums = word.sums;
    if (sums == null) {
      sums = new float[WordFeatures.DISTANCES * Labels.COUNT];
      for (int distance = 0; distance < WordFeatures.DISTANCES; distance++) {
        scratch.clear();
        WordFeatures.add(word, distance - WordFeatures.REACH, scratch);
        for (int i = 0; i < scratch.size(); i++) {
          addTo(scratch.get(i), sums, distance * Labels.COUNT);
        }
      }
      word.sums = sums;
    }
    return sums;
  }

  void write(DataOutput out) throws IOException {
    out.writeFloat(scale);
    for (float weight : follows) {
      out.writeFloat(weight);
    }
    SortedInts.write(keys, out);
    // label by label: bytes that are alike stand together and are packed better
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = 0; i < keys.length; i++) {
        out.writeByte(rows[i * Labels.COUNT + label]);
      }
    }
  }

  static Weights read(DataInput in) throws IOException {
    float scale = in.readFloat();
    float[] follows = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < follows.length; i++) {
      follows[i] = in.readFloat();
    }
    int[] keys = SortedInts.read(in);
    byte[] rows = new byte[keys.length * Labels.COUNT];
    byte[] column = new byte[keys.length];
    for (int label = 0; label < Labels.COUNT; label++) {
      in.readFully(column);
      for (int i = 0; i < keys.length; i++) {
        rows[i * Labels.COUNT + label] = column[i];
      }
    }
    return new Weights(keys, rows, scale, follows);
  }
}
