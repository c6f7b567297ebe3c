package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexFields;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.IndexSettings;
import dev.morgue.index.Versions;
import dev.morgue.index.Versions.Version;
import dev.morgue.search.AddResult.Outcome;
import dev.morgue.upkeep.ArchiveBackup;
import dev.morgue.upkeep.BackedUp;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive; the only writer of its folder while it is open. Thread-safe: articles may be
 * added by several threads, and versions of one article are numbered in the order their calls begin
 * to run.
 *
 * <p>Nothing stored is overwritten. An article that differs from what is held under its key becomes
 * a further version; the same bytes from another place only add that place. What {@link #commit}
 * has returned from survives a crash; after a failure the archive is as of the last commit.
 */
public final class ArchiveWriter implements Closeable {

  private static final int STRIPES = 256;

  private final Path archive;
  private final Directory directory;
  private final IndexWriter writer;
  private final Holdings holdings;

  /** Adding shares it, committing has it alone: a commit never holds half an addition. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final Object[] stripes = new Object[STRIPES];
  private Map<String, String> crawlState;
  private boolean closed;

  private ArchiveWriter(Path archive, Directory directory, IndexWriter writer, int remembered)
      throws IOException {
    this.archive = archive;
    this.directory = directory;
    this.writer = writer;
    this.holdings = new Holdings(writer, remembered);
    this.crawlState = IndexFormat.crawlState(IndexSettings.commitData(writer));
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /**
   * Opens the archive in a folder, and makes one there if the folder holds none.
   *
   * @throws IOException if another writer has it open, if the index there is not ours or of a
   *     format this version cannot write, or if the folder cannot be written; one sentence says
   *     which and what to do
   */
  public static ArchiveWriter open(Path archive) throws IOException {
    return open(archive, Holdings.MOST_RECENT);
  }

  /** Opens with a bound on how many additions are remembered before the index is read anew. */
  static ArchiveWriter open(Path archive, int remembered) throws IOException {
    Path index = archive.resolve(IndexFormat.FOLDER);
    Files.createDirectories(index);
    Directory directory = FSDirectory.open(index);
    IndexWriter writer = null;
    try {
      boolean exists = IndexFormat.exists(directory);
      if (exists) {
        IndexFormat.check(directory, archive);
      }
      writer = new IndexWriter(directory, IndexSettings.writing());
      if (!exists) {
        writer.setLiveCommitData(IndexFormat.commitData(Map.of()).entrySet());
        writer.commit();
      }
      return new ArchiveWriter(archive, directory, writer, remembered);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IOException(
          archive + " is being written by another process; wait for it to end or stop it", e);
    } catch (IOException e) {
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
      throw e;
    }
  }

  /**
   * Adds an article. Never overwrites another version.
   *
   * @return whether it is new, a new version, or held already
   * @throws IOException if it cannot be written; then nothing more can be, and the archive is as of
   *     the last commit
   */
  public AddResult add(Article article) throws IOException {
    makeRoom();
    lock.readLock().lock();
    try {
      AddResult result;
      synchronized (stripe(article.id().article())) {
        Holdings.Decision decision = holdings.decide(article);
        result = decision.result();
        if (result.outcome() == Outcome.ADDED || result.outcome() == Outcome.NEW_VERSION) {
          put(article, decision.place(), decision.superseded());
        }
      }
      return result;
    } catch (AlreadyClosedException | IOException e) {
      throw broken(e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private Object stripe(String article) {
    return stripes[Math.floorMod(article.hashCode(), STRIPES)];
  }

  private void put(Article article, Versions.Place place, List<ArticleId> superseded)
      throws IOException {
    boolean added = false;
    try {
      writer.addDocument(ArticleDocument.versioned(article, place));
      added = true;
      for (ArticleId old : superseded) {
        setLatest(old, false);
      }
    } finally {
      if (!added) {
        holdings.doubt();
      }
    }
  }

  private void setLatest(ArticleId id, boolean latest) throws IOException {
    writer.updateNumericDocValue(
        new Term(IndexFields.ID, id.value()), IndexFields.LATEST, latest ? 1 : 0);
  }

  /** Lets go of what is remembered of recent additions, once that is much. */
  private void makeRoom() throws IOException {
    if (!holdings.isFull()) {
      return;
    }
    lock.writeLock().lock();
    try {
      if (holdings.isFull()) {
        noteLocations();
        holdings.refresh();
      }
    } catch (AlreadyClosedException | IOException e) {
      throw broken(e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Writes the further places of what was held already. */
  private void noteLocations() throws IOException {
    Map<ArticleId, List<Original.Location>> further = holdings.takeFurtherLocations();
    if (further.isEmpty()) {
      return;
    }
    holdings.refresh();
    for (Map.Entry<ArticleId, List<Original.Location>> entry : further.entrySet()) {
      Holdings.Held held = holdings.held(entry.getKey());
      Original original = held.article().original();
      List<Original.Location> locations = new ArrayList<>(original.locations());
      entry.getValue().stream().filter(l -> !locations.contains(l)).forEach(locations::add);
      Article placed =
          held.article().toBuilder()
              .original(new Original(original.sha256(), original.format(), locations))
              .build();
      writer.updateDocument(
          new Term(IndexFields.ID, entry.getKey().value()),
          ArticleDocument.versioned(placed, held.place()));
    }
    holdings.refresh();
  }

  /**
   * Removes one version. If it was the latest, the one before it becomes the latest.
   *
   * @return false if no such version is held
   */
  public boolean remove(ArticleId id) throws IOException {
    lock.writeLock().lock();
    try {
      noteLocations();
      holdings.refresh();
      List<Version> versions = new ArrayList<>(holdings.versions(id.article()));
      Version removed = versions.stream().filter(v -> v.id().equals(id)).findFirst().orElse(null);
      if (removed == null) {
        return false;
      }
      versions.remove(removed);
      writer.deleteDocuments(new Term(IndexFields.ID, id.value()));
      if (removed.latest() && !versions.isEmpty()) {
        setLatest(versions.getLast().id(), true);
      }
      holdings.refresh();
      return true;
    } catch (AlreadyClosedException | IOException e) {
      throw broken(e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Makes everything so far permanent and leaves the crawl's state as it was. */
  public void commit() throws IOException {
    commit(crawlState());
  }

  /**
   * Makes everything so far permanent, together with the state of the crawl that added it: both are
   * on the disk when this returns, or neither.
   */
  public void commit(Map<String, String> state) throws IOException {
    lock.writeLock().lock();
    try {
      noteLocations();
      writer.setLiveCommitData(IndexFormat.commitData(state).entrySet());
      writer.commit();
      crawlState = Map.copyOf(state);
    } catch (AlreadyClosedException | IOException e) {
      throw broken(e);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** The crawl's state as of the last commit. */
  public Map<String, String> crawlState() {
    lock.readLock().lock();
    try {
      return crawlState;
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Opens the archive for reading in this process: {@link NewsArchive#refresh} then shows what was
   * added, committed or not.
   */
  public NewsArchive openForReading() throws IOException {
    return NewsArchive.of(this, archive.toString());
  }

  /**
   * Makes or renews a backup of the archive as of the last commit, while adding goes on. See {@link
   * ArchiveBackup}, which does the same from another process.
   *
   * @param folder where the backup is or shall be
   * @throws IOException if the folder holds something else, or if reading or writing fails; an
   *     earlier backup is then as it was
   */
  public BackedUp backUp(Path folder) throws IOException {
    SnapshotDeletionPolicy commits =
        (SnapshotDeletionPolicy) writer.getConfig().getIndexDeletionPolicy();
    IndexCommit last = alone(commits::snapshot);
    try {
      return ArchiveBackup.of(archive, last.getFileNames(), folder, UpkeepProgress.NONE);
    } finally {
      commits.release(last);
    }
  }

  /** A reader of everything added so far. */
  DirectoryReader reader() throws IOException {
    return alone(() -> DirectoryReader.open(writer));
  }

  /** Something that must not see half an addition. */
  interface Task<T extends @Nullable Object> {
    T run() throws IOException;
  }

  <T extends @Nullable Object> T alone(Task<T> task) throws IOException {
    lock.writeLock().lock();
    try {
      return task.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private IOException broken(Exception e) {
    Throwable tragedy = writer.getTragicException();
    Throwable cause = tragedy == null ? e : tragedy;
    if (tragedy == null && e instanceof IOException plain && writer.isOpen()) {
      return plain;
    }
    return new IOException(
        String.format(
            Locale.ROOT,
            "writing %s stopped (%s); everything up to the last commit is safe, run again to go on",
            archive,
            cause.getMessage()),
        cause);
  }

  /** Commits and closes. After a failure it only closes. */
  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      if (writer.isOpen()) {
        commit();
      }
    } finally {
      try {
        holdings.close();
        writer.rollback();
        directory.close();
      } finally {
        lock.writeLock().unlock();
      }
    }
  }
}
