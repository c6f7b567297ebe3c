package dev.morgue.indexer.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Of the blocks of each holder and, for each block, of those that look like it. */
  private final Sums[] byHolder;

  private final Sums[] alike;
  private final PageBlocks page;
  private int firstSure = -1;
  private int lastSure = -1;

  /** Scores of a group of blocks, by how much text they have. */
  private static final class Sums {
    private double scores;
    private double weights;

    void add(double score, double weight) {
      scores += score * weight;
      weights += weight;
    }
  }

  NeighbourScores(PageBlocks page, Prose prose, double[] scores) {
    this.page = page;
    this.blocks = page.blocks;
    this.prose = prose;
    this.scores = scores.clone();
    massBefore = new double[scores.length + 1];
    byHolder = new Sums[Math.max(1, page.size())];
    alike = new Sums[scores.length];
    Map<Integer, Sums> byStyle = new HashMap<>();
    for (Block block : blocks) {
      int i = block.index;
      double weight = block.shape.chars();
      massBefore[i + 1] = massBefore[i] + scores[i] * weight;
      int holder = prose.holder(block);
      byHolder[holder] = byHolder[holder] == null ? new Sums() : byHolder[holder];
      byHolder[holder].add(scores[i], weight);
      Sums same = byStyle.get(page.style(block.node));
      if (same == null) {
        same = new Sums();
        byStyle.put(page.style(block.node), same);
      }
      same.add(scores[i], weight);
      alike[i] = same;
      if (scores[i] > 0.8) {
        firstSure = firstSure < 0 ? i : firstSure;
        lastSure = i;
      }
    }
  }

  /** Writes a block's features behind those of the first look. */
  void of(Block block, FeatureTable row) {
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
    int holder = prose.holder(block);
    without(byHolder[holder], block, row);
    without(alike[i], block, row);
    Sums beyond = byHolder[Math.max(0, page.parent(holder))];
    row.add(beyond == null ? -1 : beyond.scores / beyond.weights);
    row.add(firstSure < 0 ? -1 : Math.max(-20, Math.min(20, i - firstSure)));
    row.add(lastSure < 0 ? -1 : Math.max(-20, Math.min(20, i - lastSure)));
    row.add(best(i + 1, i + 10));
    row.add(best(i - 10, i - 1));
  }

  /** The mean score of a group without the block itself, and how much text that is. */
  private void without(Sums sums, Block block, FeatureTable row) {
    double weight = block.shape.chars();
    double others = sums.weights - weight;
    row.add(others < 1 ? -1 : (sums.scores - scores[block.index] * weight) / others);
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
