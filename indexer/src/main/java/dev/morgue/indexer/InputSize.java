package dev.morgue.indexer;

import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.indexer.crawl.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes there are to crawl. Counting walks over the names and sizes of all files once,
 * without opening any, and is meant to run beside the crawl on a thread of its own: a hundred
 * thousand files take it about a second. Thread-safe.
 */
public final class InputSize implements Runnable {

  /** What {@link #bytes()} says until all is counted. */
  public static final long UNKNOWN = -1;

  private final FolderWalk walk;
  private final AtomicLong counted = new AtomicLong(UNKNOWN);

  /**
   * Something to count.
   *
   * @param inputs files and folders, as the crawl takes them
   * @param archive the archive's folder, which is not crawled
   */
  public InputSize(List<Path> inputs, Path archive) {
    this.walk = new FolderWalk(inputs, archive);
  }

  /** Counts, until done or interrupted. */
  @Override
  public void run() {
    long bytes = 0;
    while (walk.hasNext()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      bytes += walk.next() instanceof Found.SavedPath saved ? size(saved.path()) : 0;
    }
    counted.set(bytes);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // the crawl will say what is wrong with it
    }
  }

  /** The sizes of all files together, or {@link #UNKNOWN} while they are being counted. */
  public long bytes() {
    return counted.get();
  }
}
