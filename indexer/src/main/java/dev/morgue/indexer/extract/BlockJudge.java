package dev.morgue.indexer.extract;

import java.util.List;

/**
 * Judges which blocks of a page are the article's, in two looks: the first sees a block and where
 * it stands, the second also what the first thought of its neighbours; the mean of both counts. The
 * tables were trained on news pages of many publishers and languages; {@code blocks.trees} says how.
 * Immutable.
 */
final class BlockJudge {

  /** Blocks that the first look is so sure not to want are not looked at again. */
  private static final double HOPELESS = 0.01;

  private static final String SECOND = "second";

  private final TreeTable first;
  private final TreeTable second;

  private BlockJudge(TreeTable first, TreeTable second) {
    this.first = first;
    this.second = second;
  }

  /** The tables of {@code blocks.trees}. */
  static BlockJudge standard() {
    List<String> lines = ResourceLines.of("blocks.trees");
    int cut = lines.indexOf(SECOND);
    return new BlockJudge(
        TreeTable.read(lines.subList(1, cut)),
        TreeTable.read(lines.subList(cut + 1, lines.size())));
  }

  /** For each block, how likely it is that it belongs to the article, 0 to 1. */
  double[] judge(PageBlocks page, Prose prose, BlockFeatures features) {
    int size = page.blocks.size();
    double[] scores = new double[size];
    float[][] rows = new float[size][];
    FeatureRow row = new FeatureRow();
    for (Block block : page.blocks) {
      row.begin();
      features.of(block, row);
      rows[block.index] = row.take();
      scores[block.index] = probability(first, rows[block.index]);
    }
    NeighbourScores neighbours = new NeighbourScores(page, prose, scores);
    double[] judged = scores.clone();
    for (Block block : page.blocks) {
      if (scores[block.index] >= HOPELESS) {
        row.begin(rows[block.index]);
        neighbours.of(block, row);
        judged[block.index] = mean(scores[block.index], probability(second, row.take()));
      }
    }
    return judged;
  }

  /** What both looks think together: their chance errors differ. */
  static double mean(double first, double second) {
    return (first + second) / 2;
  }

  private static double probability(TreeTable table, float[] row) {
    return TreeTable.probability(table.sum(row));
  }
}
