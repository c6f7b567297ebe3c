package dev.morgue.cli;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A standard stream of the process, written as UTF-8 whatever the locale. When its reader has gone
 * away, as in {@code morgue search … | head}, the rest is dropped quietly; when a file cannot be
 * written, that is kept to be told.
 */
final class StandardStream extends OutputStream {

  private final OutputStream target;
  private final boolean file;
  private @Nullable IOException failure;
  private boolean closedByReader;

  StandardStream(FileOutputStream target) {
    this(target, isFile(target));
  }

  /**
   * For tests, which have no file descriptors to spare.
   *
   * @param file whether the target is a file and not a pipe or terminal
   */
  StandardStream(OutputStream target, boolean file) {
    this.target = target;
    this.file = file;
  }

  /**
   * Pipes, sockets and terminals have no position; what the JVM says of them is in any language.
   */
  private static boolean isFile(FileOutputStream stream) {
    try {
      return stream.getChannel().position() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A writer to this stream; its {@code checkError} tells whether anybody still reads. */
  PrintWriter writer() {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8)), false);
  }

  /** Why not everything could be written; null if it was, or if nobody wanted the rest. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (closedByReader) {
      throw new IOException("nobody reads any more");
    }
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      closedByReader = true;
      failure = file ? e : null;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    target.flush();
  }
}
