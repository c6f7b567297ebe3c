package dev.morgue.indexer.extract;

import java.util.List;

/** Reads a trained table as the product does; for training, which tests one part on another. */
public final class TreeSums {
  private final TreeTable table;

  private TreeSums(TreeTable table) {
    this.table = table;
  }

  /** Reads trees, a line each. */
  public static TreeSums read(List<String> lines) {
    return new TreeSums(TreeTable.read(lines));
  }

  /** What the table makes of a row of features, 0 to 1. */
  public double probability(float[] row) {
    return TreeTable.probability(table.sum(row));
  }

  /** What the product makes of the opinions of both looks, 0 to 1. */
  public static double mean(double first, double second) {
    return BlockJudge.mean(first, second);
  }
}
