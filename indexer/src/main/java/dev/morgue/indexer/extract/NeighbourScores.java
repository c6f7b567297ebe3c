package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The second look at a block: what the first look thought of its neighbours, of the paragraphs
 * beside it and of blocks that look like it. One page; not thread-safe.
 */
final class NeighbourScores {
  private static final int REACH = 4;

  private final List<Block> blocks;
  private final Prose prose;
  private final double[] scores;
  private final double[] massBefore;
  private final Map<Integer, double[]> byHolder = new HashMap<>();
  private final Map<Integer, double[]> byStyle = new HashMap<>();
  private final PageBlocks page;
  private int firstSure = -1;
  private int lastSure = -1;

  NeighbourScores(PageBlocks page, Prose prose, double[] scores) {
    this.page = page;
    this.blocks = page.blocks;
    this.prose = prose;
    this.scores = scores.clone();
    massBefore = new double[scores.length + 1];
    for (Block block : blocks) {
      int i = block.index;
      double weight = block.shape.chars();
      massBefore[i + 1] = massBefore[i] + scores[i] * weight;
      add(byHolder, prose.holder(block), scores[i], weight);
      add(byStyle, page.style(block.node), scores[i], weight);
      if (scores[i] > 0.8) {
        firstSure = firstSure < 0 ? i : firstSure;
        lastSure = i;
      }
    }
  }

  private static void add(Map<Integer, double[]> sums, int key, double score, double weight) {
    double[] sum = sums.computeIfAbsent(key, unused -> new double[3]);
    sum[0] += score * weight;
    sum[1] += weight;
    sum[2] = Math.max(sum[2], score);
  }

  /** Writes a block's features behind those of the first look. */
  void of(Block block, FeatureRow row) {
    int i = block.index;
    for (int offset = -REACH; offset <= REACH; offset++) {
      int at = i + offset;
      row.add(at < 0 || at >= scores.length ? 0 : scores[at]);
    }
    double whole = massBefore[scores.length];
    row.addShare(massBefore[i], whole);
    row.addShare(whole - massBefore[i + 1], whole);
    row.addLog(massBefore[i]);
    row.addLog(whole - massBefore[i + 1]);
    row.addLog(whole);
    without(Objects.requireNonNull(byHolder.get(prose.holder(block))), block, row);
    without(Objects.requireNonNull(byStyle.get(page.style(block.node))), block, row);
    int outer = Math.max(0, page.parent(prose.holder(block)));
    double[] beyond = byHolder.get(outer);
    row.add(beyond == null ? -1 : beyond[0] / beyond[1]);
    row.add(firstSure < 0 ? -1 : Math.max(-20, Math.min(20, i - firstSure)));
    row.add(lastSure < 0 ? -1 : Math.max(-20, Math.min(20, i - lastSure)));
    row.add(best(i + 1, i + 10));
    row.add(best(i - 10, i - 1));
  }

  /** The mean score of a group without the block itself, and how much text that is. */
  private void without(double[] sum, Block block, FeatureRow row) {
    double weight = block.shape.chars();
    double others = sum[1] - weight;
    row.add(others < 1 ? -1 : (sum[0] - scores[block.index] * weight) / others);
    row.addLog(Math.max(0, others));
  }

  private double best(int from, int to) {
    double best = 0;
    for (int i = Math.max(0, from); i <= Math.min(scores.length - 1, to); i++) {
      best = Math.max(best, scores[i]);
    }
    return best;
  }
}
