package dev.morgue.tagging.model;

/** What a single word, at a distance from the token in question, says about that token's label. */
final class WordFeatures {
  /** The window: two words to each side. */
  static final int REACH = 2;

  static final int DISTANCES = 2 * REACH + 1;

  private static final int[] PREFIXES = {4, 6, 8, 10, 12};
  private static final int TEMPLATES = 64;

  private WordFeatures() {}

  /** Adds the features of a word {@code distance} tokens after the one in question. */
  static void add(Word word, int distance, FeatureKeys keys) {
    add(word, distance, true, keys);
  }

  /** The same without those that all words of its cluster share, see {@link #addCluster}. */
  static void addOwn(Word word, int distance, FeatureKeys keys) {
    add(word, distance, false, keys);
  }

  /** The features that words have by their cluster alone. */
  static void addCluster(int cluster, int distance, FeatureKeys keys) {
    int base = base(distance);
    keys.add(base + 3, cluster);
    for (int i = 0; i < PREFIXES.length; i++) {
      keys.add(base + 4 + i, Clusters.prefix(cluster, PREFIXES[i]));
    }
  }

  private static int base(int distance) {
    return (distance + REACH + 1) * TEMPLATES;
  }

  private static void add(Word word, int distance, boolean whole, FeatureKeys keys) {
    int base = base(distance);
    keys.add(base, word.lower);
    keys.add(base + 1, word.shape);
    keys.add(base + 2, word.kinds, word.flags);
    if (word.cluster == Clusters.NONE) {
      keys.add(base + 3, -1, word.kinds);
    } else if (whole) {
      keys.add(base + 3, word.cluster);
    }
    for (int i = 0; i < PREFIXES.length && word.cluster != Clusters.NONE; i++) {
      int prefix = Clusters.prefix(word.cluster, PREFIXES[i]);
      if (whole) {
        keys.add(base + 4 + i, prefix);
      }
      if (distance == 0) {
        keys.add(base + 10 + i, prefix, word.kinds);
      }
    }
    for (int lists = word.lists; lists != 0; lists &= lists - 1) {
      int list = Integer.numberOfTrailingZeros(lists);
      keys.add(base + 20, list);
      keys.add(base + 21, list, word.kinds);
    }
    if (distance == 0) {
      keys.add(base + 22, word.exact);
      for (int i = 0; i < word.affixes.length; i++) {
        keys.add(base + 24 + i, word.affixes[i]);
        keys.add(base + 34 + i, word.affixes[i], word.flags & Word.CAPITAL);
      }
    } else if (Math.abs(distance) == 1 && word.affixes.length > 0) {
      keys.add(base + 23, word.affixes[3]);
    }
  }
}
