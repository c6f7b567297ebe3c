package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wherever a disk fills up, the archive is as of the last commit, its articles and what it
 * remembers of files alike, and writing goes on from there once there is room.
 */
class FullDiskTest {

  private static final int FILES = 60;

  @TempDir Path folder;

  private static Article article(int file) {
    return Articles.named("n" + file).body(("Text " + file + " of the tide. ").repeat(40)).build();
  }

  private static String path(int file) {
    return "/in/" + file;
  }

  @Test
  void theArchiveIsAsOfTheLastCommitAndGoesOn() throws IOException {
    long seed = Long.getLong("morgue.seed", 54_037_436);
    Random random = new Random(seed);
    int failures = 0;
    int committed = 0;
    while (committed < FILES) {
      FullDisk disk = new FullDisk(failures < 12 ? 3_000 + random.nextInt(60_000) : Long.MAX_VALUE);
      int before = committed;
      try {
        committed = write(disk, before, random);
      } catch (Committed full) {
        failures++;
        committed = full.files;
        assertThat(full.getCause()).as("seed %d", seed).hasMessageContaining("No space left");
      }
      assertHolds(committed, seed);
    }
    assertThat(failures).as("disks that filled up").isGreaterThan(2);
  }

  /** The disk was full after so many files were committed. */
  private static final class Committed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int files;

    Committed(int files, IOException cause) {
      super(cause);
      this.files = files;
    }
  }

  private int write(FullDisk disk, int from, Random random) throws Committed {
    int committed = from;
    ArchiveWriter writer = null;
    try {
      writer = ArchiveWriter.of(ArchiveFolder.open(folder, disk::over), Articles.CLOCK, 10);
      writer.files().begin();
      for (int file = from; file < FILES; file++) {
        writer.add(article(file));
        writer.files().put(new CrawledFile(path(file), null, 1, List.of(), false));
        if (random.nextInt(5) == 0 || file == FILES - 1) {
          writer.commit();
          committed = file + 1;
        }
      }
      return committed;
    } catch (IOException e) {
      throw new Committed(committed, e);
    } finally {
      close(writer);
    }
  }

  /** Closing commits, so on a full disk it may fail; what was committed before is what counts. */
  private static void close(ArchiveWriter writer) {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private void assertHolds(int committed, long seed) throws IOException {
    Set<String> names = new HashSet<>();
    List<String> known = new ArrayList<>();
    try (ArchiveWriter writer = ArchiveWriter.open(folder);
        NewsArchive archive = writer.openForReading()) {
      names.addAll(Articles.names(archive, SearchRequest.everything()));
      writer.files().begin();
      writer.files().eachUnseen("/in", file -> known.add(file.path()));
    }
    // closing may still have found room for what came after the last commit
    assertThat(names.size()).as("seed %d", seed).isBetween(committed, FILES);
    assertThat(known).as("seed %d", seed).hasSameSizeAs(names);
    for (int file = 0; file < names.size(); file++) {
      assertThat(names).as("seed %d", seed).contains("n" + file);
      assertThat(known).as("seed %d", seed).contains(path(file));
    }
  }
}
