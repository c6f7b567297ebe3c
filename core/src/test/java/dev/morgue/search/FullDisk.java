package dev.morgue.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that takes so many bytes and no more, as one that fills up does. */
final class FullDisk {

  private final AtomicLong room;

  FullDisk(long room) {
    this.room = new AtomicLong(room);
  }

  /** A folder on it. */
  Directory over(Directory directory) {
    return new FilterDirectory(directory) {
      @Override
      public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return limited(name, super.createOutput(name, context));
      }

      @Override
      public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
          throws IOException {
        return limited(prefix, super.createTempOutput(prefix, suffix, context));
      }
    };
  }

  private void take(long bytes) throws IOException {
    if (room.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }

  private IndexOutput limited(String name, IndexOutput output) {
    return new FilterIndexOutput("limited " + name, output.getName(), output) {
      @Override
      public void writeByte(byte b) throws IOException {
        take(1);
        super.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        super.writeBytes(bytes, offset, length);
      }
    };
  }
}
