package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees that gives the odds of a block being an article's. A line of the
 * table is a tree, its nodes in the order root, left, right: {@code feature<threshold}, or {@code
 * =value} for a leaf. Values add up to the logarithm of the odds. Immutable.
 *
 * <p>Nobody goes down a tree, since a processor could only guess the way. Each node is asked of all
 * blocks at once, in a loop without branches that the compiler makes of wide instructions, and
 * strikes the leaves on its left where the answer is no; the first leaf that is left is where the
 * way down would end (Lucchese et al., QuickScorer, SIGIR 2015).
 */
final class TreeTable {
  private static final int MOST_LEAVES = Long.SIZE;

  private static final String BROKEN = "a tree without its last leaves: ";

  /** Of each node, tree by tree; an odd number to a tree, so that all but the first are pairs. */
  private int[] features = {};

  /** {@link FeatureTable#ordered}. */
  private int[] thresholds = {};

  /** The leaves that stay where the answer is no, a bit each. */
  private long[] masks = {};

  /** Where each tree's nodes end, and where its leaves begin. */
  private final int[] ends;

  private final int[] firstLeaf;

  /** Tree by tree, from the left. */
  private float[] leaves = {};

  private int nodeCount;
  private int leafCount;

  private TreeTable(int trees) {
    ends = new int[trees];
    firstLeaf = new int[trees];
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a line is no tree, or a tree has more than {@value
   *     #MOST_LEAVES} leaves
   */
  static TreeTable read(List<String> lines) {
    TreeTable table = new TreeTable(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      table.add(i, lines.get(i));
    }
    return table;
  }

  private void add(int tree, String line) {
    String[] written = line.split(" ", -1);
    int size = written.length;
    features = Arrays.copyOf(features, nodeCount + size + 1);
    thresholds = Arrays.copyOf(thresholds, features.length);
    masks = Arrays.copyOf(masks, features.length);
    leaves = Arrays.copyOf(leaves, leafCount + size);
    firstLeaf[tree] = leafCount;
    int begin = nodeCount;
    int read = add(tree, written, 0);
    if (read < size) {
      throw new IllegalArgumentException("more nodes than the tree has places: " + line);
    }
    if (leafCount - firstLeaf[tree] > MOST_LEAVES) {
      throw new IllegalArgumentException("a tree of more than " + MOST_LEAVES + " leaves: " + line);
    }
    if ((nodeCount - begin) % 2 == 0) {
      masks[nodeCount++] = -1;
    }
    ends[tree] = nodeCount;
  }

  /** Takes a node as written and all below it; gives where the next one stands. */
  private int add(int tree, String[] written, int at) {
    if (at == written.length) {
      throw new IllegalArgumentException(BROKEN + String.join(" ", written));
    }
    String node = written[at];
    int sign = node.indexOf('<');
    float number = Float.parseFloat(node.substring(Math.max(sign, 0) + 1));
    if (sign < 0) {
      leaves[leafCount++] = number;
      return at + 1;
    }
    int place = nodeCount++;
    features[place] = Integer.parseInt(node.substring(0, sign));
    thresholds[place] = FeatureTable.ordered(number);
    int from = leafCount - firstLeaf[tree];
    int right = add(tree, written, at + 1);
    int to = leafCount - firstLeaf[tree];
    masks[place] = ~((1L << to) - (1L << from));
    return add(tree, written, right);
  }

  /** The logarithm of the odds that all trees together give. */
  float sum(float[] row) {
    int[] ordered = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[i] = FeatureTable.ordered(row[i]);
    }
    return sums(ordered, 1, 1)[0];
  }

  /** The same for a table's first rows. */
  float[] sums(FeatureTable rows, int size) {
    return sums(rows.values(), rows.stride(), size);
  }

  private float[] sums(int[] columns, int stride, int size) {
    float[] sums = new float[size];
    long[] left = new long[size];
    int node = 0;
    for (int tree = 0; tree < ends.length; tree++) {
      begin(columns, features[node] * stride, thresholds[node], masks[node], left);
      for (node++; node < ends[tree]; node += 2) {
        int a = features[node] * stride;
        int b = features[node + 1] * stride;
        strike(
            columns,
            a,
            thresholds[node],
            masks[node],
            b,
            thresholds[node + 1],
            masks[node + 1],
            left);
      }
      addLeaves(firstLeaf[tree], left, sums);
    }
    return sums;
  }

  // The sign of the difference, as long numbers so that none overflows, is the answer for all bits.

  private static void begin(int[] columns, int a, long threshold, long mask, long[] left) {
    for (int i = 0; i < left.length; i++) {
      left[i] = mask | (columns[a + i] - threshold) >> 63;
    }
  }

  /** Asks two nodes, which is faster than one and one; the compiler does not take more. */
  private static void strike(
      int[] columns, int a, long ta, long ma, int b, long tb, long mb, long[] left) {
    for (int i = 0; i < left.length; i++) {
      left[i] &= (ma | (columns[a + i] - ta) >> 63) & (mb | (columns[b + i] - tb) >> 63);
    }
  }

  private void addLeaves(int first, long[] left, float[] sums) {
    for (int i = 0; i < left.length; i++) {
      sums[i] += leaves[first + Long.numberOfTrailingZeros(left[i])];
    }
  }

  /** The probability that goes with a logarithm of odds. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
