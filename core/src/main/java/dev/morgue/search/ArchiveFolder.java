package dev.morgue.search;

import dev.morgue.index.IndexFormat;
import dev.morgue.index.IndexSettings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * An archive's folder opened for writing, or for trying out: then everything that would be written
 * goes into a scratch folder that closing deletes.
 */
final class ArchiveFolder implements Closeable {

  /** The register of files, within an archive's folder. */
  static final String FILES = "files";

  private final Path archive;
  private final @Nullable Path scratch;
  private final UnaryOperator<Directory> disk;
  private final Directory index;
  private final IndexWriter writer;

  private ArchiveFolder(Path archive, @Nullable Path scratch, UnaryOperator<Directory> disk)
      throws IOException {
    this.archive = archive;
    this.scratch = scratch;
    this.disk = disk;
    this.index = directory(IndexFormat.FOLDER);
    try {
      this.writer = writer(index, archive);
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /** Opens an archive for writing, see {@link ArchiveWriter#open}. */
  static ArchiveFolder open(Path archive) throws IOException {
    return open(archive, UnaryOperator.identity());
  }

  /** Opens an archive on a disk of one's own making: one that fills up, say. */
  static ArchiveFolder open(Path archive, UnaryOperator<Directory> disk) throws IOException {
    return new ArchiveFolder(archive, null, disk);
  }

  /** Opens an archive that is to be left alone, see {@link ArchiveWriter#rehearse}. */
  static ArchiveFolder rehearse(Path archive) throws IOException {
    Path scratch = Files.createTempDirectory("morgue-rehearsal");
    try {
      return new ArchiveFolder(archive, scratch, UnaryOperator.identity());
    } catch (IOException | RuntimeException e) {
      delete(scratch);
      throw e;
    }
  }

  private static IndexWriter writer(Directory index, Path archive) throws IOException {
    IndexWriter writer = null;
    try {
      boolean exists = IndexFormat.exists(index);
      if (exists) {
        IndexFormat.check(index, archive);
      }
      writer = new IndexWriter(index, IndexSettings.writing());
      if (!exists) {
        writer.setLiveCommitData(IndexFormat.commitData(Map.of()).entrySet());
        writer.commit();
      }
      return writer;
    } catch (LockObtainFailedException e) {
      throw IndexFormat.beingWritten(archive, e);
    } catch (IOException e) {
      if (writer != null) {
        writer.rollback();
      }
      throw e;
    }
  }

  private Directory directory(String name) throws IOException {
    Path folder = archive.resolve(name);
    if (scratch == null) {
      Files.createDirectories(folder);
      return disk.apply(FSDirectory.open(folder));
    }
    Directory base =
        Files.isDirectory(folder) ? FSDirectory.open(folder) : new ByteBuffersDirectory();
    return new OverlayDirectory(base, FSDirectory.open(scratch.resolve(name)));
  }

  Path archive() {
    return archive;
  }

  IndexWriter writer() {
    return writer;
  }

  /** Opens the register of files as of the last commit; the caller closes it. */
  FileRegister register() throws IOException {
    Directory files = directory(FILES);
    try {
      return FileRegister.open(files, IndexSettings.commitData(writer));
    } catch (LockObtainFailedException e) {
      files.close();
      throw IndexFormat.beingWritten(archive, e);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      index.close();
      if (scratch != null) {
        delete(scratch);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
