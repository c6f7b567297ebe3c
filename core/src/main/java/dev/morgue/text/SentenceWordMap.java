package dev.morgue.text;

import org.jspecify.annotations.Nullable;

/**
 * A small map from words to numbers that is asked with a range of a text, so that asking makes no
 * object. Words are compared without regard to case; white space in the range does not count.
 *
 * <p>Filled while its owner is being set up and only read afterwards.
 */
final class SentenceWordMap {

  private static final int INITIAL_SLOTS = 256;

  private @Nullable String[] words = new @Nullable String[INITIAL_SLOTS];
  private int[] values = new int[INITIAL_SLOTS];
  private int size;

  /**
   * Adds words, which are in lower case and separated by white space, all with one value.
   *
   * @throws IllegalStateException if one of them is here already
   */
  SentenceWordMap put(String list, int value) {
    for (String word : list.strip().split("\\s+", -1)) {
      int slot = slotFor(word);
      if (values[slot] >= 0) {
        throw new IllegalStateException("The word '" + word + "' is listed twice.");
      }
      values[slot] = value;
    }
    return this;
  }

  /** Adds words as {@link #put} does, and joins the bits of words that are here already. */
  SentenceWordMap mark(String list, int bits) {
    for (String word : list.strip().split("\\s+", -1)) {
      int slot = slotFor(word);
      values[slot] = Math.max(values[slot], 0) | bits;
    }
    return this;
  }

  /** The value of the word in a range, or -1 if it is not here. */
  int find(CharSequence text, int start, int end) {
    int slot = hash(text, start, end) & (words.length - 1);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (same(word, text, start, end)) {
        return values[slot];
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return -1;
  }

  /** The slot of a word, which is entered without a value if it is new. */
  private int slotFor(String word) {
    if (size * 2 >= words.length) {
      grow();
    }
    int slot = hash(word, 0, word.length()) & (words.length - 1);
    while (words[slot] != null && !word.equals(words[slot])) {
      slot = (slot + 1) & (words.length - 1);
    }
    if (words[slot] == null) {
      words[slot] = word;
      values[slot] = -1;
      size++;
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldValues = values;
    words = new @Nullable String[oldWords.length * 2];
    values = new int[oldWords.length * 2];
    size = 0;
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slotFor(word);
        values[slot] = oldValues[i];
      }
    }
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!SentenceChars.isSpace(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      }
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    int matched = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (SentenceChars.isSpace(c)) {
        continue;
      }
      if (matched == word.length() || word.charAt(matched) != Character.toLowerCase(c)) {
        return false;
      }
      matched++;
    }
    return matched == word.length();
  }
}
