package dev.morgue.tagging.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * All that was learned: the clusters of words and the weights of features. Immutable.
 *
 * @param clusters words by the company they keep
 * @param weights of features
 */
record Model(Clusters clusters, LearnedWeights weights) {
  private static final int MAGIC = 0x4d6f5447;

  /** Changes when features, labels or the form of the file do: old weights would mean nothing. */
  private static final int FORM = 3;

  /** Writes it; {@link #read} is the way back. */
  void write(OutputStream out) throws IOException {
    DataOutputStream bytes = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    bytes.writeInt(MAGIC);
    bytes.writeInt(FORM);
    clusters.write(bytes);
    weights.write(bytes);
    bytes.flush();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is none, or one of another form
   */
  static Model read(InputStream in) throws IOException {
    DataInputStream bytes = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    if (bytes.readInt() != MAGIC) {
      throw new IOException("not a tagger's model");
    }
    int form = bytes.readInt();
    if (form != FORM) {
      throw new IOException(
          "a tagger's model of form " + form + ", this version reads " + FORM + ": train it anew");
    }
    return new Model(Clusters.read(bytes), LearnedWeights.read(bytes));
  }
}
