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
    assertThatThrownBy(() -> writer.add(Articles.named("a").body("x").build()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("everything up to the last commit is safe");
    assertThatThrownBy(writer::commit).isInstanceOf(IOException.class);
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
