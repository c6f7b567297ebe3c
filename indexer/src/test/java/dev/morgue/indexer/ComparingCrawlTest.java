package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl tells how far it is with comparing articles, and can be stopped there. */
class ComparingCrawlTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir Path folder;

  @Test
  void whatIsStoppedIsGroupedTheNextTime() throws IOException {
    String story =
        "The river rose on Monday and the ferry to the island stayed in port. ".repeat(9);
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Files.writeString(saved.resolve("a.txt"), "Ferry stays in port\n" + story);
    Files.writeString(saved.resolve("b.txt"), "No ferry to the island\n" + story);
    List<String> compared = new ArrayList<>();
    IndexReport stopped = crawl(saved, compared, true);
    assertThat(stopped.stopped()).isEqualTo("it was asked to stop");
    assertThat(stopped.committed().records()).isEqualTo(2);
    assertThat(compared).containsExactly("0 of 2");
    assertThat(duplicates()).isZero();
    compared.clear();
    IndexReport whole = crawl(saved, compared, false);
    assertThat(whole.stopped()).isNull();
    // looking for what to compare, too, is told of
    assertThat(compared).containsExactly("0 of 2", "0 of 2", "1 of 2");
    assertThat(duplicates()).isEqualTo(1);
  }

  private IndexReport crawl(Path saved, List<String> compared, boolean stops) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"))) {
      ArchiveIndexer indexer = new ArchiveIndexer(writer, IndexOptions.of(CLOCK));
      return indexer.crawl(
          List.of(saved),
          new IndexListener() {
            @Override
            public void ended(RecordOutcome outcome, IndexCounts counts) {}

            @Override
            public void comparing(int done, int all) {
              compared.add(done + " of " + all);
              if (stops) {
                indexer.stop();
              }
            }
          });
    }
  }

  private long duplicates() throws IOException {
    try (NewsArchive held = NewsArchive.open(folder.resolve("archive"))) {
      return held.search(SearchRequest.of("is:duplicate")).total().value();
    }
  }
}
