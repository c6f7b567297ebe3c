package dev.morgue.upkeep;

import dev.morgue.index.IndexFormat;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;

/**
 * Whether an archive is sound: every file of the index has the checksum it was written with and the
 * structure it should have, every stored article can be read, what is derived from it (id, dates,
 * facets, length, the terms that find it) is what it gives, and of each article's versions exactly
 * the last is the latest. Writes nothing but a lock file.
 */
public final class ArchiveCheck {

  private final Path archive;
  private final UpkeepProgress progress;
  private final Problems problems = new Problems();

  private ArchiveCheck(Path archive, UpkeepProgress progress) {
    this.archive = archive;
    this.progress = progress;
  }

  /**
   * Checks the archive in a folder, as of its last commit. Nothing may write it meanwhile; to check
   * one that is written all day, check a backup of it.
   *
   * @throws IOException if there is no archive, if it is being written or of another format; damage
   *     is no exception, it is in the report
   */
  public static CheckReport of(Path archive, UpkeepProgress progress) throws IOException {
    return new ArchiveCheck(archive, progress).run();
  }

  private CheckReport run() throws IOException {
    Path index = archive.resolve(IndexFormat.FOLDER);
    if (!Files.isDirectory(index)) {
      throw new IOException(archive + " holds no archive, so there is nothing to check");
    }
    try (Directory directory = FSDirectory.open(index);
        Lock lock = lock(directory)) {
      if (!hasReadableCommit(directory)) {
        return report(0, 0, 0, 0);
      }
      new SegmentsCheck(directory, lock, problems).run();
      return articles(directory);
    }
  }

  /**
   * Where nothing can be written (a medium or a mount for reading only) nobody else writes either,
   * and no lock is needed.
   */
  private Lock lock(Directory directory) throws IOException {
    try {
      return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (LockObtainFailedException e) {
      throw new IOException(
          archive
              + " is being written by another process; wait for it to end, or check a backup of it",
          e);
    } catch (FileSystemException | ReadOnlyFileSystemException e) {
      return NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
    }
  }

  private boolean hasReadableCommit(Directory directory) throws IOException {
    try {
      IndexFormat.check(directory, archive);
      return true;
    } catch (CorruptIndexException | EOFException | NoSuchFileException | FileNotFoundException e) {
      problems.add("index", "the list of its files cannot be read: " + reason(e));
      return false;
    } catch (IOException e) {
      boolean headless = Arrays.stream(directory.listAll()).anyMatch(file -> file.startsWith("_"));
      if (e.getCause() instanceof IndexNotFoundException && headless) {
        problems.add(
            "index", "the list of its files (segments_…) is gone, though files of it are there");
        return false;
      }
      if (isDamaged(directory)) {
        problems.add("index", "the list of its files cannot be read: " + reason(e));
        return false;
      }
      throw e;
    }
  }

  /** Whether what looks like a list of another format is one that was damaged. */
  private static boolean isDamaged(Directory directory) throws IOException {
    String commit = SegmentInfos.getLastCommitSegmentsFileName(directory);
    if (commit == null) {
      return false;
    }
    try (IndexInput in = directory.openInput(commit, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return false;
    } catch (CorruptIndexException | EOFException e) {
      return true;
    }
  }

  private CheckReport articles(Directory directory) throws IOException {
    long bytes = size(directory);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      ArticlesCheck check = new ArticlesCheck(reader, problems, progress);
      check.run();
      return report(reader.numDocs(), check.articles(), check.read(), bytes);
    } catch (IOException | RuntimeException e) {
      // the segments' check has named the damage already; this is what follows from it
      if (problems.found() == 0) {
        throw e;
      }
      problems.add("index", "it cannot be opened, so its articles were not read: " + reason(e));
      return report(0, 0, 0, bytes);
    }
  }

  private long size(Directory directory) throws IOException {
    try {
      return IndexFiles.size(directory, IndexFiles.committed(directory));
    } catch (NoSuchFileException | FileNotFoundException e) {
      problems.add("index", "a file of it is gone: " + e.getMessage());
      return 0;
    }
  }

  private CheckReport report(long held, long articles, long read, long bytes) {
    return new CheckReport(held, articles, read, bytes, problems.listed(), problems.found());
  }

  /** An exception's message, or its name where it has none; on one line. */
  static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.replace('\n', ' ');
  }
}
