package dev.morgue.tagging.model;

import java.util.Arrays;

/** The tokens of a stretch of text, as UTF-16 offsets. Reused; not thread-safe. */
final class Tokens {
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether no white space stands before the token. */
  boolean isGlued(int token) {
    return token > 0 && ends[token - 1] == starts[token];
  }

  void clear() {
    size = 0;
  }

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
