package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges which blocks of a page are the article's, in two looks: the first sees a block and where
 * it stands, the second also what the first thought of its neighbours; the mean of both counts. The
 * tables were trained on news pages of many publishers and languages; {@code blocks.trees} says
 * how. Immutable.
 */
final class BlockJudge {

  /** Blocks that the first look is so sure not to want are not looked at again. */
  private static final double HOPELESS = 0.01;

  /** So many blocks' features fit into a processor's nearer memory; most pages have fewer. */
  private static final int TOGETHER = 256;

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

  /** Blocks that are looked at again, and what is known of them. */
  private static final class Group {
    private final int[] places;
    private final FeatureTable rows;

    Group(int[] places, FeatureTable rows) {
      this.places = places;
      this.rows = rows;
    }
  }

  /** For each block, how likely it is that it belongs to the article, 0 to 1. */
  double[] judge(PageBlocks page, Prose prose, BlockFeatures features) {
    double[] scores = new double[page.blocks.size()];
    List<Group> again = new ArrayList<>();
    for (int from = 0; from < scores.length; from += TOGETHER) {
      int to = Math.min(from + TOGETHER, scores.length);
      Group group = firstLook(page.blocks.subList(from, to), features, scores);
      if (group.places.length > 0) {
        again.add(group);
      }
    }
    NeighbourScores neighbours = new NeighbourScores(page, prose, scores);
    double[] judged = scores.clone();
    for (Group group : again) {
      for (int k = 0; k < group.places.length; k++) {
        group.rows.begin(k);
        neighbours.of(page.blocks.get(group.places[k]), group.rows);
      }
      float[] sums = second.sums(group.rows, group.places.length);
      for (int k = 0; k < group.places.length; k++) {
        int place = group.places[k];
        judged[place] = mean(scores[place], TreeTable.probability(sums[k]));
      }
    }
    return judged;
  }

  /** Scores blocks that follow each other; gives those that are looked at again. */
  private Group firstLook(List<Block> blocks, BlockFeatures features, double[] scores) {
    FeatureTable rows = new FeatureTable(blocks.size());
    for (int k = 0; k < blocks.size(); k++) {
      rows.begin(k);
      features.of(blocks.get(k), rows);
    }
    float[] sums = first.sums(rows, blocks.size());
    int from = blocks.getFirst().index;
    int[] again = new int[blocks.size()];
    int size = 0;
    for (int k = 0; k < again.length; k++) {
      scores[from + k] = TreeTable.probability(sums[k]);
      if (scores[from + k] >= HOPELESS) {
        again[size++] = k;
      }
    }
    int[] places = Arrays.copyOf(again, size);
    FeatureTable chosen = rows.chosen(places);
    Arrays.setAll(places, k -> from + places[k]);
    return new Group(places, chosen);
  }

  /** What both looks think together: their chance errors differ. */
  static double mean(double first, double second) {
    return (first + second) / 2;
  }
}
