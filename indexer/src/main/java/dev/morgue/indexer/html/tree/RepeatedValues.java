package dev.morgue.indexer.html.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of an attribute that a page repeats, as classes: of 620 some 250 are different ones.
 * Who reads them afterwards knows one that it has seen at once. Not thread-safe; one for a page.
 */
final class RepeatedValues {

  private static final int REMEMBERED_BITS = 9;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] page;

  /** By their signs; a later one takes an earlier one's place. */
  private final @Nullable String[] values = new String[1 << REMEMBERED_BITS];

  /** Where they stand in the page: from, to. */
  private final int[] places = new int[2 << REMEMBERED_BITS];

  /** The one that was looked for last. */
  private int row;

  RepeatedValues(byte[] page) {
    this.page = page;
  }

  /** The value that stands at a place; null if it is not remembered, and {@link #put} is next. */
  @Nullable String get(int from, int to) {
    row = row(from, to);
    boolean same = Arrays.equals(page, places[2 * row], places[2 * row + 1], page, from, to);
    if (!same) {
      places[2 * row] = from;
      places[2 * row + 1] = to;
      values[row] = null;
    }
    return values[row];
  }

  /** Remembers the value that was looked for last. */
  String put(String value) {
    values[row] = value;
    return value;
  }

  private int row(int from, int to) {
    long signs = (long) to - from;
    if (to - from < Long.BYTES) {
      for (int i = from; i < to; i++) {
        signs = signs << Byte.SIZE | page[i] & 0xff;
      }
    } else {
      // classes differ in their beginnings or their ends
      signs += (long) LONGS.get(page, from) * 31 + (long) LONGS.get(page, to - Long.BYTES);
    }
    // the highest bits of the product depend on all bits (Fibonacci hashing)
    return (int) (signs * 0x9e37_79b9_7f4a_7c15L >>> Long.SIZE - REMEMBERED_BITS);
  }
}
