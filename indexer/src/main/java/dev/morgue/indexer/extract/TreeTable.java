package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees that gives the odds of a block being an article's. A line of the
 * table is a tree, its nodes in the order root, left, right: {@code feature<threshold}, or {@code
 * =value} for a leaf. Values add up to the logarithm of the odds. Immutable.
 */
final class TreeTable {
  /** A leaf's value stands in the threshold's place. */
  private static final int LEAF = -1;

  private final int[] roots;
  private final int[] features;
  private final float[] thresholds;

  /** The node to the right; the one to the left follows its parent. */
  private final int[] rights;

  private TreeTable(int[] roots, int[] features, float[] thresholds, int[] rights) {
    this.roots = roots;
    this.features = features;
    this.thresholds = thresholds;
    this.rights = rights;
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a line is no tree
   */
  static TreeTable read(List<String> lines) {
    int size = lines.stream().mapToInt(line -> line.split(" ", -1).length).sum();
    TreeTable table =
        new TreeTable(new int[lines.size()], new int[size], new float[size], new int[size]);
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      table.roots[i] = at;
      at = table.readTree(lines.get(i), at);
    }
    return table;
  }

  private int readTree(String line, int begin) {
    List<Integer> waiting = new ArrayList<>();
    int at = begin;
    for (String node : line.split(" ", -1)) {
      // A node after a leaf is the right one of the innermost that has none yet.
      if (at > begin && features[at - 1] == LEAF) {
        if (waiting.isEmpty()) {
          throw new IllegalArgumentException("more nodes than the tree has places: " + line);
        }
        rights[waiting.removeLast()] = at;
      }
      int sign = node.indexOf('<');
      features[at] = sign < 0 ? LEAF : Integer.parseInt(node.substring(0, sign));
      thresholds[at] = Float.parseFloat(node.substring(sign < 0 ? 1 : sign + 1));
      if (sign >= 0) {
        waiting.add(at);
      }
      at++;
    }
    if (!waiting.isEmpty() || features[at - 1] != LEAF) {
      throw new IllegalArgumentException("a tree without its last leaves: " + line);
    }
    return at;
  }

  /** The highest number of a feature that is asked for. */
  int highestFeature() {
    return Arrays.stream(features).max().orElse(LEAF);
  }

  int trees() {
    return roots.length;
  }

  /** The logarithm of the odds, of the trees from one up to another. */
  float sum(float[] row, int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      int node = roots[i];
      while (features[node] != LEAF) {
        node = row[features[node]] < thresholds[node] ? node + 1 : rights[node];
      }
      sum += thresholds[node];
    }
    return sum;
  }

  /** The probability that goes with a logarithm of odds. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
