package dev.morgue.upkeep;

import dev.morgue.Article;
import dev.morgue.index.IndexFields;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.IndexSettings;
import dev.morgue.index.Versions;
import dev.morgue.names.NameTagger;
import dev.morgue.names.Tagging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.FixedBitSet;

/**
 * Looks for the names in an archive's articles again, with another tagger or a newer version of it.
 * Only articles are touched that have not this tagger's names yet, and of those only the names:
 * ids, versions, their order, which are hidden, and the state of the crawl stay. The saved files
 * are not needed.
 *
 * <p>It commits as it goes: one that is stopped or killed leaves some articles with the new names
 * and the others with the old, all of them whole, and a further run does the rest.
 */
public final class ArchiveRetagging {

  /** Articles between commits. */
  private static final int COMMIT_EVERY = 2_048;

  private final Path archive;
  private final NameTagger tagger;
  private final int threads;
  private volatile boolean stopAsked;

  private ArchiveRetagging(Path archive, NameTagger tagger, int threads) {
    this.archive = archive;
    this.tagger = tagger;
    this.threads = threads;
  }

  /** A retagging of the archive in a folder, on one thread. */
  public static ArchiveRetagging of(Path archive, NameTagger tagger) {
    return new ArchiveRetagging(archive, tagger, 1);
  }

  /**
   * The same on several threads.
   *
   * @param count at least 1
   */
  public ArchiveRetagging on(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("retagging needs at least one thread, not " + count);
    }
    return new ArchiveRetagging(archive, tagger, count);
  }

  /** Asks it to end soon, with what is done by then committed; from any thread. */
  public void stop() {
    stopAsked = true;
  }

  /**
   * Tags what is to be tagged. Nothing else may write the archive meanwhile; it can be read, and
   * readers see the new names when they refresh.
   *
   * @throws IOException if the archive is being written, or if an article cannot be read or
   *     written; the archive is as of the last commit
   */
  public Retagged run(UpkeepProgress progress) throws IOException {
    try (Directory directory = IndexFormat.open(archive);
        IndexWriter writer = writer(directory)) {
      boolean done = false;
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Retagged retagged = new Run(reader, writer, progress).all();
        done = true;
        return retagged;
      } finally {
        if (!done) {
          writer.rollback();
        }
      }
    }
  }

  private IndexWriter writer(Directory directory) throws IOException {
    try {
      return new IndexWriter(directory, IndexSettings.writing());
    } catch (LockObtainFailedException e) {
      throw IndexFormat.beingWritten(archive, e);
    }
  }

  /** Why a tagger broke on an article, and when that came in. */
  private record Broken(long arrival, String reason) {

    /** The one that came in first, whichever thread was sooner. */
    private static Broken earlier(Broken one, Broken other) {
      return one.arrival <= other.arrival ? one : other;
    }
  }

  private final class Run {

    private final DirectoryReader reader;
    private final IndexWriter writer;
    private final UpkeepProgress progress;
    private final ArticleCopying copying;
    private final AtomicLong tagged = new AtomicLong();
    private final AtomicLong broken = new AtomicLong();
    private final AtomicReference<Broken> first =
        new AtomicReference<>(new Broken(Long.MAX_VALUE, ""));

    Run(DirectoryReader reader, IndexWriter writer, UpkeepProgress progress) {
      this.reader = reader;
      this.writer = writer;
      this.progress = progress;
      this.copying = new ArticleCopying(reader, writer, archive, progress);
    }

    Retagged all() throws IOException {
      FixedBitSet upToDate = upToDate();
      int[] held = ArticleOrder.byArrival(reader);
      int[] order = Arrays.stream(held).filter(doc -> !upToDate.get(doc)).toArray();
      int at = 0;
      while (at < order.length && !stopAsked) {
        int end = Math.min(order.length, at + COMMIT_EVERY);
        int before = at;
        UpkeepProgress within = (what, done, all) -> progress.at(what, before + done, order.length);
        new DocumentChunks(threads, within).each(Arrays.copyOfRange(order, at, end), this::tag);
        // the crawl's state goes on from commit to commit
        writer.setLiveCommitData(new HashMap<>(IndexSettings.commitData(writer)).entrySet());
        writer.commit();
        at = end;
      }
      return new Retagged(
          tagged.get(),
          held.length - order.length,
          broken.get(),
          first.get().reason(),
          at == order.length);
    }

    private FixedBitSet upToDate() throws IOException {
      FixedBitSet docs = new FixedBitSet(Math.max(1, reader.maxDoc()));
      Term version = new Term(IndexFields.TAGGER, tagger.version());
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum having = leaf.reader().postings(version, PostingsEnum.NONE);
        while (having != null && having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          docs.set(leaf.docBase + having.docID());
        }
      }
      return docs;
    }

    private void tag(int[] docs) throws IOException {
      StoredFields stored = reader.storedFields();
      for (int doc : docs) {
        Article article = copying.article(stored, doc);
        Article named;
        try {
          named = Tagging.tag(article, tagger);
        } catch (RuntimeException | StackOverflowError e) {
          // somebody else's tagger, perhaps: that article stays as it is
          broken.incrementAndGet();
          long arrival = Versions.place(reader, doc).arrival();
          first.accumulateAndGet(new Broken(arrival, article.id() + ": " + e), Broken::earlier);
          continue;
        }
        Term id = new Term(IndexFields.ID, article.id().value());
        writer.updateDocument(id, copying.document(named, doc));
        tagged.incrementAndGet();
      }
    }
  }
}
