package dev.morgue.indexer.extract;

import java.util.Arrays;

/**
 * Words of the letters a to z with a set of bits each, read without making strings. Filled by its
 * maker, then only read.
 */
final class WordTrie {
  private static final int LETTERS = 26;

  /** The child for each letter of each node; 0 for none, as nothing leads to the root. */
  private int[] children = new int[LETTERS * 64];

  private long[] bits = new long[64];
  private int size = 1;

  void add(String word, long bit) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int at = node * LETTERS + word.charAt(i) - 'a';
      if (children[at] == 0) {
        if (size == bits.length) {
          bits = Arrays.copyOf(bits, size * 2);
          children = Arrays.copyOf(children, size * 2 * LETTERS);
        }
        children[at] = size++;
      }
      node = children[at];
    }
    bits[node] |= bit;
  }

  /** The letter at a place in lower case, 0 to 25; -1 for anything else. */
  static int letter(String text, int at) {
    int letter = (text.charAt(at) | 0x20) - 'a';
    return letter >= 0 && letter < LETTERS ? letter : -1;
  }

  /** The node after a letter; 0 if no word goes on so. */
  int next(int node, int letter) {
    return children[node * LETTERS + letter];
  }

  /** The bits of the word that ends at a node; 0 if none does. */
  long bits(int node) {
    return bits[node];
  }

  /** The bits of a part of a text that is a word; 0 if it is none. */
  long word(String text, int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = next(node, letter(text, i));
      if (node == 0) {
        return 0;
      }
    }
    return bits[node];
  }
}
