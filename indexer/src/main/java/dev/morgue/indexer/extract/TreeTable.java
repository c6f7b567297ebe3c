package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees that gives the odds of a block being an article's. A line of the
 * table is a tree, its nodes in the order root, left, right: {@code feature<threshold}, or {@code
 * =value} for a leaf. Values add up to the logarithm of the odds. Immutable.
 *
 * <p>Asking takes no branches, which a processor could only guess: a node's children lie side by
 * side, a leaf leads to itself, and four trees are gone down together, as many steps as the deepest
 * has.
 */
final class TreeTable {
  private static final int TOGETHER = 4;
  private static final int MOST_NODES = 1 << 16;

  private final int trees;

  /** Where each tree begins, up to a full group; what fills the last group is never added. */
  private final int[] roots;

  /** How deep the deepest tree of each group is. */
  private final int[] depths;

  /**
   * Nodes: the feature, 16 bits for the left child's place, and 32 for the threshold, {@link
   * #ordered}. A leaf's is what everything is below.
   */
  private final long[] nodes;

  private final float[] values;

  private TreeTable(int trees, int size) {
    this.trees = trees;
    int groups = (trees + TOGETHER - 1) / TOGETHER;
    this.roots = new int[groups * TOGETHER];
    this.depths = new int[groups];
    this.nodes = new long[size];
    this.values = new float[size];
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a line is no tree
   */
  static TreeTable read(List<String> lines) {
    int size = lines.stream().mapToInt(line -> line.split(" ", -1).length).sum();
    if (size > MOST_NODES) {
      throw new IllegalArgumentException(size + " nodes, and at most " + MOST_NODES + " can be");
    }
    TreeTable table = new TreeTable(lines.size(), size);
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      table.roots[i] = at;
      at += table.readTree(lines.get(i).split(" ", -1), at, i / TOGETHER);
    }
    return table;
  }

  private int readTree(String[] written, int root, int group) {
    int[] rights = rights(written);
    // in the order of their depth, children side by side
    int[] order = new int[written.length];
    int[] depth = new int[written.length];
    int end = 1;
    for (int i = 0; i < order.length; i++) {
      String node = written[order[i]];
      int sign = node.indexOf('<');
      float number = Float.parseFloat(node.substring(Math.max(0, sign) + 1));
      if (sign < 0) {
        nodes[root + i] = node(0, root + i, Integer.MAX_VALUE);
        values[root + i] = number;
      } else {
        int feature = Integer.parseInt(node.substring(0, sign));
        nodes[root + i] = node(feature, root + end, ordered(number));
        order[end] = order[i] + 1;
        order[end + 1] = rights[order[i]];
        depth[end] = depth[i] + 1;
        depth[end + 1] = depth[i] + 1;
        end += 2;
      }
      depths[group] = Math.max(depths[group], depth[i]);
    }
    return written.length;
  }

  private static long node(int feature, int left, int threshold) {
    return (long) feature << 48 | (long) left << 32 | (threshold & 0xffffffffL);
  }

  /** For each node of a tree as written, where the right one of its children stands. */
  private static int[] rights(String[] written) {
    int[] rights = new int[written.length];
    List<Integer> waiting = new ArrayList<>();
    boolean leaf = false;
    for (int at = 0; at < written.length; at++) {
      // A node after a leaf is the right one of the innermost that has none yet.
      if (leaf) {
        if (waiting.isEmpty()) {
          throw new IllegalArgumentException(
              "more nodes than the tree has places: " + String.join(" ", written));
        }
        rights[waiting.removeLast()] = at;
      }
      leaf = written[at].indexOf('<') < 0;
      if (!leaf) {
        waiting.add(at);
      }
    }
    if (!waiting.isEmpty() || !leaf) {
      throw new IllegalArgumentException(
          "a tree without its last leaves: " + String.join(" ", written));
    }
    return rights;
  }

  /** A number whose order among others as whole numbers is its own; both zeroes are one. */
  private static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }

  /** The logarithm of the odds that all trees together give. */
  float sum(float[] row) {
    int[] ordered = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[i] = ordered(row[i]);
    }
    float sum = 0;
    for (int i = 0; i < roots.length; i += TOGETHER) {
      int a = roots[i];
      int b = roots[i + 1];
      int c = roots[i + 2];
      int d = roots[i + 3];
      for (int step = depths[i / TOGETHER]; step > 0; step--) {
        a = next(a, ordered);
        b = next(b, ordered);
        c = next(c, ordered);
        d = next(d, ordered);
      }
      sum += values[a];
      sum += i + 1 < trees ? values[b] : 0;
      sum += i + 2 < trees ? values[c] : 0;
      sum += i + 3 < trees ? values[d] : 0;
    }
    return sum;
  }

  /** The left child where the feature is below the threshold, else the right one. */
  private int next(int at, int[] row) {
    long node = nodes[at];
    long apart = (long) row[(int) (node >>> 48)] - (int) node;
    return ((int) (node >>> 32) & 0xffff) + 1 + (int) (apart >> 63);
  }

  /** The probability that goes with a logarithm of odds. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
