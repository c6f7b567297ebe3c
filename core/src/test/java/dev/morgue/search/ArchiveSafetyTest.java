package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Crashes, second writers and folders that hold something else. */
class ArchiveSafetyTest {

  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private static void refused(String sentence, Path archive) {
    for (int i = 0; i < 2; i++) { // the first refusal leaves nothing open behind it
      assertThatThrownBy(() -> ArchiveWriter.open(archive).close())
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(archive + " ")
          .hasMessageContaining(sentence);
    }
    assertThatThrownBy(() -> NewsArchive.open(archive).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(sentence);
  }

  private static void foreignIndex(Path archive, Map<String, String> commit) throws IOException {
    try (Directory directory = FSDirectory.open(archive.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(commit.entrySet());
    }
  }

  @Test
  void aCrashLeavesWhatWasCommitted() throws IOException {
    Path copy = folder.resolve("copy");
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.add(Articles.named("kept").body("First version of the tide table.").build());
      writer.commit(Map.of("at", "17"));
      writer.add(Articles.named("kept").body("Second version of the tide table.").build());
      writer.add(Articles.named("lost").body("Never committed.").build());
      try (NewsArchive reader = writer.openForReading()) {
        assertThat(reader.size()).isEqualTo(2);
      }
      copyLastCommit(copy);
    }
    try (NewsArchive reader = NewsArchive.open(copy)) {
      assertThat(Articles.names(reader, SearchRequest.of(""))).containsExactly("kept");
      assertThat(Articles.names(reader, SearchRequest.of("first"))).containsExactly("kept");
    }
    try (ArchiveWriter writer = ArchiveWriter.open(copy)) {
      assertThat(writer.crawlState()).isEqualTo(Map.of("at", "17"));
      assertThat(writer.add(Articles.named("lost").body("Never committed.").build()).outcome())
          .isEqualTo(AddResult.Outcome.ADDED);
    }
  }

  private void copyLastCommit(Path copy) throws IOException {
    Path index = Files.createDirectories(copy.resolve("index"));
    try (Directory directory = FSDirectory.open(archive().resolve("index"))) {
      for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
        Files.copy(archive().resolve("index").resolve(file), index.resolve(file));
      }
    }
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      assertThatThrownBy(() -> ArchiveWriter.open(archive()))
          .isInstanceOf(IOException.class)
          .hasMessage(
              archive() + " is being written by another process; wait for it to end or stop it");
      assertThat(writer.add(Articles.named("a").body("x").build()).outcome())
          .isEqualTo(AddResult.Outcome.ADDED);
    }
    ArchiveWriter.open(archive()).close();
  }

  @Test
  void aClosedWriterSaysSo() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(archive());
    writer.close();
    writer.close();
    String closed = archive() + " is closed for writing; everything up to the last commit is safe";
    for (Work work :
        List.<Work>of(
            () -> writer.add(Articles.named("a").body("x").build()),
            writer::commit,
            writer::files,
            writer::groupCopies,
            writer::openForReading,
            () -> writer.remove(Articles.named("a").body("x").build().id()),
            () -> writer.settlePruned(List.of("/a")),
            () -> writer.backUp(folder.resolve("backup")))) {
      assertThatThrownBy(work::run).isInstanceOf(IOException.class).hasMessage(closed);
    }
    try (ArchiveWriter next = ArchiveWriter.open(archive())) {
      next.files(); // nobody holds its lock
    }
  }

  /** Something that is tried. */
  private interface Work {
    void run() throws IOException;
  }

  @Test
  void aClosedArchiveTakesNoFurtherRequestWhileOneIsUnderWay() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.add(Articles.named("a").body("tide").build());
      writer.commit();
    }
    NewsArchive reader = NewsArchive.open(archive());
    long size =
        reader.on(snapshot -> {
          reader.close();
          assertThatThrownBy(() -> reader.search(SearchRequest.of("tide")))
              .isInstanceOf(IllegalStateException.class)
              .hasMessage("the archive is closed");
          assertThatThrownBy(reader::refresh).isInstanceOf(IllegalStateException.class);
          return snapshot.size();
        });
    assertThat(size).isEqualTo(1);
  }

  @Test
  void whatAWriterShowedCanBeSearchedWhenItIsClosed() throws IOException {
    ArchiveWriter writer = ArchiveWriter.open(archive());
    writer.add(Articles.named("a").body("tide").build());
    try (NewsArchive reader = writer.openForReading()) {
      writer.close();
      assertThat(Articles.names(reader, SearchRequest.of("tide"))).containsExactly("a");
      assertThatThrownBy(reader::refresh)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith(archive() + " is closed for writing");
      assertThat(Articles.names(reader, SearchRequest.of("tide"))).containsExactly("a");
    }
  }

  @Test
  void aThreadInterruptedWhileItWritesLosesNothingCommitted() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.add(Articles.named("kept").body("tide").build());
      writer.commit();
      writer.add(Articles.named("lost").body("tide").build());
      Thread.currentThread().interrupt();
      try {
        assertThatThrownBy(writer::commit)
            .isInstanceOf(IOException.class)
            .hasMessage(
                "writing "
                    + archive()
                    + " stopped (a thread that wrote was interrupted); everything up to the last"
                    + " commit is safe, run again to go on");
      } finally {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
    try (NewsArchive reader = NewsArchive.open(archive())) {
      assertThat(Articles.names(reader, SearchRequest.of("tide"))).containsExactly("kept");
    }
    ArchiveWriter.open(archive()).close();
  }

  /** Two archives: what is taken of the first is let go of when the second fails. */
  @Test
  void anArchiveThatIsGoneOrAnotherIsToldAndSearchedFurther() throws IOException {
    Path other = folder.resolve("other");
    Articles.write(archive(), List.of(Articles.named("a").body("tide").build()));
    Articles.write(other, List.of(Articles.named("b").body("tide").build()));
    try (NewsArchive reader = NewsArchive.open(archive(), other)) {
      for (int i = 0; i < 3; i++) {
        delete(other);
        if (i == 1) {
          Files.createDirectories(other.resolve("index"));
        } else if (i == 2) {
          Articles.write(other, List.of(Articles.named("c").body("tide").build()));
        }
        Articles.write(archive(), List.of(Articles.named("more" + i).body("tide").build()));
        assertThatThrownBy(reader::refresh)
            .isInstanceOf(IOException.class)
            .hasMessage(other + " was removed or replaced since it was opened; open it anew");
        assertThat(Articles.names(reader, SearchRequest.of("tide")))
            .containsExactlyInAnyOrder("a", "b");
      }
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      for (Path each : FileRegisterTest.all(path).reversed()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void foreignIndexesAreRefusedAndLeftAlone() throws IOException {
    foreignIndex(archive(), Map.of());
    refused("holds an index that Morgue did not write; choose another folder", archive());
    try (Directory directory = FSDirectory.open(archive().resolve("index"))) {
      assertThat(SegmentInfos.readLatestCommit(directory).getUserData()).isEmpty();
    }
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    foreignIndex(archive(), Map.of("morgue.format", "999"));
    refused("has format 999 and this Morgue reads format 1; use the Morgue", archive());
  }

  @Test
  void aFolderWithoutAnArchiveSaysWhatToDo() throws IOException {
    Path missing = folder.resolve("missing");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path hollow = Files.createDirectories(folder.resolve("hollow/index")).getParent();
    for (Path path : List.of(missing, empty, hollow)) {
      assertThatThrownBy(() -> NewsArchive.open(path))
          .isInstanceOf(IOException.class)
          .hasMessage(path + " holds no archive; index something into it first");
    }
    assertThat(missing).doesNotExist();
  }

  @Test
  void aClosedArchiveSaysSo() throws IOException {
    Articles.write(archive(), List.of(Articles.named("a").body("x").build()));
    NewsArchive reader = NewsArchive.open(archive());
    reader.close();
    reader.close();
    assertThatThrownBy(() -> reader.search(SearchRequest.of("x")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the archive is closed");
  }
}
