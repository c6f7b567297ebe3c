package dev.morgue.tagging.model;

import java.util.Arrays;

/** The keys of the features of one token, as they are found. Reused; not thread-safe. */
final class FeatureKeys {
  private int[] keys = new int[128];
  private int size;
  private long[] rows = new long[256];

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return keys[at];
  }

  void set(int at, int key) {
    keys[at] = key;
  }

  /** A feature: the number of its template, and a value. */
  void add(int template, long value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = Hash.fold(Hash.mix(template, value));
  }

  void add(int template, long one, long other) {
    add(template, Hash.mix(one, other));
  }

  /** Room for two longs a key, for who looks up so many; what stood there is overwritten. */
  long[] rows(int keys) {
    if (rows.length < keys * 2) {
      rows = new long[keys * 4];
    }
    return rows;
  }

  int[] toArray() {
    return Arrays.copyOf(keys, size);
  }
}
