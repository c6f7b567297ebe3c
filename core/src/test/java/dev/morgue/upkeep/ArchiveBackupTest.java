package dev.morgue.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.index.IndexFormat;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBackupTest {

  @TempDir Path folder;

  private Random random;
  private Path archive;
  private Path backup;

  @BeforeEach
  void write() throws IOException {
    long seed = Long.getLong("morgue.seed", 69_067_779);
    random = new Random(seed);
    archive = folder.resolve("archive");
    backup = folder.resolve("backup");
    Clippings.add(archive, 200, 2, random);
  }

  private BackedUp backUp() throws IOException {
    return ArchiveBackup.of(archive, backup, UpkeepProgress.NONE);
  }

  private void assertIsSoundCopy() throws IOException {
    assertThat(Clippings.state(backup)).isEqualTo(Clippings.state(archive));
    assertThat(ArchiveCheck.of(backup, UpkeepProgress.NONE).problems()).isEmpty();
    assertThat(IndexSizes.unusedFiles(backup)).isEmpty();
  }

  @Test
  void theCopyIsAnArchive() throws IOException {
    Files.writeString(archive.resolve("last-index.json"), "{}\n");
    BackedUp made = backUp();

    assertIsSoundCopy();
    assertThat(made.articles()).isEqualTo(Clippings.state(archive).versions().size());
    assertThat(made.copied()).isEqualTo(made.files());
    assertThat(made.copiedBytes()).isEqualTo(made.bytes()).isPositive();
    assertThat(backup.resolve("last-index.json")).hasContent("{}");
  }

  @Test
  void aFurtherBackupCopiesOnlyWhatIsNew() throws IOException {
    Clippings.add(archive, 4_000, 1, random);
    backUp();
    assertThat(backUp().copied()).as("nothing is new").isZero();

    Clippings.add(archive, 20, 1, random);
    BackedUp made = backUp();

    assertIsSoundCopy();
    assertThat(made.copied()).isPositive().isLessThan(made.files());
    assertThat(made.copiedBytes()).isLessThan(made.bytes() / 2);
  }

  @Test
  void aBackupFollowsARebuild() throws IOException {
    backUp();
    ArchiveRebuild.of(archive).in(ArchiveRebuild.Order.NEWEST).inPlace(UpkeepProgress.NONE);
    backUp();
    assertIsSoundCopy();
  }

  @Test
  void untilANewBackupIsCompleteTheOldOneIsWhole() throws IOException {
    backUp();
    Clippings.State old = Clippings.state(backup);
    Clippings.add(archive, 60, 1, random);
    int files;
    int stopped = 0;
    do {
      int at = stopped++;
      int[] told = {0};
      UpkeepProgress failing =
          (what, done, all) -> {
            if (told[0]++ == at && done < all) {
              throw new IllegalStateException("stopped");
            }
          };
      try {
        files = ArchiveBackup.of(archive, backup, failing).files();
      } catch (IllegalStateException e) {
        files = -1;
        assertThat(Clippings.state(backup)).as("stopped after %d files", at).isEqualTo(old);
      }
    } while (files < 0);
    assertThat(stopped).isGreaterThan(10);
    assertIsSoundCopy();
  }

  @Test
  void whatRottedInTheBackupIsCopiedAgain() throws IOException {
    backUp();
    try (var files = Files.newDirectoryStream(backup.resolve(IndexFormat.FOLDER), "*.fdt")) {
      Path file = files.iterator().next();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 4;
      Files.write(file, bytes);
    }
    assertThat(backUp().copied()).isEqualTo(1);
    assertIsSoundCopy();
  }

  @Test
  void aDamagedArchiveIsNotCopiedOverAGoodBackup() throws IOException {
    backUp();
    Clippings.State good = Clippings.state(backup);
    Clippings.add(archive, 100, 1, random);
    try (var files = Files.newDirectoryStream(archive.resolve(IndexFormat.FOLDER), "*.fdt")) {
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
      }
    }
    assertThatThrownBy(this::backUp)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is damaged, and so may be the archive");
    assertThat(Clippings.state(backup)).isEqualTo(good);
  }

  @Test
  void whileTheArchiveIsWrittenEveryCopyIsOneCommit() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger commits = new AtomicInteger();
    Random words = new Random(random.nextLong());
    long before = Clippings.state(archive).versions().size();
    try (ExecutorService threads = Executors.newSingleThreadExecutor();
        ArchiveWriter writer = ArchiveWriter.open(archive)) {
      Future<?> writing =
          threads.submit(() -> {
            while (!enough.get()) {
              // two articles a commit: a copy of half a commit would hold an odd number
              writer.add(Clippings.article(words, 1 << 30));
              writer.add(Clippings.article(words, 1 << 30));
              int made = commits.get() + 1;
              writer.commit(Map.of("articles", Integer.toString(2 * made)));
              commits.set(made);
            }
            return null;
          });
      try {
        long last = 0;
        // at least six of each: on a busy machine the copies may outrun the commits
        for (int i = 0; (i < 6 || commits.get() <= 6) && !writing.isDone(); i++) {
          BackedUp made = i % 3 == 0 ? writer.backUp(backup) : backUp();
          Clippings.State copy = Clippings.state(backup);
          long added = Long.parseLong(copy.crawl().getOrDefault("articles", "0"));
          assertThat(made.articles()).isEqualTo(copy.versions().size());
          assertThat(added).isGreaterThanOrEqualTo(last);
          last = added;
          assertThat(made.articles()).as("backup %d", i).isEqualTo(before + added);
        }
      } finally {
        enough.set(true);
      }
      writing.get();
      assertThat(commits).as("commits meanwhile").hasValueGreaterThan(6);
    }
    assertThat(ArchiveCheck.of(backup, UpkeepProgress.NONE).problems()).isEmpty();
  }

  private void refused(Path from, Path to, String sentence) {
    assertThatThrownBy(() -> ArchiveBackup.of(from, to, UpkeepProgress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void whatIsNoBackupOfThisArchiveIsNeverWrittenOver() throws IOException {
    Path other = folder.resolve("other");
    Clippings.add(other, 10, 1, random);
    backUp();
    Clippings.State kept = Clippings.state(backup);

    refused(other, backup, "holds a backup of " + archive + "; choose another folder for one of");
    refused(archive, other, "holds something that is no backup");
    refused(archive, archive.resolve("backup"), "cannot lie in");
    refused(archive, folder, "cannot lie in");
    assertThat(Clippings.state(backup)).isEqualTo(kept);
  }

  @Test
  void anArchiveMadeAnewInTheSamePlaceDoesNotReplaceTheOldOnesBackup() throws IOException {
    backUp();
    Clippings.State old = Clippings.state(backup);
    Files.move(archive, folder.resolve("moved away"));
    Clippings.add(archive, 400, 4, random);

    refused(archive, backup, "holds a backup of an older archive that was in " + archive);
    assertThat(Clippings.state(backup)).isEqualTo(old);
  }

  @Test
  void aLostFileIsDamageAndNotACommitThatCameBetween() throws IOException {
    try (var files = Files.newDirectoryStream(archive.resolve(IndexFormat.FOLDER), "*.fdt")) {
      Files.delete(files.iterator().next());
    }
    refused(archive, backup, "lacks a file of its index, so it is damaged");
  }
}
