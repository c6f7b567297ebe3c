package dev.morgue.tagging.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Numbers in rising order, written as the steps between them in seven bits a byte. */
final class SortedInts {

  private SortedInts() {}

  static void write(int[] numbers, DataOutput out) throws IOException {
    out.writeInt(numbers.length);
    int before = Integer.MIN_VALUE;
    for (int number : numbers) {
      int step = number - before;
      while ((step & ~0x7f) != 0) {
        out.writeByte(step & 0x7f | 0x80);
        step >>>= 7;
      }
      out.writeByte(step);
      before = number;
    }
  }

  static int[] read(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    int number = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      byte part = in.readByte();
      int step = part & 0x7f;
      for (int shift = 7; part < 0; shift += 7) {
        part = in.readByte();
        step |= (part & 0x7f) << shift;
      }
      number += step;
      numbers[i] = number;
    }
    return numbers;
  }
}
