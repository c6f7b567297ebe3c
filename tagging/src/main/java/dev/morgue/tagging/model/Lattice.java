package dev.morgue.tagging.model;

import java.util.Arrays;

/**
 * All sequences of labels for a stretch of tokens: the best one, and how probable labels and names
 * are. Sequences are whole: each name that begins ends. Reused; not thread-safe.
 */
final class Lattice {
  private static final int N = Labels.COUNT;

  /** For each token, the labels' scores. To be filled by the caller after {@link #reset}. */
  float[] scores = new float[64 * N];

  private final float[] follows;
  private final double[] followFactors = new double[N * N];
  private double[] factors = new double[64 * N];
  private double[] forward = new double[64 * N];
  private double[] backward = new double[64 * N];
  private double[] scales = new double[64];
  private float[] best = new float[64 * N];
  private byte[] from = new byte[64 * N];
  private int size;

  /** With the weights of a label following a label. */
  Lattice(float[] follows) {
    this.follows = follows;
    refresh();
  }

  /** To be called when the weights have changed. */
  void refresh() {
    for (int i = 0; i < follows.length; i++) {
      followFactors[i] = Math.exp(follows[i]);
    }
  }

  /** Makes room for a number of tokens, with scores of 0. */
  void reset(int tokens) {
    size = tokens;
    if (scores.length < tokens * N) {
      int room = tokens * 2;
      scores = new float[room * N];
      factors = new double[room * N];
      forward = new double[room * N];
      backward = new double[room * N];
      scales = new double[room];
      best = new float[room * N];
      from = new byte[room * N];
    }
    Arrays.fill(scores, 0, tokens * N, 0);
  }

  /** Makes room for a number of tokens, with the scores of tokens elsewhere. */
  void load(float[] from, int first, int tokens) {
    reset(tokens);
    System.arraycopy(from, first * N, scores, 0, tokens * N);
  }

  /** The labels of the best sequence. */
  void best(int[] labels) {
    Arrays.fill(best, 0, size * N, Float.NEGATIVE_INFINITY);
    for (int label : Labels.next(Labels.OUTSIDE)) {
      best[label] = scores[label] + follows[label];
    }
    for (int i = 1; i < size; i++) {
      for (int before = 0; before < N; before++) {
        float so = best[(i - 1) * N + before];
        for (int label : Labels.next(before)) {
          float score = so + follows[before * N + label] + scores[i * N + label];
          if (score > best[i * N + label]) {
            best[i * N + label] = score;
            from[i * N + label] = (byte) before;
          }
        }
      }
    }
    int label = Labels.OUTSIDE;
    for (int end = 1; end < N; end++) {
      boolean better = best[(size - 1) * N + end] > best[(size - 1) * N + label];
      label = better && !Labels.isOpen(end) ? end : label;
    }
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * N + label];
    }
  }

  /** The score of one whole sequence. */
  double score(int[] labels) {
    double score = 0;
    int before = Labels.OUTSIDE;
    for (int i = 0; i < size; i++) {
      score += (double) scores[i * N + labels[i]] + follows[before * N + labels[i]];
      before = labels[i];
    }
    return score;
  }

  /**
   * Sums over all sequences, before {@link #probability}, {@link #ofPair} and {@link #ofName}.
   *
   * @return the logarithm of the sum
   */
  double sum() {
    double log = 0;
    for (int i = 0; i < size; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < N; label++) {
        most = Math.max(most, scores[i * N + label]);
      }
      for (int label = 0; label < N; label++) {
        factors[i * N + label] = Math.exp(scores[i * N + label] - most);
      }
      log += most;
    }
    log += goForward();
    goBackward();
    return log;
  }

  private double goForward() {
    Arrays.fill(forward, 0, size * N, 0);
    double log = 0;
    for (int i = 0; i < size; i++) {
      int at = i * N;
      for (int before = 0; before < (i == 0 ? 1 : N); before++) {
        double so = i == 0 ? 1 : forward[at - N + before];
        if (so == 0) {
          continue;
        }
        for (int label : Labels.next(before)) {
          forward[at + label] += so * followFactors[before * N + label];
        }
      }
      double sum = 0;
      for (int label = 0; label < N; label++) {
        forward[at + label] *= factors[at + label];
        boolean ends = i + 1 < size || !Labels.isOpen(label);
        forward[at + label] = ends ? forward[at + label] : 0;
        sum += forward[at + label];
      }
      sum = Math.max(sum, Double.MIN_NORMAL);
      for (int label = 0; label < N; label++) {
        forward[at + label] /= sum;
      }
      scales[i] = sum;
      log += Math.log(sum);
    }
    return log;
  }

  private void goBackward() {
    for (int label = 0; label < N; label++) {
      backward[(size - 1) * N + label] = Labels.isOpen(label) ? 0 : 1;
    }
    for (int i = size - 2; i >= 0; i--) {
      int after = (i + 1) * N;
      for (int label = 0; label < N; label++) {
        double sum = 0;
        for (int next : Labels.next(label)) {
          sum += followFactors[label * N + next] * factors[after + next] * backward[after + next];
        }
        backward[i * N + label] = sum / scales[i + 1];
      }
    }
  }

  /** How probable a label is at a token; after a sum. */
  double probability(int token, int label) {
    return forward[token * N + label] * backward[token * N + label];
  }

  /** How probable two labels are at a token and the next. */
  double ofPair(int token, int label, int next) {
    int after = (token + 1) * N + next;
    return forward[token * N + label]
        * followFactors[label * N + next]
        * factors[after]
        * backward[after]
        / scales[token + 1];
  }

  /** How probable it is that just these tokens are a name of a kind; after a sum. */
  double ofName(int first, int last, int kind) {
    if (first == last) {
      return Math.min(1, probability(first, Labels.only(kind)));
    }
    double product = forward[first * N + Labels.begin(kind)];
    int before = Labels.begin(kind);
    for (int i = first + 1; i <= last; i++) {
      int label = i == last ? Labels.last(kind) : Labels.inside(kind);
      product *= followFactors[before * N + label] * factors[i * N + label] / scales[i];
      before = label;
    }
    return Math.min(1, product * backward[last * N + before]);
  }
}
