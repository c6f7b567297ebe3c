package dev.morgue.bench.load;

import dev.morgue.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Generates all articles on two threads and hands each to a sink. */
final class Loading {
  private static final int THREADS = 2;
  private static final double NANOS_PER_SECOND = 1e9;

  private Loading() {}

  /** Takes articles, from both threads at once. */
  interface Sink {
    void accept(Article article) throws IOException;
  }

  /** What follows the last article and still counts. */
  interface End {
    void run() throws IOException;
  }

  /** Seconds from the first article to the end of what follows the last. */
  static double seconds(GeneratedArticles articles, Sink sink, End end) throws IOException {
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    Callable<Integer> work =
        () -> {
          int done = 0;
          for (int i = next.getAndIncrement(); i < articles.count(); i = next.getAndIncrement()) {
            sink.accept(articles.article(i));
            done++;
          }
          return done;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        running.add(threads.submit(work));
      }
      for (Future<Integer> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("loading stopped: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("loading was interrupted", e);
    }
    end.run();
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }
}
