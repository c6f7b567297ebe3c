package dev.morgue.tagging.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much each feature speaks for each label; features without a row say nothing. Thread-safe.
 *
 * <p>Most of the tagger's time goes into looking features up here, and most of that into waiting
 * for memory. So a row stands with its key in one place of sixteen bytes.
 */
final class Weights {
  /** So many bits for each key tell at once that most others have no row. */
  private static final int BITS = 16;

  /** With so many slots, see {@link #tag}. */
  private static final int FEWEST_SLOTS = 1 << 16;

  /** Above five labels in the second long of a row. */
  private static final int TAG_SHIFT = (Labels.COUNT - Long.BYTES) * Byte.SIZE;

  /** The sums of no feature at all, for each distance. */
  private static final long[] NOTHING = new long[WordFeatures.DISTANCES * LabelSums.LONGS];

  /** Weight for a label to follow a label, {@link Labels#COUNT} squared. */
  final float[] follows;

  private final float scale;

  /** An open hash table: two longs for each slot, 0 in an empty one. */
  private final long[] slots;

  /** The first bits of a key that number a slot stand so far to the right. */
  private final int shift;

  /**
   * For each key one bit is set. A seventh of the features that are asked for have no row, and
   * would be sought for long; this is small enough for the processor's cache, where the table is
   * not.
   */
  private final long[] known;

  /** By a cluster's path: what all its words share. So many as the model has; made when asked. */
  private final Map<Integer, long[]> clusters = new ConcurrentHashMap<>();

  Weights(LearnedWeights learned) {
    follows = learned.follows;
    scale = learned.scale;
    int[] keys = learned.keys;
    int size = FEWEST_SLOTS;
    while (size * 2 < keys.length * 3) {
      size *= 2;
    }
    shift = Integer.numberOfLeadingZeros(size) + 1;
    slots = new long[size * 2];
    known = new long[Integer.highestOneBit(Math.max(8, keys.length)) * BITS / Long.SIZE];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      slots[slot] = LabelSums.packed(learned.rows, i, 0);
      slots[slot + 1] = LabelSums.packed(learned.rows, i, Long.BYTES) | tag(keys[i]) << TAG_SHIFT;
      known[word(keys[i])] |= 1L << keys[i];
    }
  }

  /**
   * The last 24 bits of a key. The first eight need not be kept: the slots of two keys that differ
   * in them lie at least 256 apart, farther than any key is moved.
   */
  private static long tag(int key) {
    return key & 0xffffff;
  }

  /** Where a key's bit stands; which bit, its last six tell. */
  private int word(int key) {
    return (key ^ key >>> 13) * 0x3c6ef372 >>> 7 & known.length - 1;
  }

  /** Keys are hashes: their first bits are as good as any. */
  private int slot(int key) {
    return (key >>> shift) * 2;
  }

  private int next(int slot) {
    return slot + 2 & slots.length - 1;
  }

  /** Adds the weights of features. */
  void add(FeatureKeys features, LabelSums sums) {
    int size = features.size();
    int kept = 0;
    // without a branch, and apart from the rows: the processor waits for several of these at once
    for (int i = 0; i < size; i++) {
      int key = features.get(i);
      features.set(kept, key);
      kept += (int) (known[word(key)] >>> key & 1);
    }
    long[] rows = features.rows(kept);
    for (int i = 0; i < kept; i++) { // and so here
      int slot = slot(features.get(i));
      rows[2 * i] = slots[slot];
      rows[2 * i + 1] = slots[slot + 1];
    }
    for (int i = 0; i < kept; i++) {
      int key = features.get(i);
      if (rows[2 * i + 1] >>> TAG_SHIFT == tag(key) && rows[2 * i] != 0) {
        sums.addRow(rows[2 * i], rows[2 * i + 1]);
      } else {
        addMoved(key, sums);
      }
    }
  }

  /** Adds the row of a key that has another in its slot, if it has one. */
  private void addMoved(int key, LabelSums sums) {
    long tag = tag(key);
    for (int slot = slot(key); slots[slot] != 0; slot = next(slot)) {
      long high = slots[slot + 1];
      if (high >>> TAG_SHIFT == tag) {
        sums.addRow(slots[slot], high);
        return;
      }
    }
  }

  /** Adds the weights of a word's own features at a distance; they are counted once for a word. */
  void add(Word word, int distance, FeatureKeys scratch, LabelSums sums) {
    long[] kept = word.sums;
    if (kept == null) {
      kept = sums(word, scratch);
      word.sums = kept;
    }
    sums.add(kept, (distance + WordFeatures.REACH) * LabelSums.LONGS);
  }

  private long[] sums(Word word, FeatureKeys scratch) {
    long[] shared = word.cluster == Clusters.NONE ? NOTHING : shared(word.cluster, scratch);
    return sums(shared, (at, keys) -> WordFeatures.addOwn(word, at, keys), scratch);
  }

  /** The sums that all words of a cluster share. */
  private long[] shared(int cluster, FeatureKeys scratch) {
    long[] known = clusters.get(cluster);
    if (known != null) {
      return known;
    }
    long[] made = sums(NOTHING, (at, keys) -> WordFeatures.addCluster(cluster, at, keys), scratch);
    clusters.put(cluster, made);
    return made;
  }

  /** Adds the features of a word, or of a part of it, that stands at a distance. */
  @FunctionalInterface
  private interface AtDistance {
    void add(int distance, FeatureKeys keys);
  }

  /** For each distance the weights of features, and what others came to. */
  private long[] sums(long[] others, AtDistance features, FeatureKeys scratch) {
    long[] kept = new long[others.length];
    LabelSums sums = new LabelSums();
    for (int i = 0; i < WordFeatures.DISTANCES; i++) {
      scratch.clear();
      features.add(i - WordFeatures.REACH, scratch);
      sums.clear();
      add(scratch, sums);
      sums.add(others, i * LabelSums.LONGS);
      sums.keep(kept, i * LabelSums.LONGS);
    }
    return kept;
  }

  /** Writes the labels' scores from an offset on. */
  void write(LabelSums sums, float[] scores, int offset) {
    sums.write(scale, scores, offset);
  }
}
