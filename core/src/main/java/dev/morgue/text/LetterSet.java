package dev.morgue.text;

import java.util.ArrayList;
import java.util.List;

/** An immutable set of short ASCII words, asked with letters in a buffer, so without a String. */
final class LetterSet {
  private final String[] slots;

  /** The words of a list separated by white space. */
  LetterSet(String list) {
    List<String> words = words(list);
    // at most a quarter full, so that a miss nearly always ends at the first slot
    slots = new String[Integer.highestOneBit(words.size()) * 8];
    for (String word : words) {
      int slot = hash(word.toCharArray(), word.length()) & (slots.length - 1);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = word;
    }
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) <= ' ') {
        if (i > start) {
          words.add(list.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  boolean contains(char[] letters, int length) {
    int slot = hash(letters, length) & (slots.length - 1);
    while (slots[slot] != null) {
      if (same(slots[slot], letters, length)) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  private static boolean same(String word, char[] letters, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] letters, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + letters[i];
    }
    return hash ^ hash >>> 13;
  }
}
