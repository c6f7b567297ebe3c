package dev.morgue.tagging.model;

import java.util.Arrays;

/**
 * The stretches of a text that may hold names, one after another: each token's word, place in the
 * text and scores of labels. Reused; not thread-safe.
 */
final class Stretches {
  private static final int N = Labels.COUNT;

  /** For each token the labels' scores. */
  float[] scores = new float[256 * N];

  private long[] words = new long[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int tokens;

  /** The first token of each stretch. */
  private int[] firsts = new int[64];

  private int size;

  /** Begins a stretch of so many tokens, to be added one by one; where their scores begin. */
  int begin(int length) {
    if (size + 2 > firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2 + 2);
    }
    firsts[size++] = tokens;
    int room = tokens + length;
    if (room > words.length) {
      words = Arrays.copyOf(words, room * 2);
      starts = Arrays.copyOf(starts, room * 2);
      ends = Arrays.copyOf(ends, room * 2);
      scores = Arrays.copyOf(scores, room * 2 * N);
    }
    Arrays.fill(scores, tokens * N, room * N, 0);
    return tokens * N;
  }

  /** A token of the last stretch: a word with a capital counts, others do not repeat. */
  void add(Word word, int start, int end) {
    words[tokens] = word.is(Word.CAPITAL) ? word.lower : 0;
    starts[tokens] = start;
    ends[tokens++] = end;
    firsts[size] = tokens;
  }

  void clear() {
    size = 0;
    tokens = 0;
  }

  int size() {
    return size;
  }

  int tokens() {
    return tokens;
  }

  /** The first token of a stretch; of one after the last, the number of tokens. */
  int first(int stretch) {
    return stretch == 0 ? 0 : firsts[stretch];
  }

  /** A token's word, or 0 if it has no capital. */
  long word(int token) {
    return words[token];
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }
}
