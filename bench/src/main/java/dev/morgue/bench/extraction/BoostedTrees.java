package dev.morgue.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Trains a sum of decision trees by gradient boosting of the logistic loss (Friedman 2001, with the
 * second-order gains of Chen and Guestrin 2016). Each tree sees a random part of the rows and of
 * the features. Not thread-safe.
 */
final class BoostedTrees {

  /**
   * How to train.
   *
   * @param trees how many
   * @param depth of each
   * @param rate how much of its step each tree takes
   * @param rowShare the part of the rows a tree sees
   * @param featureShare the part of the features a tree sees
   */
  record Plan(int trees, int depth, double rate, double rowShare, double featureShare) {}

  private static final double REGULAR = 2;
  private static final double LEAST_HESSIAN = 3;

  private final Rows rows;
  private final Plan plan;
  private final RandomGenerator dice;
  private final double[] sums;
  private final float[] gradients;
  private final float[] hessians;

  private BoostedTrees(Rows rows, Plan plan, RandomGenerator dice) {
    this.rows = rows;
    this.plan = plan;
    this.dice = dice;
    this.sums = new double[rows.size()];
    this.gradients = new float[rows.size()];
    this.hessians = new float[rows.size()];
  }

  /** The trees, a line each in the form of the product's table. */
  static List<String> train(Rows rows, Plan plan, RandomGenerator dice) {
    BoostedTrees trees = new BoostedTrees(rows, plan, dice);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < plan.trees; i++) {
      lines.add(trees.tree());
    }
    return lines;
  }

  private String tree() {
    int size = 0;
    int[] drawn = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      double p = 1 / (1 + Math.exp(-sums[i]));
      gradients[i] = (float) ((rows.labels()[i] - p) * rows.weights()[i]);
      hessians[i] = (float) (Math.max(1e-4, p * (1 - p)) * rows.weights()[i]);
      if (dice.nextDouble() < plan.rowShare) {
        drawn[size++] = i;
      }
    }
    List<Integer> features = new ArrayList<>();
    for (int f = 0; f < rows.limits().length; f++) {
      if (rows.limits()[f].length > 0 && dice.nextDouble() < plan.featureShare) {
        features.add(f);
      }
    }
    int[] all = new int[rows.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    StringBuilder line = new StringBuilder();
    grow(new Part(drawn, size, all, all.length), features, plan.depth, line);
    return line.toString();
  }

  /** Rows of a branch: those it is grown from, and all that it will add its values to. */
  private static final class Part {
    private final int[] drawn;
    private final int size;
    private final int[] all;
    private final int allSize;

    Part(int[] drawn, int size, int[] all, int allSize) {
      this.drawn = drawn;
      this.size = size;
      this.all = all;
      this.allSize = allSize;
    }
  }

  private record Split(int feature, int bin, double gain) {}

  private void grow(Part part, List<Integer> features, int depth, StringBuilder line) {
    Split split = depth == 0 ? null : best(part, features);
    line.append(line.isEmpty() ? "" : " ");
    if (split == null) {
      leaf(part, line);
      return;
    }
    float limit = rows.limits()[split.feature][split.bin - 1];
    line.append(split.feature).append('<').append(limit);
    byte[] column = rows.bins()[split.feature];
    for (boolean left : new boolean[] {true, false}) {
      int[] drawn = new int[part.size];
      int size = filter(part.drawn, part.size, column, new Side(split.bin, left), drawn);
      int[] all = new int[part.allSize];
      int allSize = filter(part.all, part.allSize, column, new Side(split.bin, left), all);
      grow(new Part(drawn, size, all, allSize), features, depth - 1, line);
    }
  }

  private record Side(int bin, boolean left) {}

  private static int filter(int[] from, int size, byte[] column, Side side, int[] to) {
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (column[from[k]] < side.bin == side.left) {
        to[kept++] = from[k];
      }
    }
    return kept;
  }

  private void leaf(Part part, StringBuilder line) {
    double gradient = 0;
    double hessian = 0;
    for (int k = 0; k < part.size; k++) {
      gradient += gradients[part.drawn[k]];
      hessian += hessians[part.drawn[k]];
    }
    String written = String.format(Locale.ROOT, "%.4f", plan.rate * gradient / (hessian + REGULAR));
    double value = Double.parseDouble(written);
    for (int k = 0; k < part.allSize; k++) {
      sums[part.all[k]] += value;
    }
    line.append('=').append(written);
  }

  private @Nullable Split best(Part part, List<Integer> features) {
    Split best = null;
    double[] gradient = new double[Rows.MOST_BINS + 1];
    double[] hessian = new double[Rows.MOST_BINS + 1];
    for (int feature : features) {
      byte[] column = rows.bins()[feature];
      Arrays.fill(gradient, 0);
      Arrays.fill(hessian, 0);
      for (int k = 0; k < part.size; k++) {
        int i = part.drawn[k];
        gradient[column[i]] += gradients[i];
        hessian[column[i]] += hessians[i];
      }
      Split split = cut(feature, gradient, hessian);
      best = split != null && (best == null || split.gain > best.gain) ? split : best;
    }
    return best;
  }

  private @Nullable Split cut(int feature, double[] gradient, double[] hessian) {
    double allG = Arrays.stream(gradient).sum();
    double allH = Arrays.stream(hessian).sum();
    double whole = allG * allG / (allH + REGULAR);
    double g = 0;
    double h = 0;
    Split best = null;
    for (int bin = 1; bin <= rows.limits()[feature].length; bin++) {
      g += gradient[bin - 1];
      h += hessian[bin - 1];
      double gain = g * g / (h + REGULAR) + (allG - g) * (allG - g) / (allH - h + REGULAR) - whole;
      boolean enough = h >= LEAST_HESSIAN && allH - h >= LEAST_HESSIAN;
      if (enough && gain > 1e-3 && (best == null || gain > best.gain)) {
        best = new Split(feature, bin, gain);
      }
    }
    return best;
  }
}
