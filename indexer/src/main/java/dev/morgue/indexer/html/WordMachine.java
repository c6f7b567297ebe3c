package dev.morgue.indexer.html;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds words anywhere in a text with one step a character, after Aho and Corasick, <a
 * href="https://doi.org/10.1145/360825.360855">Efficient string matching</a> (1975). Words are of
 * the letters a to z, hyphens and underscores; letter case does not count. Immutable.
 */
final class WordMachine {

  /** Columns of the table: letters by their lower bits, the two signs, and all else. */
  private static final int COLUMNS = 32;

  private static final int OTHER = 0;
  private static final int ASCII = 128;

  private static final byte[] COLUMN = new byte[ASCII];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      COLUMN[c] = (byte) (c & (COLUMNS - 1));
      COLUMN[Character.toUpperCase(c)] = COLUMN[c];
    }
    COLUMN['-'] = 27;
    COLUMN['_'] = 28;
  }

  /** Where each state goes on, by column; places are multiplied by the columns already. */
  private char[] next = new char[COLUMNS];

  /** The bits of all words that end in a state. */
  private int[] bits = new int[1];

  private int states = 1;

  /**
   * A machine.
   *
   * @param words with their bits
   * @throws IllegalArgumentException if a word has other signs
   */
  WordMachine(Map<String, Integer> words) {
    words.forEach(this::add);
    complete();
  }

  /** A machine that tells only whether there is any of some words, parted by spaces. */
  static WordMachine of(String words) {
    return new WordMachine(
        Arrays.stream(words.split(" ", -1)).collect(Collectors.toMap(word -> word, word -> 1)));
  }

  private void add(String word, int its) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int column = column(word.charAt(i));
      if (column == OTHER) {
        throw new IllegalArgumentException("a sign that no class has, in '" + word + "'");
      }
      int at = state * COLUMNS + column;
      if (next[at] == 0) {
        next = Arrays.copyOf(next, (states + 1) * COLUMNS);
        bits = Arrays.copyOf(bits, states + 1);
        next[at] = (char) (states++ * COLUMNS);
      }
      state = next[at] / COLUMNS;
    }
    bits[state] |= its;
  }

  /** Leads each state that a sign does not follow to where its longest ending goes on. */
  private void complete() {
    int[] endings = new int[states];
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(0);
    while (!waiting.isEmpty()) {
      int state = waiting.remove();
      for (int column = 0; column < COLUMNS; column++) {
        int at = state * COLUMNS + column;
        int ending = state == 0 ? 0 : next[endings[state] * COLUMNS + column] / COLUMNS;
        int to = next[at] / COLUMNS;
        if (to == 0) {
          next[at] = (char) (ending * COLUMNS);
        } else {
          endings[to] = ending;
          bits[to] |= bits[ending];
          waiting.add(to);
        }
      }
    }
  }

  private static int column(char c) {
    return c < ASCII ? COLUMN[c] : OTHER;
  }

  /**
   * Whether a word may stand in a text: where it has letters beyond ASCII, which patterns may take
   * for others, too.
   */
  boolean mayBeIn(String text) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return true;
      }
      state = next[state + COLUMN[c]];
      if (bits[state / COLUMNS] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The bits of all words that stand anywhere in a text. */
  int in(String text) {
    int found = 0;
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next[state + column(text.charAt(i))];
      found |= bits[state / COLUMNS];
    }
    return found;
  }
}
