package dev.morgue.upkeep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.IndexInput;

/** Copies what a backup does not have yet, reads all of it back, and only then makes it valid. */
final class BackupCopying {

  private static final int BUFFER = 1 << 20;

  private final BackupFolder backup;
  private final HeldFiles files;
  private final UpkeepProgress progress;
  private int copied;
  private long copiedBytes;
  private long done;

  BackupCopying(BackupFolder backup, HeldFiles files, UpkeepProgress progress) {
    this.backup = backup;
    this.files = files;
    this.progress = progress;
  }

  BackedUp run() throws IOException {
    String commit = "";
    for (String name : files.names()) {
      if (name.startsWith(IndexFileNames.SEGMENTS)) {
        commit = name;
      } else {
        bring(name);
      }
    }
    // the file that names the others comes last: with it the backup is the new one
    bring(commit);
    long articles = backup.articles(commit);
    backup.removeAllBut(files.names());
    return new BackedUp(articles, files.names().size(), copied, files.length(), copiedBytes);
  }

  private void bring(String name) throws IOException {
    if (!backup.isSame(name, files) || !backup.isWhole(name)) {
      Path file = backup.file(name);
      Path part = DurableFiles.part(file);
      copy(name, part);
      if (!backup.isWhole(String.valueOf(part.getFileName()))) {
        throw new IOException(
            "the copy of "
                + name
                + " is damaged, and so may be the archive: 'check' tells. An earlier backup is as it"
                + " was");
      }
      DurableFiles.put(part, file);
      copied++;
      copiedBytes += files.length(name);
    }
    done += files.length(name);
    progress.at("bytes", done, files.length());
  }

  private void copy(String name, Path part) throws IOException {
    IndexInput in = files.input(name);
    byte[] buffer = new byte[BUFFER];
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (long left = in.length(); left > 0; ) {
        int length = (int) Math.min(left, buffer.length);
        in.readBytes(buffer, 0, length);
        ByteBuffer rest = ByteBuffer.wrap(buffer, 0, length);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        left -= length;
      }
      out.force(true);
    }
  }
}
