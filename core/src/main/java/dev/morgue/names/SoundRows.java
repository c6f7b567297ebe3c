package dev.morgue.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The sounds of many words, in an order in which those that begin alike stand together, so that
 * what a typed word has in common with a beginning is worked out once for all words that have it,
 * and words whose beginning is too far off are passed over together. Immutable.
 */
final class SoundRows {

  private static final double ROUNDING = 1e-9;

  /** Distinct, short ones first, those of one length in alphabetical order. */
  private final String[] rows;

  /** Where the words of each row begin in {@link #words}, and where the last ones end. */
  private final int[] starts;

  private final int[] words;

  /** The sounds of words, numbered as in the list. */
  SoundRows(List<PersonName.Part> parts) {
    String[] sounds = parts.stream().map(part -> part.sounds().toString()).toArray(String[]::new);
    Comparator<String> order =
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    this.rows = Arrays.stream(sounds).distinct().sorted(order).toArray(String[]::new);
    this.starts = new int[rows.length + 1];
    int[] row = new int[sounds.length];
    for (int word = 0; word < sounds.length; word++) {
      row[word] = Arrays.binarySearch(rows, sounds[word], order);
      starts[row[word] + 1]++;
    }
    for (int i = 0; i < rows.length; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    this.words = new int[sounds.length];
    for (int word = 0; word < sounds.length; word++) {
      words[next[row[word]]++] = word;
    }
  }

  /**
   * Hands on every word whose sounds are so like the typed ones, see {@link
   * NameMatcher#mostDistant}.
   */
  void near(Sounds typed, double least, IntConsumer found) {
    for (int from = 0; from < rows.length; ) {
      int to = from + 1;
      while (to < rows.length && rows[to].length() == rows[from].length()) {
        to++;
      }
      new Walk(typed, least, rows[from].length()).through(from, to, found);
      from = to;
    }
  }

  /** Through the rows of one length. */
  private final class Walk {

    private final Sounds typed;
    private final double least;
    private final int length;

    /** By how many sounds of the row, and of the typed word: the least cost to make them one. */
    private final double[][] cost;

    /** The least cost by so many sounds of the row, whatever it is of the typed word. */
    private final double[] lowest;

    Walk(Sounds typed, double least, int length) {
      this.typed = typed;
      this.least = least;
      this.length = length;
      this.cost = new double[length + 1][typed.length() + 1];
      this.lowest = new double[length + 1];
      for (int i = 1; i <= typed.length(); i++) {
        cost[0][i] = cost[0][i - 1] + Sounds.added(typed.at(i - 1));
      }
    }

    void through(int from, int to, IntConsumer found) {
      int known = 0;
      for (int row = from; row < to; ) {
        known = row == from ? 0 : Math.min(known, common(rows[row - 1], rows[row]));
        double most = NameMatcher.mostDistant(typed, rows[row], least) + ROUNDING;
        boolean far = false;
        while (known < length && !far) {
          step(rows[row], ++known);
          far = lowest[known] > most && lowest[known - 1] + Sounds.SWAPPED > most;
        }
        if (!far && cost[length][typed.length()] <= most) {
          for (int i = starts[row]; i < starts[row + 1]; i++) {
            found.accept(words[i]);
          }
        }
        row = far ? behind(rows[row].substring(0, known), row, to) : row + 1;
      }
    }

    private void step(String row, int at) {
      double best = Double.MAX_VALUE;
      for (int i = 0; i <= typed.length(); i++) {
        cost[at][i] = Sounds.cheapest(cost, row, at, typed, i);
        // what one of them has more of sounds to come costs at least this
        int more = Math.abs(length - at - (typed.length() - i));
        best = Math.min(best, cost[at][i] + more * Sounds.H_ADDED);
      }
      lowest[at] = best;
    }

    /** The first row after one that does not begin so. */
    private int behind(String beginning, int row, int to) {
      int low = row + 1;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rows[middle].startsWith(beginning)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private static int common(String one, String other) {
    int common = 0;
    while (common < one.length() && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }
}
