package dev.morgue.text;

import java.util.Arrays;

/** The starts and ends of the sentences found so far, without an object for each. */
final class SentenceOffsets {

  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int[] starts() {
    return Arrays.copyOf(starts, size);
  }
}
