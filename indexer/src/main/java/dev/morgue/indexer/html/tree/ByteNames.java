package dev.morgue.indexer.html.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for, looked up among a page's bytes without making strings and without regard to
 * letter case. Filled by its maker, then only read: safe for any number of threads.
 */
final class ByteNames<V> {

  private static final int ROOM_BITS = 9;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
  private static final long ONES = 0x0101_0101_0101_0101L;

  /**
   * A name.
   *
   * @param begin its first eight bytes, see {@link #begin}
   */
  private record Entry<V>(long begin, String name, V value) {}

  private final Entry<V>[][] entries;

  @SuppressWarnings({"unchecked", "rawtypes"})
  ByteNames() {
    entries = new Entry[1 << ROOM_BITS][0];
  }

  void put(String name, V value) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    long begin = begin(bytes, 0, bytes.length);
    int place = place(begin, bytes.length);
    Entry<V>[] longer = Arrays.copyOf(entries[place], entries[place].length + 1);
    longer[longer.length - 1] = new Entry<>(begin, name, value);
    entries[place] = longer;
  }

  /** What a name in the page stands for; null if it was not put in. */
  @Nullable V get(byte[] page, int from, int to) {
    long begin = begin(page, from, to);
    for (Entry<V> entry : entries[place(begin, to - from)]) {
      if (entry.begin == begin
          && entry.name.length() == to - from
          && (to - from <= Long.BYTES || isFrom(Long.BYTES, entry.name, page, from))) {
        return entry.value;
      }
    }
    return null;
  }

  /** Whether a name goes on as the page does, from one of its letters on, in any letter case. */
  private static boolean isFrom(int first, String name, byte[] page, int from) {
    for (int i = first; i < name.length(); i++) {
      int sign = page[from + i];
      if (name.charAt(i) != (sign >= 'A' && sign <= 'Z' ? sign | 0x20 : sign)) {
        return false;
      }
    }
    return true;
  }

  /** The first eight bytes as one number, in small letters; zeros behind a shorter name. */
  private static long begin(byte[] page, int from, int to) {
    long bytes = 0;
    if (from + Long.BYTES <= page.length) {
      bytes = (long) LONGS.get(page, from);
      int length = to - from;
      bytes &= length < Long.BYTES ? (1L << (Byte.SIZE * length)) - 1 : -1;
    } else {
      for (int i = from; i < to; i++) {
        bytes |= (page[i] & 0xffL) << (Byte.SIZE * (i - from));
      }
    }
    return inSmallLetters(bytes);
  }

  /** Changes capital letters of ASCII in all eight bytes at once, and no other signs. */
  private static long inSmallLetters(long bytes) {
    long low = bytes & LOW_BITS;
    // the highest bit of each byte tells the outcome
    long fromA = low + ONES * (0x80 - 'A');
    long behindZ = low + ONES * (0x7f - 'Z');
    long capital = fromA & ~behindZ & ~bytes & ~LOW_BITS;
    return bytes | (capital >>> 2);
  }

  private static int place(long begin, int length) {
    // the highest bits of the product depend on all bits (Fibonacci hashing)
    long mixed = (begin + length) * 0x9e37_79b9_7f4a_7c15L;
    return (int) (mixed >>> (Long.SIZE - ROOM_BITS));
  }
}
