package dev.morgue.search;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * An index folder that reads as it is and is never written: new files go into a folder of their
 * own, and deleting an old one only leaves it out of sight. For trying out what a crawl would do.
 */
final class OverlayDirectory extends FilterDirectory {

  private final Directory base;
  private final Set<String> below;

  /**
   * Lays one folder over another.
   *
   * @param base what is read and left alone
   * @param own where everything new goes; empty at first
   */
  OverlayDirectory(Directory base, Directory own) throws IOException {
    super(own);
    this.base = base;
    this.below = new HashSet<>(Arrays.asList(base.listAll()));
  }

  private synchronized boolean isBelow(String name) {
    return below.contains(name);
  }

  @Override
  public synchronized String[] listAll() throws IOException {
    Set<String> all = new TreeSet<>(below);
    all.addAll(Arrays.asList(in.listAll()));
    return all.toArray(String[]::new);
  }

  @Override
  public void deleteFile(String name) throws IOException {
    boolean removed;
    synchronized (this) {
      removed = below.remove(name);
    }
    if (!removed) {
      super.deleteFile(name);
    }
  }

  @Override
  public long fileLength(String name) throws IOException {
    return isBelow(name) ? base.fileLength(name) : super.fileLength(name);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    return isBelow(name) ? base.openInput(name, context) : super.openInput(name, context);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    if (isBelow(name)) {
      throw new FileAlreadyExistsException(name);
    }
    return super.createOutput(name, context);
  }

  @Override
  public void rename(String source, String destination) throws IOException {
    if (isBelow(source)) {
      throw new NoSuchFileException(source, null, "is of the folder below, which is left alone");
    }
    super.rename(source, destination);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    super.sync(names.stream().filter(name -> !isBelow(name)).toList());
  }

  @Override
  public void close() throws IOException {
    try {
      base.close();
    } finally {
      super.close();
    }
  }
}
