package dev.morgue.upkeep;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Goes through many documents, several chunks at once. */
final class DocumentChunks {

  /** Documents a task: enough that neighbours are read together, few enough to keep all busy. */
  private static final int CHUNK = 256;

  private final int threads;
  private final UpkeepProgress progress;

  DocumentChunks(int threads, UpkeepProgress progress) {
    this.threads = threads;
    this.progress = progress;
  }

  /** What is done with neighbouring documents. */
  interface Task {
    /** Does it; called from several threads. */
    void run(int[] docs) throws IOException;
  }

  /**
   * Does something with all documents.
   *
   * @param order with one thread, exactly in that order; with more, about so
   */
  void each(int[] order, Task task) throws IOException {
    long done = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Future<Integer>> pending = new ArrayDeque<>();
      try {
        for (int from = 0; from < order.length; from += CHUNK) {
          if (pending.size() >= 2 * threads) {
            done += settle(pending.removeFirst());
            progress.at("articles", done, order.length);
          }
          int[] chunk = Arrays.copyOfRange(order, from, Math.min(order.length, from + CHUNK));
          pending.addLast(
              pool.submit(() -> {
                task.run(chunk);
                return chunk.length;
              }));
        }
        while (!pending.isEmpty()) {
          done += settle(pending.removeFirst());
          progress.at("articles", done, order.length);
        }
      } finally {
        pending.forEach(each -> each.cancel(false));
      }
    }
  }

  private static int settle(Future<Integer> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; the archive is as of its last commit", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException("an article could not be written: " + e.getCause(), e.getCause());
    }
  }
}
