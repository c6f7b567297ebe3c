package dev.morgue.indexer.html.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for, looked up among a page's bytes without making strings and without regard to
 * letter case. Filled by its maker, then only read: safe for any number of threads.
 */
final class ByteNames<V> {

  private static final int ROOM = 512;

  private record Entry<V>(String name, V value) {}

  private final Entry<V>[][] entries;

  @SuppressWarnings({"unchecked", "rawtypes"})
  ByteNames() {
    entries = new Entry[ROOM][0];
  }

  void put(String name, V value) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    int place = place(bytes, 0, bytes.length);
    Entry<V>[] longer = Arrays.copyOf(entries[place], entries[place].length + 1);
    longer[longer.length - 1] = new Entry<>(name, value);
    entries[place] = longer;
  }

  /** What a name in the page stands for; null if it was not put in. */
  @Nullable V get(byte[] page, int from, int to) {
    for (Entry<V> entry : entries[place(page, from, to)]) {
      if (is(entry.name, page, from, to)) {
        return entry.value;
      }
    }
    return null;
  }

  /** Whether a name in small letters stands at a place, in any letter case. */
  static boolean is(String name, byte[] page, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      int sign = page[from + i];
      if (name.charAt(i) != (sign >= 'A' && sign <= 'Z' ? sign | 0x20 : sign)) {
        return false;
      }
    }
    return true;
  }

  /** Of letters the lower bits are the same in both cases. */
  private static int place(byte[] page, int from, int to) {
    int first = page[from] & 31;
    int middle = page[(from + to) >> 1 < to ? (from + to) >> 1 : from] & 31;
    int last = page[to - 1] & 31;
    return (first + 31 * middle + 7 * last + 67 * (to - from)) & (ROOM - 1);
  }
}
