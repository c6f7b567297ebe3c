package dev.morgue.indexer;

import dev.morgue.indexer.crawl.Found;
import dev.morgue.indexer.sites.SiteRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The saved files of testdata/articles and what they are read as. */
final class Fixture {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Fixture() {}

  /** Every file, by its path below the folder, in order. */
  static List<Path> all() throws IOException {
    return below(Places.ARTICLES);
  }

  /** The files below a folder, by their paths in it, in order. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  /** What the parsers make of a file, record by record. */
  static List<ParseResult> read(Path article) throws InterruptedException {
    return read(article, SiteRules.EMPTY);
  }

  /** The same by the user's rules for sites. */
  static List<ParseResult> read(Path article, SiteRules rules) throws InterruptedException {
    Path file = Places.ARTICLES.resolve(article);
    ParseContext context = ParseContext.of(TODAY).withSites(rules);
    Reading fresh =
        Reading.of(Parsers.found(), context, Reading.Known.NOTHING, () -> Instant.EPOCH);
    FileReading reading = new FileReading(new Found.SavedPath(file), fresh);
    return results(reading);
  }

  /** Reads a file, and what became of it. */
  static List<ParseResult> results(FileReading reading) throws InterruptedException {
    reading.run();
    List<ParseResult> results = new ArrayList<>();
    for (ParseResult result = reading.results().take();
        result != null;
        result = reading.results().take()) {
      results.add(result);
    }
    return results;
  }
}
