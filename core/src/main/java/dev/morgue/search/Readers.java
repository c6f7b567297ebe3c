package dev.morgue.search;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The readers of one or several archives that are searched as one. Each is counted: it is closed
 * once everybody who acquired it has let go of it. Thread-safe.
 */
final class Readers {

  private final List<DirectoryReader> each;
  private final List<String> names;
  private final boolean live;
  private final IndexReader all;

  /**
   * Takes over readers.
   *
   * @param names of the archives, one a reader
   * @param live whether they show what a writer of this process has not committed yet
   */
  Readers(List<DirectoryReader> readers, List<String> names, boolean live) throws IOException {
    this.each = List.copyOf(readers);
    this.names = List.copyOf(names);
    this.live = live;
    this.all =
        readers.size() == 1
            ? readers.getFirst()
            : new MultiReader(readers.toArray(IndexReader[]::new), false);
  }

  /** All as one. */
  IndexReader all() {
    return all;
  }

  /** The archive that a document is in. */
  String archive(int doc) {
    return names.get(archiveNumber(doc));
  }

  /** The number of the archive that a document is in, among those opened together. */
  int archiveNumber(int doc) {
    int number = 0;
    while (doc >= archiveEnd(number)) {
      number++;
    }
    return number;
  }

  /**
   * The document behind the last one of an archive; behind all, for the last archive and others.
   */
  int archiveEnd(int number) {
    int end = 0;
    for (int i = 0; i <= number && i < each.size(); i++) {
      end += each.get(i).maxDoc();
    }
    return number < each.size() - 1 ? end : Integer.MAX_VALUE;
  }

  /**
   * Readers of what was written since, acquired; null if nothing was.
   *
   * @throws IOException also if an archive is no longer what was opened
   */
  @Nullable Readers next() throws IOException {
    List<DirectoryReader> next = new ArrayList<>();
    boolean changed = false;
    try {
      for (int i = 0; i < each.size(); i++) {
        DirectoryReader newer = newer(i);
        changed |= newer != null;
        if (newer == null) {
          each.get(i).incRef();
        }
        next.add(newer == null ? each.get(i) : newer);
      }
      if (changed) {
        return new Readers(next, names, live);
      }
    } catch (IOException | RuntimeException e) {
      release(next);
      throw e;
    }
    release(next);
    return null;
  }

  private @Nullable DirectoryReader newer(int number) throws IOException {
    DirectoryReader reader = each.get(number);
    try {
      return live || isBehind(reader) ? DirectoryReader.openIfChanged(reader) : null;
    } catch (AlreadyClosedException e) {
      throw e; // the writer is closed
    } catch (NoSuchFileException | FileNotFoundException | IllegalStateException e) {
      throw new IOException(
          names.get(number) + " was removed or replaced since it was opened; open it anew", e);
    }
  }

  /**
   * Whether another commit is the last one by now. Lucene tells by the number of changes, of which
   * an index made anew may have as many.
   *
   * @throws IllegalStateException if it is such an index
   */
  private static boolean isBehind(DirectoryReader reader) throws IOException {
    SegmentInfos last = SegmentInfos.readLatestCommit(reader.directory());
    if (last.getVersion() != reader.getVersion()) {
      return true;
    }
    if (reader instanceof StandardDirectoryReader commit
        && !Arrays.equals(last.getId(), commit.getSegmentInfos().getId())) {
      throw new IllegalStateException("another index with as many changes");
    }
    return false;
  }

  /** Keeps them open until they are released; false if they are closed already. */
  boolean acquire() {
    for (int i = 0; i < each.size(); i++) {
      if (!each.get(i).tryIncRef()) {
        release(each.subList(0, i));
        return false;
      }
    }
    return true;
  }

  void release() {
    release(each);
  }

  private static void release(List<DirectoryReader> readers) {
    for (DirectoryReader reader : readers) {
      try {
        reader.decRef();
      } catch (IOException e) {
        throw new UncheckedIOException("closing an index failed", e);
      }
    }
  }
}
