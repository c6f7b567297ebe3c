package dev.morgue.indexer;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is packed in gzip, which says in words of the user's what is wrong with it. */
final class Unpacking extends FilterInputStream {

  private Unpacking(InputStream in) {
    super(in);
  }

  /**
   * Begins to unpack.
   *
   * @throws IOException if already its header is broken
   */
  static InputStream of(InputStream packed, int buffer) throws IOException {
    try {
      return new Unpacking(new GZIPInputStream(packed, buffer));
    } catch (EOFException | ZipException e) {
      throw told(e);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (EOFException | ZipException e) {
      throw told(e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return super.read(into, from, length);
    } catch (EOFException | ZipException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    return new IOException(
        e instanceof EOFException
            ? "cut off: its gzip data ends early; fetch or copy it again"
            : "damaged gzip data (" + e.getMessage() + "); fetch or copy it again",
        e);
  }
}
