package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees that gives the odds of a block being an article's. A line of the
 * table is a tree, its nodes in the order root, left, right: {@code feature<threshold}, or {@code
 * =value} for a leaf. Values add up to the logarithm of the odds. Immutable.
 *
 * <p>Asking takes no branches, which a processor could only guess: trees are filled up so that all
 * leaves are equally deep, and four blocks go down a tree together.
 */
final class TreeTable {
  private static final int TOGETHER = 4;
  private static final int DEEPEST = 12;

  private final int trees;

  /** How many steps lead to a leaf. */
  private final int depth;

  /**
   * Nodes, tree by tree: the root at place 1, the children of the node at place n at 2n and 2n + 1.
   * The upper half is the feature, the lower the threshold, {@link FeatureRows#ordered}.
   */
  private final long[] nodes;

  /** Tree by tree, from the left. */
  private final float[] leaves;

  private TreeTable(int trees, int depth) {
    this.trees = trees;
    this.depth = depth;
    this.nodes = new long[trees << depth];
    this.leaves = new float[trees << depth];
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a line is no tree, or a tree is deeper than {@value
   *     #DEEPEST}
   */
  static TreeTable read(List<String> lines) {
    List<String[]> written = lines.stream().map(line -> line.split(" ", -1)).toList();
    List<int[]> rights = written.stream().map(TreeTable::rights).toList();
    int deepest = 0;
    for (int[] tree : rights) {
      deepest = Math.max(deepest, depth(tree, 0));
    }
    if (deepest > DEEPEST) {
      throw new IllegalArgumentException("a tree of depth " + deepest + ", not " + DEEPEST);
    }
    TreeTable table = new TreeTable(lines.size(), deepest);
    for (int i = 0; i < written.size(); i++) {
      table.fill(i, 1, written.get(i), rights.get(i), 0);
    }
    return table;
  }

  /** How many steps lead from a node to its deepest leaf. */
  private static int depth(int[] rights, int at) {
    return rights[at] == 0 ? 0 : 1 + Math.max(depth(rights, at + 1), depth(rights, rights[at]));
  }

  /** Writes a node as written and all below it; a leaf fills all places below its own. */
  private void fill(int tree, int place, String[] written, int[] rights, int at) {
    String node = written[at];
    int sign = node.indexOf('<');
    float number = Float.parseFloat(node.substring(Math.max(sign, 0) + 1));
    if (place >= 1 << depth) {
      leaves[(tree << depth) + place - (1 << depth)] = number;
      return;
    }
    if (sign >= 0) {
      long feature = Integer.parseInt(node.substring(0, sign));
      nodes[(tree << depth) + place] = feature << 32 | (FeatureRows.ordered(number) & 0xffffffffL);
    }
    fill(tree, 2 * place, written, rights, sign < 0 ? at : at + 1);
    fill(tree, 2 * place + 1, written, rights, sign < 0 ? at : rights[at]);
  }

  /** For each node of a tree as written, where the right one of its children stands; 0 for none. */
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

  /** The logarithm of the odds that all trees together give. */
  float sum(float[] row) {
    int[] ordered = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[i] = FeatureRows.ordered(row[i]);
    }
    return sums(ordered, row.length, 1)[0];
  }

  /**
   * The same for several rows.
   *
   * @param rows one behind the other, {@link FeatureRows#ordered}
   * @param width how far they are apart
   * @param size how many there are
   */
  float[] sums(int[] rows, int width, int size) {
    float[] sums = new float[(size + TOGETHER - 1) / TOGETHER * TOGETHER];
    int last = (size - 1) * width;
    for (int base = 0; base < trees << depth; base += 1 << depth) {
      int leaf = base - (1 << depth);
      for (int i = 0; i < size; i += TOGETHER) {
        int row = i * width;
        int second = Math.min(row + width, last);
        int third = Math.min(row + 2 * width, last);
        int fourth = Math.min(row + 3 * width, last);
        int a = 1;
        int b = 1;
        int c = 1;
        int d = 1;
        for (int step = depth; step > 0; step--) {
          a = next(base, a, rows, row);
          b = next(base, b, rows, second);
          c = next(base, c, rows, third);
          d = next(base, d, rows, fourth);
        }
        sums[i] += leaves[leaf + a];
        sums[i + 1] += leaves[leaf + b];
        sums[i + 2] += leaves[leaf + c];
        sums[i + 3] += leaves[leaf + d];
      }
    }
    return sums;
  }

  /** The left child where the feature is below the threshold, else the right one. */
  private int next(int base, int place, int[] rows, int row) {
    long node = nodes[base + place];
    return 2 * place + (rows[row + (int) (node >>> 32)] < (int) node ? 0 : 1);
  }

  /** The probability that goes with a logarithm of odds. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
