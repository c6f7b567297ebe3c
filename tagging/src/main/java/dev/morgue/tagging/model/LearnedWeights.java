package dev.morgue.tagging.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What was learned, as a model's file has it: a row of weights for each feature's key, as bytes
 * with one scale. {@link Weights} looks them up.
 */
final class LearnedWeights {
  static final int LARGEST = 127;

  /** In rising order. */
  final int[] keys;

  /** {@link Labels#COUNT} for each key. */
  final byte[] rows;

  final float scale;

  /** Weight for a label to follow a label, {@link Labels#COUNT} squared. */
  final float[] follows;

  private LearnedWeights(int[] keys, byte[] rows, float scale, float[] follows) {
    this.keys = keys;
    this.rows = rows;
    this.scale = scale;
    this.follows = follows;
  }

  /**
   * Of weights as they were learned; rows that come out as nothing are left out.
   *
   * @param keys in rising order
   * @param rows {@code stride} numbers for each key, the labels' first
   */
  static LearnedWeights of(int[] keys, float[] rows, int stride, float[] follows) {
    float largest = 1e-6f;
    for (float weight : rows) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / LARGEST;
    byte[] bytes = new byte[keys.length * Labels.COUNT];
    int[] kept = new int[keys.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean something = false;
      for (int label = 0; label < Labels.COUNT; label++) {
        int rounded = Math.round(rows[i * stride + label] / scale);
        bytes[size * Labels.COUNT + label] = (byte) rounded;
        something |= rounded != 0;
      }
      if (something) {
        kept[size++] = keys[i];
      }
    }
    return new LearnedWeights(
        Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * Labels.COUNT), scale, follows);
  }

  void write(DataOutput out) throws IOException {
    out.writeFloat(scale);
    for (float weight : follows) {
      out.writeFloat(weight);
    }
    SortedInts.write(keys, out);
    // label by label: bytes that are alike stand together and are packed better
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int i = 0; i < keys.length; i++) {
        out.writeByte(rows[i * Labels.COUNT + label]);
      }
    }
  }

  static LearnedWeights read(DataInput in) throws IOException {
    float scale = in.readFloat();
    float[] follows = new float[Labels.COUNT * Labels.COUNT];
    for (int i = 0; i < follows.length; i++) {
      follows[i] = in.readFloat();
    }
    int[] keys = SortedInts.read(in);
    byte[] rows = new byte[keys.length * Labels.COUNT];
    byte[] column = new byte[keys.length];
    for (int label = 0; label < Labels.COUNT; label++) {
      in.readFully(column);
      for (int i = 0; i < keys.length; i++) {
        rows[i * Labels.COUNT + label] = column[i];
      }
    }
    return new LearnedWeights(keys, rows, scale, follows);
  }
}
