package dev.morgue.tagging.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Finds the weights that make the right labels most probable (a conditional random field), lesson
 * by lesson, each weight with steps of its own size (AdaGrad). In each round a part of the features
 * is left out at random, so that no label comes to hang on a single one: a name that was never seen
 * has to be known by the others. What is kept are the means of the weights after each of the later
 * rounds, and over several runs that take the lessons in other orders, or other lessons: the last
 * ones count no more than others, and little hangs on chance.
 */
final class Learner {
  private static final int N = Labels.COUNT;

  /** A row of weights fills a line of the processor's cache. */
  private static final int STRIDE = 16;

  private static final float STEP = 0.1f;
  private static final float DECAY = 3e-6f;
  private static final float LEFT_OUT = 0.2f;
  private static final float TINY = 1e-3f;
  private static final long SEED = 20;

  private final float[] weights;
  private final float[] squares;

  /** The sums of the weights after the later rounds, and of how many rounds they are. */
  private final float[] means;

  private final float[] followMeans = new float[N * N];
  private int summed;
  private int runs;
  private final float[] follows = new float[N * N];
  private final float[] followSquares = new float[N * N];
  private final Lattice lattice = new Lattice(follows);
  private Random dice = new Random(SEED);
  private double[] gradient = new double[64 * N];
  private final double[] followGradient = new double[N * N];

  Learner(int rows) {
    weights = new float[rows * STRIDE];
    squares = new float[rows * STRIDE];
    means = new float[rows * STRIDE];
  }

  /**
   * A run: learns anew, and goes through the lessons so many times, each time and in each run in
   * another order.
   */
  void learn(List<Lesson> lessons, int rounds) {
    forget();
    dice = new Random(SEED + runs++);
    List<Lesson> order = new ArrayList<>(lessons);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, dice);
      order.forEach(this::learn);
      if (2 * round + 1 >= rounds) {
        add(weights, means);
        add(follows, followMeans);
        summed++;
      }
    }
  }

  /** All but the means. */
  private void forget() {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, 0);
    Arrays.fill(follows, 0);
    Arrays.fill(followSquares, 0);
    lattice.refresh();
  }

  private static void add(float[] values, float[] sums) {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }

  /** The learned weights, after {@link #learn(List, int)}. */
  LearnedWeights weights(int[] keys) {
    float[] scaled = scaled(means, (1 - LEFT_OUT) / summed);
    return LearnedWeights.of(keys, scaled, STRIDE, scaled(followMeans, 1f / summed));
  }

  private static float[] scaled(float[] sums, float factor) {
    float[] scaled = sums.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  private void learn(Lesson lesson) {
    int size = lesson.size();
    int[][] rows = leaveOut(lesson.features());
    lattice.reset(size);
    for (int i = 0; i < size; i++) {
      for (int row : rows[i]) {
        for (int label = 0; label < N; label++) {
          lattice.scores[i * N + label] += weights[row * STRIDE + label];
        }
      }
    }
    if (gradient.length < size * N) {
      gradient = new double[size * N * 2];
    }
    Arrays.fill(gradient, 0, size * N, 0);
    Arrays.fill(followGradient, 0);
    double loss = lattice.sum() - lattice.score(lesson.labels());
    if (loss > TINY) {
      expect(size);
      observe(lesson.labels());
      for (int i = 0; i < size; i++) {
        step(rows[i], i * N);
      }
      stepFollows();
    }
  }

  private int[][] leaveOut(int[][] features) {
    int[][] rows = new int[features.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] kept = new int[features[i].length];
      int at = 0;
      for (int row : features[i]) {
        if (dice.nextFloat() >= LEFT_OUT) {
          kept[at++] = row;
        }
      }
      rows[i] = Arrays.copyOf(kept, at);
    }
    return rows;
  }

  /** What the model expects of the labels is taken from the gradient. */
  private void expect(int size) {
    for (int i = 0; i < size; i++) {
      for (int label = 0; label < N; label++) {
        gradient[i * N + label] -= lattice.probability(i, label);
      }
    }
    for (int label : Labels.next(Labels.OUTSIDE)) {
      followGradient[label] -= lattice.probability(0, label);
    }
    for (int i = 0; i + 1 < size; i++) {
      for (int label = 0; label < N; label++) {
        for (int next : Labels.next(label)) {
          followGradient[label * N + next] -= lattice.ofPair(i, label, next);
        }
      }
    }
  }

  /** What the labels are is added to it. */
  private void observe(int[] labels) {
    int before = Labels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      gradient[i * N + labels[i]]++;
      followGradient[before * N + labels[i]]++;
      before = labels[i];
    }
  }

  private void step(int[] rows, int offset) {
    for (int row : rows) {
      int at = row * STRIDE;
      for (int label = 0; label < N; label++) {
        float slope = (float) gradient[offset + label];
        if (Math.abs(slope) > TINY) {
          squares[at + label] += slope * slope;
          float size = STEP / (float) Math.sqrt(squares[at + label] + 1e-2f);
          weights[at + label] += size * (slope - DECAY * weights[at + label]);
        }
      }
    }
  }

  private void stepFollows() {
    for (int i = 0; i < follows.length; i++) {
      float slope = (float) followGradient[i];
      followSquares[i] += slope * slope;
      follows[i] += STEP / (float) Math.sqrt(followSquares[i] + 1e-2f) * slope;
    }
    lattice.refresh();
  }
}
