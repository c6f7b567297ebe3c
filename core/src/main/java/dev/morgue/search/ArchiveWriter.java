package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.copies.Comparing;
import dev.morgue.index.CopyGrouping;
import dev.morgue.index.IndexSettings;
import dev.morgue.upkeep.ArchiveBackup;
import dev.morgue.upkeep.BackedUp;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive; the only writer of its folder while it is open. Thread-safe: articles may be
 * added by several threads, and versions of one article are numbered in the order their calls begin
 * to run.
 *
 * <p>Nothing stored is overwritten. An article that differs from what is held under its key becomes
 * a further version; the same bytes from another place only add that place. What {@link #commit}
 * has returned from survives a crash; after a failure the archive is as of the last commit. To
 * interrupt a thread that adds or commits is such a failure, as it closes the file being written:
 * to stop early, let the threads end. A closed writer refuses all work with an IOException.
 */
public final class ArchiveWriter implements Closeable {

  private static final Clock SYSTEM = Clock.systemUTC();

  private final ArchiveFolder folder;
  private final IndexWriter writer;
  private final Holdings holdings;
  private final Amendments amendments;
  private final Additions additions;

  /** Adding shares the archive, committing has it alone: a commit never holds half an addition. */
  private final Turns turns = new Turns();

  private final WriterWork work;

  private CommitMarks marks;

  private @Nullable FileRegister files;
  private boolean closed;

  private ArchiveWriter(ArchiveFolder folder, Clock clock, int remembered) throws IOException {
    this.folder = folder;
    this.writer = folder.writer();
    this.marks = CommitMarks.of(IndexSettings.commitData(writer));
    this.holdings = new Holdings(writer, remembered);
    this.amendments = new Amendments(writer, holdings);
    this.additions = new Additions(writer, holdings, amendments, clock);
    this.work = new WriterWork(folder, turns, holdings, amendments, () -> files);
  }

  /** Opens as {@link #open(Path, Clock)} does, with the machine's clock, and days as in UTC. */
  public static ArchiveWriter open(Path archive) throws IOException {
    return open(archive, SYSTEM);
  }

  /**
   * Opens the archive in a folder, and makes one there if the folder holds none.
   *
   * @param clock tells when articles come in, and by its zone on which day: see {@link
   *     dev.morgue.Accession#indexed}
   * @throws IOException if another writer has it open, if the index there is not ours or of a
   *     format this version cannot write, or if the folder cannot be written; one sentence says
   *     which and what to do
   */
  public static ArchiveWriter open(Path archive, Clock clock) throws IOException {
    return of(ArchiveFolder.open(archive), clock, Holdings.MOST_RECENT);
  }

  /** Remembers only so many additions before the index is read anew. */
  static ArchiveWriter open(Path archive, int remembered) throws IOException {
    return of(ArchiveFolder.open(archive), SYSTEM, remembered);
  }

  /**
   * Opens an archive for trying out what adding would do to it: everything answers as if it were
   * done, committing too, and what is written goes into a folder of temporary files that {@link
   * #close} deletes. The archive's folder is left alone, and need not be there. Another process
   * should not write it meanwhile.
   *
   * @throws IOException as {@link #open(Path, Clock)} does
   */
  public static ArchiveWriter rehearse(Path archive, Clock clock) throws IOException {
    return of(ArchiveFolder.rehearse(archive), clock, Holdings.MOST_RECENT);
  }

  static ArchiveWriter of(ArchiveFolder folder, Clock clock, int remembered) throws IOException {
    try {
      return new ArchiveWriter(folder, clock, remembered);
    } catch (IOException | RuntimeException e) {
      folder.close();
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
    return add(article, UnaryOperator.identity());
  }

  /**
   * Adds an article, and where it is not held yet, with what is still to be found out about it:
   * looking for names, say, which takes long. Several threads do that at once.
   *
   * @param completing must leave key and original as they are, and not fail
   */
  public AddResult add(Article article, UnaryOperator<Article> completing) throws IOException {
    return work.beside(() -> additions.add(article, completing));
  }

  /** The archive's folder. */
  public Path archive() {
    return folder.archive();
  }

  /** What is remembered of the files that were crawled. It lives as long as this writer. */
  public FileRegister files() throws IOException {
    return work.alone(() -> {
      if (files == null) {
        files = folder.register();
      }
      return files;
    });
  }

  /** Whether any version that is held was found in a file. */
  public boolean isPlace(String path) throws IOException {
    return holdings.isPlace(path);
  }

  /** Where the bytes of a version were found first; null if no such version is held. */
  public Original.@Nullable Location firstPlace(ArticleId id) throws IOException {
    return holdings.firstPlace(id);
  }

  /**
   * Hides from default searches the articles of which no file is left, by what the register of
   * files says, and shows those again of which one has come back. Hidden ones are held as before.
   *
   * @param paths the files that have gone or come; articles found in others are left as they are
   * @return how many articles were hidden or shown
   */
  public long settlePruned(Collection<String> paths) throws IOException {
    FileRegister register = files();
    return work.alone(() -> {
      amendments.notePlaces();
      holdings.refresh();
      register.refresh();
      return new Pruning(writer, holdings, register).settle(paths);
    });
  }

  /** Finds copies of stories in what is new since it last did; permanent with the next commit. */
  public void groupCopies() throws IOException {
    groupCopies(Comparing.TO_THE_END);
  }

  /**
   * Finds copies of stories in what is new since it last did; permanent with the next commit.
   *
   * @param comparing hears of it, and may break it off: nothing is grouped then, and the next time
   *     looks at the same
   */
  public void groupCopies(Comparing comparing) throws IOException {
    work.alone(() -> {
      amendments.notePlaces();
      Map<String, String> copies = CopyGrouping.run(writer, marks.copies(), comparing);
      marks = new CommitMarks(marks.crawlState(), marks.register(), copies);
      holdings.refresh();
      return null;
    });
  }

  /** The users' collections that its articles are in. */
  public ArchiveCollections collections() {
    return new ArchiveCollections(work, holdings, amendments);
  }

  /**
   * Removes one version. If it was the latest, the one before it becomes the latest.
   *
   * @return false if no such version is held
   */
  public boolean remove(ArticleId id) throws IOException {
    return work.alone(() -> amendments.remove(id));
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
    work.alone(() -> {
      amendments.notePlaces();
      Map<String, String> register = files == null ? marks.register() : files.commit();
      CommitMarks next = new CommitMarks(state, register, marks.copies());
      writer.setLiveCommitData(next.data().entrySet());
      writer.commit();
      if (files != null) {
        files.committed();
      }
      marks = next;
      return null;
    });
  }

  /** The crawl's state as of the last commit. */
  public Map<String, String> crawlState() {
    return turns.shared(() -> marks.crawlState());
  }

  /** Opens it for reading here: {@link NewsArchive#refresh} shows what is not committed, too. */
  public NewsArchive openForReading() throws IOException {
    return NewsArchive.of(this, folder.archive().toString());
  }

  /**
   * Makes or renews a backup of the archive as of the last commit, while adding goes on. See {@link
   * ArchiveBackup}, which does the same from another process.
   *
   * @param backup where it is or shall be
   * @throws IOException if the folder holds something else, or if reading or writing fails; an
   *     earlier backup is then as it was
   */
  public BackedUp backUp(Path backup) throws IOException {
    SnapshotDeletionPolicy commits =
        work.alone(() -> (SnapshotDeletionPolicy) writer.getConfig().getIndexDeletionPolicy());
    IndexCommit last = work.alone(commits::snapshot);
    try {
      return ArchiveBackup.of(folder.archive(), last.getFileNames(), backup, UpkeepProgress.NONE);
    } finally {
      commits.release(last);
    }
  }

  /** Does something while nothing is half added. */
  <T extends @Nullable Object> T alone(Turns.Task<T, IOException> task) throws IOException {
    return work.alone(task);
  }

  /** A reader of everything added so far. */
  DirectoryReader reader() throws IOException {
    return work.alone(() -> DirectoryReader.open(writer));
  }

  /** Commits and closes. After a failure it only closes. */
  @Override
  public void close() throws IOException {
    turns.alone(() -> closed ? null : end());
  }

  private @Nullable Void end() throws IOException {
    closed = true;
    try {
      if (writer.isOpen() && !work.isLost()) {
        commit();
      }
    } finally {
      holdings.close();
      if (files != null) {
        files.close();
      }
      folder.close();
    }
    return null;
  }
}
