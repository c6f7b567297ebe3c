package dev.morgue.tagging.model;

import java.util.Arrays;

/**
 * All sequences of labels for a stretch of tokens: the best one, and how probable labels and names
 * are. Sequences are whole: each name that begins ends. Reused; not thread-safe.
 */
final class Lattice {
  private static final int N = Labels.COUNT;

  /** All labels from this one on are closed; and outside is. */
  private static final int CLOSED = Labels.last(0);

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
    Arrays.fill(best, 0, N, Float.NEGATIVE_INFINITY);
    for (int label : Labels.next(Labels.OUTSIDE)) {
      best[label] = scores[label] + follows[label];
    }
    for (int at = N; at < size * N; at += N) {
      for (int label : Labels.next(Labels.OUTSIDE)) {
        enter(at, label);
      }
      for (int open = Labels.begin(0); open < Labels.inside(0); open++) {
        goOn(at, open, open + Labels.KINDS);
        goOn(at, open, open + 2 * Labels.KINDS);
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

  /** The best way to a label that follows a closed one. */
  private void enter(int at, int label) {
    float most = best[at - N] + follows[label] + scores[at + label];
    int closed = Labels.OUTSIDE;
    for (int before = CLOSED; before < N; before++) {
      float score = best[at - N + before] + follows[before * N + label] + scores[at + label];
      closed = score > most ? before : closed;
      most = Math.max(score, most);
    }
    best[at + label] = most;
    from[at + label] = (byte) closed;
  }

  /** The better way to a label inside of a name: from its beginning, or from inside. */
  private void goOn(int at, int begin, int label) {
    int inside = begin + Labels.KINDS;
    float one = best[at - N + begin] + follows[begin * N + label] + scores[at + label];
    float other = best[at - N + inside] + follows[inside * N + label] + scores[at + label];
    best[at + label] = Math.max(one, other);
    from[at + label] = (byte) (other > one ? inside : begin);
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
    double log = 0;
    for (int i = 0; i < size; i++) {
      int at = i * N;
      if (i == 0) {
        Arrays.fill(forward, 0, N, 0);
        for (int label : Labels.next(Labels.OUTSIDE)) {
          forward[label] = followFactors[label];
        }
      } else {
        stepForward(at);
      }
      scales[i] = scale(at, i + 1 == size);
      log += Math.log(scales[i]);
    }
    return log;
  }

  /** Sums in the order of the labels, and so do all others here: the same to the last bit. */
  private void stepForward(int at) {
    int so = at - N;
    for (int label : Labels.next(Labels.OUTSIDE)) {
      double sum = forward[so] * followFactors[label];
      for (int before = CLOSED; before < N; before++) {
        sum += forward[so + before] * followFactors[before * N + label];
      }
      forward[at + label] = sum;
    }
    for (int begin = Labels.begin(0); begin < Labels.inside(0); begin++) {
      int inside = begin + Labels.KINDS;
      for (int label = inside; label < N - Labels.KINDS; label += Labels.KINDS) {
        forward[at + label] =
            forward[so + begin] * followFactors[begin * N + label]
                + forward[so + inside] * followFactors[inside * N + label];
      }
    }
  }

  /** Weighs a token's labels and makes their sum 1; what it was. At the end no name is open. */
  private double scale(int at, boolean end) {
    double sum = 0;
    for (int label = 0; label < N; label++) {
      double weighed = end && Labels.isOpen(label) ? 0 : forward[at + label] * factors[at + label];
      forward[at + label] = weighed;
      sum += weighed;
    }
    sum = Math.max(sum, Double.MIN_NORMAL);
    for (int label = 0; label < N; label++) {
      forward[at + label] /= sum;
    }
    return sum;
  }

  private void goBackward() {
    for (int label = 0; label < N; label++) {
      backward[(size - 1) * N + label] = Labels.isOpen(label) ? 0 : 1;
    }
    for (int i = size - 2; i >= 0; i--) {
      int at = i * N;
      backward[at] = afterClosed(Labels.OUTSIDE, at + N) / scales[i + 1];
      for (int label = CLOSED; label < N; label++) {
        backward[at + label] = afterClosed(label, at + N) / scales[i + 1];
      }
      for (int label = Labels.begin(0); label < CLOSED; label++) {
        int inside = Labels.inside(Labels.kind(label));
        double sum = way(label, at + N, inside) + way(label, at + N, inside + Labels.KINDS);
        backward[at + label] = sum / scales[i + 1];
      }
    }
  }

  private double afterClosed(int label, int after) {
    double sum = way(label, after, Labels.OUTSIDE);
    for (int next = Labels.begin(0); next < Labels.inside(0); next++) {
      sum += way(label, after, next);
    }
    for (int next = Labels.only(0); next < N; next++) {
      sum += way(label, after, next);
    }
    return sum;
  }

  private double way(int label, int after, int next) {
    return followFactors[label * N + next] * factors[after + next] * backward[after + next];
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
