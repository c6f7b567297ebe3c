package dev.morgue.indexer.parse;

import java.util.Arrays;

/**
 * Words with a set of bits each, to be looked for at every place of a text: found by their first
 * two characters, without making strings. Filled by its maker, then only read.
 */
public final class WordTable {

  private static final int PLACES = 1 << 10;

  private record Entry(String word, int bits) {}

  private final Entry[][] entries = new Entry[PLACES][0];

  /** A table without words. */
  public WordTable() {}

  /**
   * Adds a word.
   *
   * @throws IllegalArgumentException if it has fewer than two characters
   */
  public void add(String word, int bits) {
    if (word.length() < 2) {
      throw new IllegalArgumentException("a word of two characters at least, not '" + word + "'");
    }
    int place = place(word.charAt(0), word.charAt(1));
    Entry[] before = entries[place];
    Entry[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = new Entry(word, bits);
    entries[place] = after;
  }

  private static int place(char first, char second) {
    return (first << 5 ^ second) & (PLACES - 1);
  }

  /** The bits of all words that begin at a place, letter case as they were added. */
  public int at(String text, int at) {
    return at + 1 < text.length()
        ? at(entries[place(text.charAt(at), text.charAt(at + 1))], text, at)
        : 0;
  }

  private static int at(Entry[] entries, String text, int at) {
    int found = 0;
    for (Entry entry : entries) {
      found |= text.startsWith(entry.word, at) ? entry.bits : 0;
    }
    return found;
  }

  /** The bits of all words that stand anywhere in a text. */
  public int in(String text) {
    int found = 0;
    char before = text.isEmpty() ? 0 : text.charAt(0);
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      Entry[] here = entries[place(before, c)];
      found |= here.length == 0 ? 0 : at(here, text, i - 1);
      before = c;
    }
    return found;
  }
}
