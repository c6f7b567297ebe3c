package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Words of the letters a to z with a set of bits each, read without making strings. Only read once
 * it is made.
 *
 * <p>A double array (Aoe 1989): the child of a node for a letter stands that many slots behind the
 * node's base, and says whose child it is. So all words fit into a processor's nearest memory.
 */
final class WordTrie {
  private static final int LETTERS = 26;
  private static final int SLOTS = 1 << 15;
  private static final int BASE = SLOTS - 1;

  /** Set in the slot of a node where a word ends. */
  private static final int WORD = 1 << 15;

  /** The parent's slot, {@link #WORD}, and the base. The root stands in slot 0. */
  private final int[] slots;

  private final long[] bits;

  /**
   * A trie.
   *
   * @throws IllegalArgumentException if there are more words than it can hold
   */
  WordTrie(Map<String, Long> words) {
    Branch root = new Branch();
    words.forEach(root::add);
    Places places = new Places();
    places.place(root, 0);
    slots = Arrays.copyOf(places.slots, places.taken.length() + LETTERS);
    bits = Arrays.copyOf(places.bits, slots.length);
  }

  /** A node that has no slot yet. */
  private static final class Branch {
    private final Branch[] children = new Branch[LETTERS];

    /** Those that there are. */
    private int letters;

    private long bits;

    void add(String word, long marks) {
      Branch node = this;
      for (int i = 0; i < word.length(); i++) {
        int letter = word.charAt(i) - 'a';
        if ((node.letters >> letter & 1) == 0) {
          node.letters |= 1 << letter;
          node.children[letter] = new Branch();
        }
        node = node.children[letter];
      }
      node.bits = marks;
    }
  }

  /** Gives each node its slot. */
  private static final class Places {
    private final int[] slots = new int[SLOTS];
    private final long[] bits = new long[SLOTS];
    private final BitSet taken = new BitSet();

    Places() {
      // the child of none
      Arrays.fill(slots, -1 << 16);
      taken.set(0);
    }

    void place(Branch node, int slot) {
      bits[slot] = node.bits;
      slots[slot] |= node.bits != 0 ? WORD : 0;
      if (node.letters == 0) {
        return;
      }
      int base = base(node.letters);
      slots[slot] |= base;
      for (int rest = node.letters; rest != 0; rest &= rest - 1) {
        int child = base + Integer.numberOfTrailingZeros(rest);
        slots[child] = slot << 16;
        taken.set(child);
      }
      for (int rest = node.letters; rest != 0; rest &= rest - 1) {
        int letter = Integer.numberOfTrailingZeros(rest);
        place(node.children[letter], base + letter);
      }
    }

    /** The first base behind which all slots for some letters are free. */
    private int base(int letters) {
      int first = Integer.numberOfTrailingZeros(letters);
      int base = Math.max(0, taken.nextClearBit(0) - first);
      while (!isFree(base, letters)) {
        base++;
      }
      if (base + LETTERS >= BASE) {
        throw new IllegalArgumentException("more words than fit into " + SLOTS + " slots");
      }
      return base;
    }

    private boolean isFree(int base, int letters) {
      for (int rest = letters; rest != 0; rest &= rest - 1) {
        if (taken.get(base + Integer.numberOfTrailingZeros(rest))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The node after a letter, 0 to 25; 0 if no word goes on so. */
  int next(int node, int letter) {
    int slot = (slots[node] & BASE) + letter;
    return slots[slot] >>> 16 == node ? slot : 0;
  }

  /** Whether a word ends at a node. */
  boolean isWord(int node) {
    return (slots[node] & WORD) != 0;
  }

  /** The bits of the word that ends at a node; 0 if none does. */
  long bits(int node) {
    return bits[node];
  }
}
