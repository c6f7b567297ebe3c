package dev.morgue.index;

import java.util.Arrays;

/** Where stretches of one article begin, in order. Used again for every article. */
final class Starts {

  private int[] positions = new int[64];
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int get(int stretch) {
    return positions[stretch];
  }

  void add(int position) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, count * 2);
    }
    positions[count++] = position;
  }

  /** Reads so many, each stored as the step from the one before. */
  void read(VarIntsReader in, int number) {
    clear();
    int last = 0;
    for (int i = 0; i < number; i++) {
      last += in.next();
      add(last);
    }
  }

  /** Where the stretch around a position begins. */
  int start(int position) {
    int before = before(position);
    return before == 0 ? 0 : positions[before - 1];
  }

  /** The first position after the stretch around a position. */
  int end(int position) {
    int before = before(position);
    return before == count ? Integer.MAX_VALUE : positions[before];
  }

  /** How many stretches begin at or before a position. */
  int before(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // an empty zone begins where the next one does
      if (positions[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
