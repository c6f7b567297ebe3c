package dev.morgue.tagging.model;

import java.util.Arrays;

/**
 * Words with a capital that stand in a text more than once, and what the model makes of them each
 * time. A word that is surely part of a person's name in one sentence makes that likelier in the
 * others, where little stands around it ("Okafor said"). Reused; not thread-safe.
 */
final class Repeats {
  private static final int N = Labels.COUNT;

  /** Outside of names, and the kinds. */
  private static final int SORTS = Labels.KINDS + 1;

  /**
   * How much the other times weigh, and how much is left to what a word never was elsewhere. Of
   * weights from 0 to 1.2 the last did best on people and places of a development set of
   * newspapers.
   */
  private static final float WEIGHT = 1.2f;

  private static final double DOUBT = 0.05;

  private static final int FEWEST_SLOTS = 64;

  /** An open hash table over words: for each slot the word, how often, and its sums. */
  private long[] words = new long[512];

  /** Over the slots that this text needs; after a longer one there are more. */
  private int mask;

  private int[] times = new int[512];
  private double[] sums = new double[512 * SORTS];

  /** For each token its slot, or -1 if its word stands only here; and how probable each sort is. */
  private int[] slots = new int[256];

  private double[] shares = new double[256 * SORTS];

  /** Counts all stretches of a text. */
  void count(Stretches stretches, Lattice lattice) {
    int tokens = stretches.tokens();
    makeRoom(tokens);
    for (int token = 0; token < tokens; token++) {
      slots[token] = stretches.word(token) == 0 ? -1 : slot(stretches.word(token));
      if (slots[token] >= 0) {
        times[slots[token]]++;
      }
    }
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      count(stretches, stretch, lattice);
    }
  }

  private void makeRoom(int tokens) {
    int room = Math.max(FEWEST_SLOTS, Integer.highestOneBit(tokens) * 4);
    mask = room - 1;
    if (words.length < room) {
      words = new long[room];
      times = new int[room];
      sums = new double[room * SORTS];
    }
    if (slots.length < tokens) {
      slots = new int[tokens * 2];
      shares = new double[tokens * 2 * SORTS];
    }
    Arrays.fill(words, 0, room, 0);
    Arrays.fill(times, 0, room, 0);
    Arrays.fill(sums, 0, room * SORTS, 0);
  }

  private int slot(long word) {
    int slot = Hash.fold(word) & mask;
    while (words[slot] != 0 && words[slot] != word) {
      slot = slot + 1 & mask;
    }
    words[slot] = word;
    return slot;
  }

  private void count(Stretches stretches, int stretch, Lattice lattice) {
    int first = stretches.first(stretch);
    int size = stretches.first(stretch + 1) - first;
    boolean summed = false;
    for (int i = 0; i < size; i++) {
      int slot = slots[first + i];
      if (slot < 0 || times[slot] == 1) {
        slots[first + i] = -1;
        continue;
      }
      if (!summed) {
        lattice.load(stretches.scores, first, size);
        lattice.sum();
        summed = true;
      }
      for (int sort = 0; sort < SORTS; sort++) {
        double share = share(lattice, i, sort);
        shares[(first + i) * SORTS + sort] = share;
        sums[slot * SORTS + sort] += share;
      }
    }
  }

  private static double share(Lattice lattice, int token, int sort) {
    if (sort == 0) {
      return lattice.probability(token, Labels.OUTSIDE);
    }
    double share = 0;
    for (int label = sort; label < N; label += Labels.KINDS) {
      share += lattice.probability(token, label);
    }
    return share;
  }

  /** Adds to the scores of a stretch what the same words are elsewhere. */
  void addTo(Lattice lattice, int first, int size) {
    for (int i = 0; i < size; i++) {
      int slot = slots[first + i];
      if (slot < 0) {
        continue;
      }
      int others = times[slot] - 1;
      for (int sort = 0; sort < SORTS; sort++) {
        double rest = sums[slot * SORTS + sort] - shares[(first + i) * SORTS + sort];
        double share = Math.max(0, rest) / others;
        float more = WEIGHT * others / (others + 1) * (float) Math.log(share + DOUBT);
        if (sort == 0) {
          lattice.scores[i * N] += more;
        } else {
          for (int label = sort; label < N; label += Labels.KINDS) {
            lattice.scores[i * N + label] += more;
          }
        }
      }
    }
  }
}
