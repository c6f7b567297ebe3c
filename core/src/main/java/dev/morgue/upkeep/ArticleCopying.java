package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoredArticle;
import dev.morgue.index.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;

/** Adds every article that a reader shows to a writer, each with its place among the others. */
final class ArticleCopying {

  /** Documents a task: enough that neighbours are read together, few enough to keep all busy. */
  private static final int CHUNK = 256;

  private final DirectoryReader reader;
  private final IndexWriter writer;
  private final Path archive;
  private final UpkeepProgress progress;

  ArticleCopying(
      DirectoryReader reader, IndexWriter writer, Path archive, UpkeepProgress progress) {
    this.reader = reader;
    this.writer = writer;
    this.archive = archive;
    this.progress = progress;
  }

  /**
   * Adds them all; the caller commits.
   *
   * @param order the documents in the order to add them
   * @param threads with one, exactly in that order; with more, about so
   */
  void run(int[] order, int threads) throws IOException {
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
          pending.addLast(pool.submit(() -> copy(chunk)));
        }
        while (!pending.isEmpty()) {
          done += settle(pending.removeFirst());
          progress.at("articles", done, order.length);
        }
      } finally {
        pending.forEach(task -> task.cancel(false));
      }
    }
  }

  private static int settle(Future<Integer> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; the archive is as it was", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException("an article could not be written: " + e.getCause(), e.getCause());
    }
  }

  private int copy(int[] docs) throws IOException {
    StoredFields stored = reader.storedFields();
    for (int doc : docs) {
      Versions.Place place = Versions.place(reader, doc);
      Document document = ArticleDocument.versioned(article(stored, doc), place);
      if (Versions.isPruned(reader, doc)) {
        document.add(new NumericDocValuesField(IndexFields.PRUNED, 1));
      }
      writer.addDocument(document);
    }
    return docs.length;
  }

  private Article article(StoredFields stored, int doc) throws IOException {
    try {
      return StoredArticle.read(stored, doc);
    } catch (IOException e) {
      throw new IOException(
          "an article of "
              + archive
              + " cannot be read, see what 'check' says of it: "
              + e.getMessage(),
          e);
    }
  }
}
