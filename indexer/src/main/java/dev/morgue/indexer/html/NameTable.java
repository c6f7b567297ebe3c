package dev.morgue.indexer.html;

import java.util.Arrays;

/**
 * What names of markup stand for, looked up in a text without making strings and without regard to
 * letter case. Filled by its maker, then only read.
 */
final class NameTable<V> {

  private static final int LETTERS = 32;

  private record Entry<V>(String name, V value) {}

  private final V other;

  /** The names by their first letters; of these the lower bits are the same in both cases. */
  private final Entry<V>[][] entries;

  /**
   * An empty table.
   *
   * @param other what all names stand for that are not put in
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  NameTable(V other) {
    this.other = other;
    this.entries = new Entry[LETTERS][0];
  }

  void put(String name, V value) {
    int letter = name.charAt(0) & (LETTERS - 1);
    Entry<V>[] longer = Arrays.copyOf(entries[letter], entries[letter].length + 1);
    longer[longer.length - 1] = new Entry<>(name, value);
    entries[letter] = longer;
  }

  V get(String text, int from, int to) {
    for (Entry<V> entry : entries[text.charAt(from) & (LETTERS - 1)]) {
      String name = entry.name;
      if (name.length() == to - from && text.regionMatches(true, from, name, 0, to - from)) {
        return entry.value;
      }
    }
    return other;
  }
}
