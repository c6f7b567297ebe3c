package dev.morgue.upkeep;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Files of one commit, all open: deleting them in the folder does not take them away any more. */
final class HeldFiles implements Closeable {

  private final SortedMap<String, IndexInput> open = new TreeMap<>();

  private HeldFiles() {}

  /** Opens them all; fails if one is gone. */
  static HeldFiles of(Directory directory, Collection<String> files) throws IOException {
    HeldFiles held = new HeldFiles();
    try {
      for (String file : files) {
        held.open.put(file, directory.openInput(file, IOContext.READONCE));
      }
      return held;
    } catch (IOException | RuntimeException e) {
      held.close();
      throw e;
    }
  }

  Set<String> names() {
    return open.keySet();
  }

  /** The file from its beginning; closed with the others. */
  IndexInput input(String name) throws IOException {
    IndexInput input = open.get(name);
    if (input == null) {
      throw new IllegalArgumentException("no file " + name + " in this commit");
    }
    input.seek(0);
    return input;
  }

  long length(String name) throws IOException {
    return input(name).length();
  }

  /** The checksum that the file's last bytes state. */
  long stated(String name) throws IOException {
    return CodecUtil.retrieveChecksum(input(name));
  }

  long length() throws IOException {
    long length = 0;
    for (String name : names()) {
      length += length(name);
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    for (IndexInput input : open.values()) {
      input.close();
    }
  }
}
