package dev.morgue.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places of one article where something stands. A place is a set of word positions, kept as runs of
 * neighbouring positions that are in order and apart: one run for a word or phrase, one for each
 * part of a match of several. See docs/decisions/proximity.md.
 *
 * <p>A buffer that is used again for every article. Not thread-safe.
 */
final class Places {

  /** No more places of one group are looked at in one article; see {@link #isCut}. */
  static final int MOST = 20_000;

  /** First and last position of each run, one run after another. */
  private int[] bounds = new int[32];

  /** Where each place's runs begin in {@link #bounds}; one more than there are places. */
  private int[] starts = new int[17];

  private int count;
  private int most = MOST;
  private int widest;
  private boolean cut;

  /** Forgets all places and takes at most so many new ones. */
  void clear(int atMost) {
    count = 0;
    widest = 0;
    most = atMost;
    cut = false;
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** Whether no more are taken. */
  boolean isFull() {
    return count >= most;
  }

  /** Whether there were more than {@link #MOST}, so that some are missing. */
  boolean isCut() {
    return cut;
  }

  /** Remembers that some are missing because finding them takes too long. */
  void cutShort() {
    cut = true;
  }

  /** The greatest number of positions between a place's first and its last word. */
  int widest() {
    return widest;
  }

  /** A place's first position. */
  int first(int place) {
    return bounds[starts[place]];
  }

  /** A place's last position. */
  int last(int place) {
    return bounds[starts[place + 1] - 1];
  }

  /** How many runs a place has. */
  int runs(int place) {
    return (starts[place + 1] - starts[place]) / 2;
  }

  int runStart(int place, int run) {
    return bounds[starts[place] + 2 * run];
  }

  int runEnd(int place, int run) {
    return bounds[starts[place] + 2 * run + 1];
  }

  /** Adds a place of one run. */
  void add(int first, int last) {
    if (begin()) {
      run(first, last);
      end();
    }
  }

  /** Adds a place of single words, sorted here. */
  void add(int[] positions) {
    if (begin()) {
      int[] sorted = positions.clone();
      Arrays.sort(sorted);
      for (int position : sorted) {
        run(position, position);
      }
      end();
    }
  }

  /** Adds a place of another list. */
  void add(Places from, int place) {
    if (begin()) {
      for (int run = 0; run < from.runs(place); run++) {
        run(from.runStart(place, run), from.runEnd(place, run));
      }
      end();
    }
  }

  /** Adds the words of two places that share none. */
  void add(Places left, int l, Places right, int r) {
    if (!begin()) {
      return;
    }
    int i = 0;
    int j = 0;
    while (i < left.runs(l) || j < right.runs(r)) {
      boolean fromLeft =
          j == right.runs(r) || (i < left.runs(l) && left.runStart(l, i) < right.runStart(r, j));
      if (fromLeft) {
        run(left.runStart(l, i), left.runEnd(l, i));
        i++;
      } else {
        run(right.runStart(r, j), right.runEnd(r, j));
        j++;
      }
    }
    end();
  }

  private boolean begin() {
    if (isFull()) {
      cut |= most == MOST;
      return false;
    }
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[count + 1] = starts[count];
    return true;
  }

  private void run(int first, int last) {
    int at = starts[count + 1];
    if (at + 2 > bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[at] = first;
    bounds[at + 1] = last;
    starts[count + 1] = at + 2;
  }

  private void end() {
    count++;
    widest = Math.max(widest, last(count - 1) - first(count - 1));
  }

  /** The first place that begins at or after a position; the places must be sorted. */
  int firstFrom(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The least number of positions from a word of one place to a word of another; 0 if shared. */
  int apart(int place, Places other, int otherPlace) {
    int least = Integer.MAX_VALUE;
    int i = 0;
    int j = 0;
    while (i < runs(place) && j < other.runs(otherPlace)) {
      int after = other.runStart(otherPlace, j) - runEnd(place, i);
      int before = runStart(place, i) - other.runEnd(otherPlace, j);
      least = Math.min(least, Math.max(0, Math.max(after, before)));
      if (after > 0) {
        i++;
      } else if (before > 0) {
        j++;
      } else {
        return 0;
      }
    }
    return least;
  }

  /** Whether all words of a place are among those of another. */
  boolean isWithin(int place, Places other, int otherPlace) {
    int j = 0;
    for (int i = 0; i < runs(place); i++) {
      while (j < other.runs(otherPlace) && other.runEnd(otherPlace, j) < runStart(place, i)) {
        j++;
      }
      // runs of neighbouring words that are apart may stand side by side in the other
      int reached = runStart(place, i);
      int k = j;
      while (k < other.runs(otherPlace)
          && other.runStart(otherPlace, k) <= reached
          && reached <= runEnd(place, i)) {
        reached = Math.max(reached, other.runEnd(otherPlace, k) + 1);
        k++;
      }
      if (reached <= runEnd(place, i)) {
        return false;
      }
    }
    return true;
  }

  /** The first word of a place that stands after a position, or {@link Integer#MAX_VALUE}. */
  int wordAfter(int place, int position) {
    for (int run = 0; run < runs(place); run++) {
      if (runEnd(place, run) > position) {
        return Math.max(runStart(place, run), position + 1);
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The greatest number of places of which none begins before another has ended. */
  int apartFromEachOther() {
    int number = 0;
    int end = -1;
    for (int place = 0; place < count; place++) {
      if (number == 0 || first(place) > end) {
        number++;
        end = last(place);
      } else {
        end = Math.min(end, last(place));
      }
    }
    return number;
  }

  /** The places, those first that end first. */
  int[] firstToEnd() {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingInt(this::last).thenComparingInt(this::first))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Puts the places in order, each once. */
  void sort() {
    if (isSorted()) {
      return;
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, this::compare);
    int[] oldBounds = bounds.clone();
    int[] oldStarts = starts.clone();
    int places = count;
    count = 0;
    for (int i = 0; i < places; i++) {
      int from = oldStarts[order[i]];
      int to = oldStarts[order[i] + 1];
      int length = to - from;
      System.arraycopy(oldBounds, from, bounds, starts[count], length);
      starts[count + 1] = starts[count] + length;
      boolean again = count > 0 && compare(count - 1, count) == 0;
      count += again ? 0 : 1;
    }
  }

  private boolean isSorted() {
    for (int place = 1; place < count; place++) {
      if (compare(place - 1, place) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int compare(int one, int other) {
    return Arrays.compare(
        bounds, starts[one], starts[one + 1], bounds, starts[other], starts[other + 1]);
  }
}
