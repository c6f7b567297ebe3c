package dev.morgue.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** Writes whole numbers of variable length, as Lucene's readVInt reads them. */
final class VarInts {

  private byte[] bytes;
  private int length;

  VarInts(int expected) {
    bytes = new byte[Math.max(8, expected)];
  }

  void add(int value) {
    if (length + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + 5);
    }
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Adds the steps from each value to the next. */
  void addAscending(int[] values) {
    int last = 0;
    for (int value : values) {
      add(value - last);
      last = value;
    }
  }

  BytesRef bytes() {
    return new BytesRef(bytes, 0, length);
  }
}
