package dev.morgue.text;

import dev.morgue.text.TextDiff.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way to make one list of another by removing and adding (E. Myers, An O(ND)
 * difference algorithm and its variations, 1986), given up where it is too long.
 */
final class ShortestEdit {

  private final List<String> before;
  private final List<String> after;

  /** How far each diagonal reached after each number of edits. */
  private final List<int[]> reached = new ArrayList<>();

  private ShortestEdit(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What is the same and what changed, in order; neighbours differ in that.
   *
   * @param most beyond this many edits all between the common ends counts as changed
   */
  static List<Change> of(List<String> before, List<String> after, int most) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.reversed().get(tail).equals(after.reversed().get(tail))) {
      tail++;
    }
    List<Change> changes = new ArrayList<>();
    add(changes, Change.same(before.subList(0, head)));
    List<String> removed = before.subList(head, before.size() - tail);
    List<String> added = after.subList(head, after.size() - tail);
    new ShortestEdit(removed, added).run(most).forEach(change -> add(changes, change));
    add(changes, Change.same(before.subList(before.size() - tail, before.size())));
    return changes;
  }

  private static void add(List<Change> changes, Change change) {
    if (!change.removed().isEmpty() || !change.added().isEmpty()) {
      changes.add(change);
    }
  }

  private List<Change> run(int most) {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of(new Change(before, after));
    }
    int edits = edits(most);
    return edits < 0 ? List.of(new Change(before, after)) : path(edits);
  }

  /** How many edits are needed, or -1 if more than {@code most}. */
  private int edits(int most) {
    int[] ends = new int[2 * most + 3];
    int middle = most + 1;
    for (int edits = 0; edits <= most; edits++) {
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        boolean down =
            diagonal == -edits
                || (diagonal != edits && ends[middle + diagonal - 1] < ends[middle + diagonal + 1]);
        int x = down ? ends[middle + diagonal + 1] : ends[middle + diagonal - 1] + 1;
        while (x < before.size()
            && x - diagonal < after.size()
            && before.get(x).equals(after.get(x - diagonal))) {
          x++;
        }
        ends[middle + diagonal] = x;
        if (x >= before.size() && x - diagonal >= after.size()) {
          return edits;
        }
      }
      int[] kept = new int[2 * edits + 1];
      System.arraycopy(ends, middle - edits, kept, 0, kept.length);
      reached.add(kept);
    }
    return -1;
  }

  /** Walks back from the ends of both lists to their beginnings. */
  private List<Change> path(int edits) {
    boolean[] removed = new boolean[before.size()];
    boolean[] added = new boolean[after.size()];
    int x = before.size();
    int y = after.size();
    for (int step = edits; step > 0; step--) {
      int[] ends = reached.get(step - 1);
      int diagonal = x - y;
      boolean down =
          diagonal == -step
              || (diagonal != step && end(ends, diagonal - 1) < end(ends, diagonal + 1));
      int from = down ? diagonal + 1 : diagonal - 1;
      x = end(ends, from);
      y = x - from;
      if (down) {
        added[y] = true;
      } else {
        removed[x] = true;
      }
    }
    return changes(removed, added);
  }

  /** What a step's diagonals reached; those outside have reached nothing. */
  private static int end(int[] ends, int diagonal) {
    int index = diagonal + ends.length / 2;
    // after n edits only every other diagonal was reached, the others keep an earlier step's end
    return index < 0 || index >= ends.length ? -1 : ends[index];
  }

  private List<Change> changes(boolean[] removed, boolean[] added) {
    List<Change> changes = new ArrayList<>();
    int x = 0;
    int y = 0;
    while (x < removed.length || y < added.length) {
      int fromX = x;
      int fromY = y;
      while (x < removed.length && removed[x]) {
        x++;
      }
      while (y < added.length && added[y]) {
        y++;
      }
      add(changes, new Change(before.subList(fromX, x), after.subList(fromY, y)));
      int same = x;
      while (x < removed.length && y < added.length && !removed[x] && !added[y]) {
        x++;
        y++;
      }
      add(changes, Change.same(before.subList(same, x)));
    }
    return Collections.unmodifiableList(changes);
  }
}
