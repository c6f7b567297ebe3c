package dev.morgue.search;

import dev.morgue.index.IndexSettings;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The commits of the register of files. It commits first, then the articles' index commits and
 * names the register's commit; one that was named stays until another is. So whatever moment the
 * process dies at, the articles on the disk name a register of their own moment. Used under the
 * archive writer's lock.
 */
final class RegisterCommits implements Closeable {

  /** The member of the articles' commit data: a commit's file and the id Lucene gave it. */
  private static final String KEY = "morgue.files";

  private final Directory directory;
  private final IndexWriter writer;
  private final Kept kept;

  private RegisterCommits(Directory directory, IndexWriter writer, Kept kept) {
    this.directory = directory;
    this.writer = writer;
    this.kept = kept;
  }

  /** The part of an archive's commit data that names the register's commit; may be empty. */
  static Map<String, String> named(Map<String, String> commitData) {
    String name = commitData.get(KEY);
    return name == null ? Map.of() : Map.of(KEY, name);
  }

  static RegisterCommits open(Directory directory, Map<String, String> commitData)
      throws IOException {
    String name = commitData.get(KEY);
    IndexCommit named = name == null ? null : find(directory, name);
    Kept kept = new Kept(named == null ? "" : named.getSegmentsFileName());
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setCommitOnClose(false)
            .setMergeScheduler(IndexSettings.merging())
            .setIndexDeletionPolicy(kept)
            .setOpenMode(named == null ? OpenMode.CREATE : OpenMode.APPEND);
    if (named != null) {
      config.setIndexCommit(named);
    }
    return new RegisterCommits(directory, new IndexWriter(directory, config), kept);
  }

  /**
   * The commit of this name; null when it is gone or broken, as everything in it can be had anew.
   */
  private static @Nullable IndexCommit find(Directory directory, String name) throws IOException {
    try {
      for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
        if (name(directory, commit.getSegmentsFileName()).equals(name)) {
          return commit;
        }
      }
      return null;
    } catch (IndexNotFoundException
        | CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException e) {
      return null;
    }
  }

  private static String name(Directory directory, String file) throws IOException {
    SegmentInfos infos = SegmentInfos.readCommit(directory, file);
    return file + " " + StringHelper.idToString(infos.getId());
  }

  IndexWriter writer() {
    return writer;
  }

  /** Commits; what is returned belongs into the commit data of the articles' index. */
  Map<String, String> commit() throws IOException {
    writer.commit();
    String file = SegmentInfos.getLastCommitSegmentsFileName(directory);
    if (file == null) {
      throw new IOException("the register of files has no commit after committing");
    }
    kept.committed = file;
    return Map.of(KEY, name(directory, file));
  }

  /** What the articles' index named before is wanted no longer. */
  void acknowledge() {
    kept.named = kept.committed;
  }

  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }

  /** Keeps the last commit and the one that the articles' index names. */
  private static final class Kept extends IndexDeletionPolicy {

    private volatile String named;
    private volatile String committed;

    Kept(String named) {
      this.named = named;
      this.committed = named;
    }

    /** Commits that nothing names are left from a process that died between the two. */
    @Override
    public void onInit(List<? extends IndexCommit> commits) {
      if (!named.isEmpty()) {
        commits.stream().filter(c -> !isNamed(c)).forEach(IndexCommit::delete);
      }
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
      List<? extends IndexCommit> earlier = commits.subList(0, commits.size() - 1);
      earlier.stream().filter(c -> !isNamed(c)).forEach(IndexCommit::delete);
    }

    private boolean isNamed(IndexCommit commit) {
      return commit.getSegmentsFileName().equals(named);
    }
  }
}
