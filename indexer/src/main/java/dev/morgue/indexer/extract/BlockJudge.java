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

  /** Blocks whose features fit into a processor's nearest memory. */
  private static final int TOGETHER = 32;

  private static final int[] NOTHING = {};

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
    List<Block> blocks = page.blocks;
    double[] scores = new double[blocks.size()];
    int[][] seen = firstLook(blocks, features, scores);
    NeighbourScores neighbours = new NeighbourScores(page, prose, scores);
    double[] judged = scores.clone();
    FeatureRows rows = new FeatureRows(TOGETHER);
    int[] places = new int[TOGETHER];
    int waiting = 0;
    for (int i = 0; i < seen.length; i++) {
      if (seen[i].length > 0) {
        rows.begin(waiting, seen[i]);
        neighbours.of(blocks.get(i), rows);
        places[waiting++] = i;
      }
      if (waiting == TOGETHER || (waiting > 0 && i + 1 == seen.length)) {
        float[] sums = second.sums(rows.values(), FeatureRows.WIDTH, waiting);
        for (int k = 0; k < waiting; k++) {
          judged[places[k]] = mean(scores[places[k]], TreeTable.probability(sums[k]));
        }
        waiting = 0;
      }
    }
    return judged;
  }

  /** Scores each block; gives the features of those that are looked at again, none of others. */
  private int[][] firstLook(List<Block> blocks, BlockFeatures features, double[] scores) {
    int[][] seen = new int[scores.length][];
    FeatureRows rows = new FeatureRows(TOGETHER);
    for (int from = 0; from < scores.length; from += TOGETHER) {
      int length = Math.min(TOGETHER, scores.length - from);
      for (int k = 0; k < length; k++) {
        rows.begin(k);
        features.of(blocks.get(from + k), rows);
      }
      float[] sums = first.sums(rows.values(), FeatureRows.WIDTH, length);
      for (int k = 0; k < length; k++) {
        scores[from + k] = TreeTable.probability(sums[k]);
        boolean again = scores[from + k] >= HOPELESS;
        seen[from + k] = again ? rows.taken(k, rows.size()) : NOTHING;
      }
    }
    return seen;
  }

  /** What both looks think together: their chance errors differ. */
  static double mean(double first, double second) {
    return (first + second) / 2;
  }
}
