package dev.morgue.indexer;

import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Crawls in a process of its own, and says on each line what has been done, so it can be killed.
 */
final class CrawlProcess {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
  static final String COMMITTED = "committed ";

  private CrawlProcess() {}

  /**
   * Crawls.
   *
   * @param args the archive's folder, then what to crawl
   */
  public static void main(String[] args) throws IOException {
    IndexOptions options = IndexOptions.of(CLOCK).withCommits(Duration.ofDays(1), 30_000);
    try (ArchiveWriter writer = ArchiveWriter.open(Path.of(args[0]))) {
      new ArchiveIndexer(writer, options)
          .crawl(
              List.of(Path.of(args[1])),
              new IndexListener() {
                @Override
                public void ended(RecordOutcome outcome, IndexCounts counts) {
                  System.out.println("ended " + counts.ended());
                }

                @Override
                public void committed(IndexCounts counts) {
                  System.out.println(COMMITTED + (counts.indexed() + counts.newVersions()));
                }
              });
    }
  }
}
