package dev.morgue.bench.extraction;

import dev.morgue.indexer.extract.TreeSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Trains the product's judge of blocks. The second look is trained on what first looks thought that
 * had not seen the page's site, as it will be with new pages; and what is reported of both is of
 * sites that neither has seen. Not thread-safe.
 */
final class JudgeTraining {
  static final int FOLDS = 5;
  private static final BoostedTrees.Plan FIRST = new BoostedTrees.Plan(60, 5, 0.15, 0.5, 0.3);
  private static final BoostedTrees.Plan SECOND = new BoostedTrees.Plan(80, 5, 0.12, 0.5, 0.3);

  /** Short blocks of furniture are most of every page; a part of them, weighed up, is enough. */
  private static final double SHORT_FURNITURE = 0.35;

  private static final int SHORT = 40;

  /** Likewise the blocks that the first look is sure not to want. */
  private static final double HOPELESS_FURNITURE = 0.15;

  private static final double HOPELESS = 0.02;
  private static final int ALL = -1;

  private final List<TrainingPage> pages;

  JudgeTraining(List<TrainingPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /** For each page, what both looks together think of its blocks, trained on other sites. */
  List<double[]> acrossSites() {
    look(false, TrainingPage::opinion);
    List<double[]> scores = new ArrayList<>();
    pages.forEach(page -> scores.add(new double[0]));
    look(true, (page, found) -> {
      double[] both = new double[found.length];
      for (int i = 0; i < both.length; i++) {
        both[i] = TreeSums.mean(page.opinion(i), found[i]);
      }
      scores.set(pages.indexOf(page), both);
    });
    return scores;
  }

  private interface Taker {
    void take(TrainingPage page, double[] scores);
  }

  private void look(boolean second, Taker taker) {
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeSums trees = TreeSums.read(train(fold, second));
      for (TrainingPage page : pages) {
        if (page.fold == fold) {
          List<float[]> rows = second ? page.secondLook() : page.firstLook();
          taker.take(page, rows.stream().mapToDouble(trees::probability).toArray());
        }
      }
    }
  }

  /** The table for the product, trained on all pages; after {@link #acrossSites}. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("first");
    lines.addAll(train(ALL, false));
    lines.add("second");
    lines.addAll(train(ALL, true));
    return lines;
  }

  private List<String> train(int without, boolean second) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    Random dice = new Random(7);
    for (TrainingPage page : pages) {
      if (page.fold == without) {
        continue;
      }
      List<float[]> looks = second ? page.secondLook() : page.firstLook();
      for (int i = 0; i < looks.size(); i++) {
        double share = share(page, i, second);
        if (!Double.isNaN(page.labels[i]) && (share == 1 || dice.nextDouble() < share)) {
          rows.add(looks.get(i));
          labels.add((float) page.labels[i]);
          weights.add((float) (page.weights[i] / share));
        }
      }
    }
    float[] weight = array(weights);
    double sum = 0;
    for (float one : weight) {
      sum += one;
    }
    for (int i = 0; i < weight.length; i++) {
      weight[i] *= (float) (weight.length / sum);
    }
    return BoostedTrees.train(
        Rows.of(rows, array(labels), weight), second ? SECOND : FIRST, new Random(11));
  }

  /** The part of blocks like this one that is used. */
  private static double share(TrainingPage page, int block, boolean second) {
    if (page.labels[block] != 0) {
      return 1;
    }
    if (second) {
      return page.opinion(block) < HOPELESS ? HOPELESS_FURNITURE : 1;
    }
    return page.texts.get(block).length() < SHORT ? SHORT_FURNITURE : 1;
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
