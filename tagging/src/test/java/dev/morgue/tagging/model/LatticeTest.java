package dev.morgue.tagging.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Against all whole sequences, one by one. */
class LatticeTest {
  private static final int N = Labels.COUNT;
  private static final int LONGEST = 4;

  private final Random dice = new Random(Long.getLong("morgue.seed", 81));

  @Test
  void agreesWithAllSequencesCountedOneByOne() {
    for (int round = 0; round < 60; round++) {
      int size = 1 + round % LONGEST;
      Lattice lattice = new Lattice(random(N * N));
      lattice.load(random(size * N), 0, size);
      List<int[]> sequences = new ArrayList<>();
      extend(new int[size], 0, sequences);
      int[] best = new int[size];
      lattice.best(best);
      double most = sequences.stream().mapToDouble(lattice::score).max().orElseThrow();
      assertThat(lattice.score(best)).isCloseTo(most, within(1e-4));

      double log = lattice.sum();
      double sum = sequences.stream().mapToDouble(s -> Math.exp(lattice.score(s))).sum();
      assertThat(log).isCloseTo(Math.log(sum), within(1e-4));
      checkLabels(lattice, sequences, sum, size);
      checkNames(lattice, sequences, sum, size);
    }
  }

  private static void checkLabels(Lattice lattice, List<int[]> all, double sum, int size) {
    for (int token = 0; token < size; token++) {
      for (int label = 0; label < N; label++) {
        double share = 0;
        for (int[] sequence : all) {
          share += sequence[token] == label ? Math.exp(lattice.score(sequence)) / sum : 0;
        }
        assertThat(lattice.probability(token, label)).isCloseTo(share, within(1e-4));
      }
    }
  }

  private static void checkNames(Lattice lattice, List<int[]> all, double sum, int size) {
    for (int first = 0; first < size; first++) {
      for (int last = first; last < size; last++) {
        for (int kind = 0; kind < Labels.KINDS; kind++) {
          double share = 0;
          for (int[] sequence : all) {
            boolean has = isName(sequence, first, last, kind);
            share += has ? Math.exp(lattice.score(sequence)) / sum : 0;
          }
          assertThat(lattice.ofName(first, last, kind)).isCloseTo(share, within(1e-4));
        }
      }
    }
  }

  private static boolean isName(int[] labels, int first, int last, int kind) {
    if (first == last) {
      return labels[first] == Labels.only(kind);
    }
    return labels[first] == Labels.begin(kind)
        && labels[last] == Labels.last(kind)
        && last - first == lengthInside(labels, first, kind) + 1;
  }

  private static int lengthInside(int[] labels, int begin, int kind) {
    int length = 0;
    while (begin + length + 1 < labels.length
        && labels[begin + length + 1] == Labels.inside(kind)) {
      length++;
    }
    return length;
  }

  private static void extend(int[] labels, int at, List<int[]> all) {
    if (at == labels.length) {
      if (!Labels.isOpen(labels[at - 1])) {
        all.add(labels.clone());
      }
      return;
    }
    for (int label : Labels.next(at == 0 ? Labels.OUTSIDE : labels[at - 1])) {
      labels[at] = label;
      extend(labels, at + 1, all);
    }
  }

  private float[] random(int length) {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = dice.nextFloat() * 6 - 3;
    }
    return numbers;
  }
}
