package dev.morgue.upkeep;

import dev.morgue.copies.Comparing;
import dev.morgue.index.CopyGrouping;
import dev.morgue.index.IndexFormat;
import dev.morgue.index.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Writes an archive's index anew from the articles stored in it: the same versions with the same
 * numbers, the same latest ones, the same order of arrival, the same state of the crawl. The saved
 * files are not needed. What changes is what is derived: how words are cut, facets, lengths.
 *
 * <p>The new index becomes the archive in one commit at the very end. Until then the old one is
 * whole and can be searched; a rebuild that is killed leaves it as it was. In place it needs as
 * much free space again as the index takes.
 */
public final class ArchiveRebuild {

  /** In which order the articles lie in the index. Answers are the same in any. */
  public enum Order {
    /** As they came. */
    ARRIVAL,

    /**
     * The newest first, in one segment, written on one thread: lists by date then read neighbours.
     * What is added later lies behind in the order of arrival, until the archive is rebuilt so
     * again. Lucene's own index sort is not used, because it takes for granted that every segment
     * has it: with later segments unsorted, lists by date would miss articles.
     */
    NEWEST
  }

  private final Path archive;
  private final Order order;
  private final int threads;

  private ArchiveRebuild(Path archive, Order order, int threads) {
    this.archive = archive;
    this.order = order;
    this.threads = threads;
  }

  /** A rebuild of the archive in a folder, in the order of arrival, on one thread. */
  public static ArchiveRebuild of(Path archive) {
    return new ArchiveRebuild(archive, Order.ARRIVAL, 1);
  }

  /** The same in another order. */
  public ArchiveRebuild in(Order newOrder) {
    return new ArchiveRebuild(archive, newOrder, threads);
  }

  /**
   * The same on several threads.
   *
   * @param count at least 1
   */
  public ArchiveRebuild on(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a rebuild needs at least one thread, not " + count);
    }
    return new ArchiveRebuild(archive, order, count);
  }

  /**
   * Rebuilds in place. Nothing else may write the archive meanwhile; it can be read, and readers
   * see the new index when they refresh.
   *
   * @throws IOException if the archive is being written, if an article cannot be read, or if the
   *     new index cannot be written; the old one is as it was
   */
  public Rebuilt inPlace(UpkeepProgress progress) throws IOException {
    try (Directory directory = IndexFormat.open(archive);
        IndexWriter writer = writer(directory, archive)) {
      return rebuild(directory, writer, progress);
    }
  }

  /**
   * Rebuilds into another folder. The archive itself is only read, as of its last commit; it may be
   * written meanwhile.
   *
   * @param folder where the new archive shall be; made if it is missing
   * @throws IOException if the folder holds an index already, if an article cannot be read, or if
   *     the new index cannot be written
   */
  public Rebuilt into(Path folder, UpkeepProgress progress) throws IOException {
    Path index = folder.resolve(IndexFormat.FOLDER);
    Files.createDirectories(index);
    try (Directory source = IndexFormat.open(archive);
        Directory target = FSDirectory.open(index)) {
      if (IndexFormat.exists(target)) {
        throw new IOException(folder + " holds an archive already; choose an empty folder");
      }
      try (IndexWriter writer = writer(target, folder)) {
        return rebuild(source, writer, progress);
      }
    }
  }

  /**
   * A writer that starts from nothing, whatever the folder holds. What it holds stays until the
   * first commit, which replaces it.
   */
  private IndexWriter writer(Directory directory, Path folder) throws IOException {
    IndexWriterConfig settings = IndexSettings.writing().setOpenMode(OpenMode.CREATE);
    try {
      return new IndexWriter(directory, settings);
    } catch (LockObtainFailedException e) {
      throw IndexFormat.beingWritten(folder, e);
    }
  }

  private Rebuilt rebuild(Directory source, IndexWriter writer, UpkeepProgress progress)
      throws IOException {
    boolean done = false;
    try (DirectoryReader reader = DirectoryReader.open(source)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      long before = IndexFiles.size(source, reader.getIndexCommit().getFileNames());
      ArticleCopying copying = new ArticleCopying(reader, writer, archive, progress);
      if (order == Order.NEWEST) {
        // one thread, or its articles would mingle with another's; merges keep neighbours together
        copying.run(ArticleOrder.newestFirst(reader), 1);
        writer.forceMerge(1);
      } else {
        copying.run(ArticleOrder.byArrival(reader), threads);
      }
      Map<String, String> renewed = IndexFormat.renewed(data);
      renewed.putAll(CopyGrouping.run(writer, Map.of(), Comparing.TO_THE_END));
      writer.setLiveCommitData(renewed.entrySet());
      writer.commit();
      done = true;
      long articles = writer.getDocStats().numDocs;
      Directory target = writer.getDirectory();
      return new Rebuilt(articles, before, IndexFiles.size(target, IndexFiles.committed(target)));
    } finally {
      if (!done) {
        writer.rollback();
      }
    }
  }
}
