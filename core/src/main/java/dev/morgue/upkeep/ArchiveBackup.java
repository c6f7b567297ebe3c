package dev.morgue.upkeep;

import dev.morgue.index.IndexFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * Copies an archive as of its last commit while it may be written by another process. The copy is
 * an archive itself: it can be searched where it lies.
 *
 * <p>The files of an index are written once and never changed, so a further backup into the same
 * folder copies only those that are new. They are put beside the old ones; then one rename of a
 * small file makes them the backup, and what only the old one used is removed. Until that rename
 * the old backup is whole, whatever happens.
 */
public final class ArchiveBackup {

  private ArchiveBackup() {}

  /**
   * Makes or renews a backup. To back up from within the process that writes, use the writer's own
   * method.
   *
   * @param archive the archive's folder
   * @param folder where the backup is or shall be
   * @throws IOException if there is no archive, if the folder holds something else than a backup of
   *     this archive, or if reading or writing fails; an earlier backup is as it was
   */
  public static BackedUp of(Path archive, Path folder, UpkeepProgress progress) throws IOException {
    try (Directory source = IndexFormat.open(archive);
        HeldFiles held = lastCommit(source, archive)) {
      return copy(archive, held, folder, progress);
    }
  }

  /** The last commit's files, all open at once, though commits may follow one another. */
  private static HeldFiles lastCommit(Directory source, Path archive) throws IOException {
    String tried = "";
    while (true) {
      String commit = String.valueOf(SegmentInfos.getLastCommitSegmentsFileName(source));
      try {
        return HeldFiles.of(source, SegmentInfos.readCommit(source, commit).files(true));
      } catch (NoSuchFileException | FileNotFoundException e) {
        if (commit.equals(tried)) {
          throw new IOException(
              archive + " lacks a file of its index, so it is damaged: " + e.getMessage(), e);
        }
        // most likely another commit came, and the files that only this one used were deleted
        tried = commit;
      }
    }
  }

  /**
   * Makes or renews a backup of one commit that somebody else keeps from being deleted.
   *
   * @param archive the archive's folder
   * @param files the commit's files, names within the folder of its index
   * @param folder where the backup is or shall be
   * @throws IOException as {@link #of} says
   */
  public static BackedUp of(
      Path archive, Collection<String> files, Path folder, UpkeepProgress progress)
      throws IOException {
    try (Directory source = IndexFormat.open(archive);
        HeldFiles held = HeldFiles.of(source, files)) {
      return copy(archive, held, folder, progress);
    }
  }

  private static BackedUp copy(Path archive, HeldFiles held, Path folder, UpkeepProgress progress)
      throws IOException {
    Path source = archive.toAbsolutePath().normalize();
    Path target = folder.toAbsolutePath().normalize();
    if (target.startsWith(source) || source.startsWith(target)) {
      throw new IOException(
          "a backup of " + source + " cannot lie in " + target + ": choose a folder beside it");
    }
    try (BackupFolder backup = BackupFolder.open(target, source)) {
      backup.checkHolds(held);
      BackedUp made = new BackupCopying(backup, held, progress).run();
      copyBeside(source, target);
      return made;
    }
  }

  /** What lies in the archive's folder beside the index: reports, lists of sources. */
  private static void copyBeside(Path archive, Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(archive, Files::isRegularFile)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals(BackupFolder.NOTE)) {
          DurableFiles.write(folder.resolve(name), Files.readAllBytes(file));
        }
      }
    }
  }
}
