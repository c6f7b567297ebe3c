package dev.morgue.upkeep;

import dev.morgue.index.IndexFormat;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of a backup. A note in it says of which archive it is, so that a backup of another, or
 * an archive that is none, is never written over.
 */
final class BackupFolder implements Closeable {

  /** The note's file. */
  static final String NOTE = "backup.json";

  private static final String OF = "of";

  private final Path folder;
  private final Path archive;
  private final Directory directory;
  private final Lock lock;

  /** The files of the index that the backup held before; none where there was none. */
  private final Set<String> before;

  private BackupFolder(Path folder, Path archive, Directory directory) throws IOException {
    this.folder = folder;
    this.archive = archive;
    this.directory = directory;
    this.lock = lock();
    this.before = before();
  }

  /**
   * Opens the folder, made where it is missing; one backup at a time has it open.
   *
   * @throws IOException if it holds something else than a backup of this archive
   */
  static BackupFolder open(Path folder, Path archive) throws IOException {
    Path note = folder.resolve(NOTE);
    Path index = folder.resolve(IndexFormat.FOLDER);
    if (!Files.exists(note)) {
      if (Files.isDirectory(folder) && !isEmpty(folder)) {
        throw new IOException(
            folder + " holds something that is no backup of Morgue's; choose an empty folder");
      }
      Files.createDirectories(folder);
      String text = Json.writeIndented(new JsonMap().put(OF, archive.toString()).tree()) + "\n";
      DurableFiles.write(note, text.getBytes(StandardCharsets.UTF_8));
    }
    String of = of(note);
    if (!archive.toString().equals(of)) {
      throw new IOException(
          folder + " holds a backup of " + of + "; choose another folder for one of " + archive);
    }
    Files.createDirectories(index);
    Directory directory = FSDirectory.open(index);
    try {
      return new BackupFolder(folder, archive, directory);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private Lock lock() throws IOException {
    try {
      return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (LockObtainFailedException e) {
      throw new IOException(folder + " is being written by another process; wait for it to end", e);
    }
  }

  private Set<String> before() throws IOException {
    try {
      boolean held = IndexFormat.exists(directory);
      return held ? Set.copyOf(IndexFiles.committed(directory)) : Set.of();
    } catch (IOException e) {
      lock.close();
      throw new IOException(
          "the earlier backup in "
              + folder
              + " is damaged ("
              + e.getMessage()
              + "); it is left as it is, choose another folder",
          e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static String of(Path note) throws IOException {
    try {
      return Json.parseObject(Files.readString(note)).requiredText(OF);
    } catch (IllegalArgumentException e) {
      throw new IOException(note + " is no note of a backup: " + e.getMessage(), e);
    }
  }

  /**
   * Refuses files that have the names of the backup's own and are others: the archive was made anew
   * in the same place, and what the backup holds may be all that is left of the old one.
   */
  void checkHolds(HeldFiles files) throws IOException {
    for (String name : files.names()) {
      if (before.contains(name) && !isSame(name, files)) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "%s holds a backup of an older archive that was in %s, and the file %s of both"
                    + " differs; it is left as it is, choose another folder",
                folder,
                archive,
                name));
      }
    }
  }

  /**
   * Whether the folder has that file, of the same length and with the same checksum stated at its
   * end. Whether its bytes have that checksum is {@link #isWhole}'s question.
   */
  boolean isSame(String name, HeldFiles files) throws IOException {
    if (!Files.exists(file(name))) {
      return false;
    }
    try (IndexInput here = directory.openInput(name, IOContext.READONCE)) {
      return here.length() == files.length(name)
          && CodecUtil.retrieveChecksum(here) == files.stated(name);
    } catch (CorruptIndexException e) {
      return false;
    }
  }

  /** Whether the bytes of a file have the checksum that its end states. */
  boolean isWhole(String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return true;
    } catch (CorruptIndexException e) {
      return false;
    }
  }

  Path file(String name) {
    return folder.resolve(IndexFormat.FOLDER).resolve(name);
  }

  /** How many articles the commit with this file holds; opening it reads every segment's head. */
  long articles(String commitFile) throws IOException {
    for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
      if (commit.getSegmentsFileName().equals(commitFile)) {
        try (DirectoryReader reader = DirectoryReader.open(commit)) {
          return reader.numDocs();
        }
      }
    }
    throw new IOException(folder + " does not show what was copied to it: no " + commitFile);
  }

  /** Removes what the backup as it is now does not use. */
  void removeAllBut(Set<String> files) throws IOException {
    directory.syncMetaData();
    for (String file : directory.listAll()) {
      if (!files.contains(file) && !file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    directory.close();
  }
}
