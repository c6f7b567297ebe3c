package dev.morgue.indexer;

import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is crawled again and again, and a clock of its own. */
abstract class CrawledAgain {

  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;

  Path in;
  Instant now = START;

  @BeforeEach
  void makeInput() throws IOException {
    // what a test creates in it has its real name
    in = Files.createDirectories(folder.toRealPath().resolve("in"));
  }

  Path archive() {
    return folder.resolve("archive");
  }

  IndexOptions options() {
    InstantSource clock = () -> now;
    return IndexOptions.of(clock);
  }

  static IndexReport crawl(Path archive, IndexOptions options, Path input) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      return new ArchiveIndexer(writer, options).crawl(List.of(input));
    }
  }

  IndexReport crawl() throws IOException {
    now = now.plusSeconds(60);
    return crawl(archive(), options(), in);
  }

  /** Writes a file, as of the time that it is. */
  Path write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return touch(file);
  }

  Path touch(Path file) throws IOException {
    now = now.plusSeconds(7);
    return Files.setLastModifiedTime(file, FileTime.from(now));
  }

  static String clipping(int n) {
    return "Bridge number " + n + "\nIt reopened on Monday, the council said.\n";
  }
}
