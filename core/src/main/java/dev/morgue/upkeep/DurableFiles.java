package dev.morgue.upkeep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that under their own name they are always whole, and on the disk. */
final class DurableFiles {

  /** What is being written has this before its name, so that it looks like no file of an index. */
  private static final String PART = "part-";

  private DurableFiles() {}

  /** Writes a file, in place of one of the same name. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path part = part(file);
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
    put(part, file);
  }

  /** The name under which a file is written. */
  static Path part(Path file) {
    return file.resolveSibling(PART + file.getFileName());
  }

  /** Gives a file that was written under another name its own, in place of an older one. */
  static void put(Path part, Path file) throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
