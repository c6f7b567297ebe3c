package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.IndexSettings;
import dev.morgue.index.Versions;
import dev.morgue.names.NameTagger;
import dev.morgue.query.Dialect;
import dev.morgue.upkeep.ArchiveBackup;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.ArchiveRetagging;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When articles came into the archive. */
class IndexedTest {

  private static final Article FIRST = article("first", "low");
  private static final Article SECOND = article("second", "low");
  private static final Article LATER = article("first", "high");

  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private static Article article(String key, String body) {
    return Articles.named(key).vendorId(null).headline("Tides of " + key).body(body).build();
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(-4));
  }

  private void add(String instant, Article... articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive(), at(instant))) {
      for (Article each : articles) {
        writer.add(each);
      }
    }
  }

  @BeforeEach
  void write() throws IOException {
    add("2024-05-02T03:59:59.9Z", FIRST);
    add("2024-06-15T12:00:00Z", FIRST, SECOND);
    add("2024-06-15T12:00:01Z", LATER);
  }

  private static String indexed(Path archive, ArticleId id) throws IOException {
    try (NewsArchive open = NewsArchive.open(archive)) {
      return String.valueOf(open.find(id).orElseThrow().accession().indexed());
    }
  }

  @Test
  void whatIsUnchangedKeepsItsMomentAndANewVersionHasItsOwn() throws IOException {
    assertThat(indexed(archive(), FIRST.id())).isEqualTo("2024-05-01T23:59:59-04:00");
    assertThat(indexed(archive(), SECOND.id())).isEqualTo("2024-06-15T08:00-04:00");
    assertThat(indexed(archive(), LATER.id())).isEqualTo("2024-06-15T08:00:01-04:00");
  }

  private static final NameTagger NOBODY =
      new NameTagger() {
        @Override
        public String version() {
          return "nobody 1";
        }

        @Override
        public List<Name> tag(Article article) {
          return List.of();
        }
      };

  @Test
  void aCollectionTaggingRebuildsAndBackupsKeepIt() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive(), at("2025-01-01T00:00:00Z"))) {
      writer.collections().put(List.of(FIRST.id()), "Tides");
    }
    Path backup = folder.resolve("backup");
    ArchiveBackup.of(archive(), backup, UpkeepProgress.NONE);
    ArchiveRetagging.of(archive(), NOBODY).run(UpkeepProgress.NONE);
    ArchiveRebuild.of(archive()).in(ArchiveRebuild.Order.NEWEST).inPlace(UpkeepProgress.NONE);
    for (Path each : List.of(archive(), backup)) {
      assertThat(indexed(each, FIRST.id())).isEqualTo("2024-05-01T23:59:59-04:00");
      assertThat(indexed(each, LATER.id())).isEqualTo("2024-06-15T08:00:01-04:00");
      try (NewsArchive open = NewsArchive.open(each)) {
        assertThat(Articles.names(open, SearchRequest.of("in:tides"))).containsExactly("first");
      }
    }
  }

  @Test
  void whatAnotherArchiveNotedIsNotTakenOver() throws IOException {
    try (NewsArchive open = NewsArchive.open(archive())) {
      Article exported = open.find(SECOND.id()).orElseThrow();
      Path other = folder.resolve("other");
      try (ArchiveWriter writer = ArchiveWriter.open(other, at("2026-03-01T12:00:00Z"))) {
        writer.add(exported);
      }
      assertThat(indexed(other, SECOND.id())).isEqualTo("2026-03-01T08:00-04:00");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indexed:2024-05-01                | first v1
          indexed:2024-05-02                | ''
          indexed:2024-06                   | first v2, second v1
          indexed:2024                      | first v1, first v2, second v1
          indexed:2024-05-01..2024-06-14    | first v1
          indexed:>2024-05-01               | first v2, second v1
          indexed:(2024-04 OR 2024-05)      | first v1
          indexed:today                     | first v2, second v1
          indexed:-30d                      | first v2, second v1
          indexed:-60d..-30d                | first v1
          indexed:(>=2024-06)               | first v2, second v1
          indexed:none                      | ''
          has:indexed -indexed:2024-06-15   | first v1
          """)
  void isSearchedAsOtherDaysAre(String query, String expected) throws IOException {
    SearchRequest request =
        SearchRequest.of(query).toBuilder()
            .allVersions(true)
            .reading(new Reading(Dialect.NEWS, true, LocalDate.parse("2024-06-15")))
            .build();
    try (NewsArchive open = NewsArchive.open(archive())) {
      List<String> found =
          open.search(request).hits().stream()
              .map(hit ->
                  (hit.id().article().equals(FIRST.id().article()) ? "first" : "second")
                      + " v"
                      + hit.version())
              .sorted()
              .toList();
      assertThat(String.join(", ", found)).isEqualTo(expected);
    }
  }

  @Test
  void whatCameInBeforeItWasNotedHasNoneAndComesLast() throws IOException {
    Article old = article("old", "low");
    try (FSDirectory index = FSDirectory.open(archive().resolve("index"));
        IndexWriter writer = new IndexWriter(index, IndexSettings.writing())) {
      writer.addDocument(ArticleDocument.versioned(old, new Versions.Place(1, true, 9)));
      writer.setLiveCommitData(IndexSettings.commitData(writer).entrySet());
      writer.commit();
    }
    try (NewsArchive open = NewsArchive.open(archive())) {
      assertThat(Articles.names(open, SearchRequest.of("indexed:none"))).containsExactly("old");
      SearchRequest last = SearchRequest.builder().sort(SortOrder.INDEXED).build();
      assertThat(Articles.names(open, last)).containsExactly("first", "second", "old");
      Hit hit = open.search(SearchRequest.of("indexed:none")).hits().getFirst();
      assertThat(hit.accession().indexed()).isNull();
      assertThat(open.search(last).hits().getFirst().accession().indexed())
          .isEqualTo(PartialDate.parse("2024-06-15T08:00:01-04:00"));
    }
  }
}
