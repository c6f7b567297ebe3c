package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.ParseResult.Failed;
import dev.morgue.indexer.ParseResult.Parsed;
import dev.morgue.indexer.crawl.Found;
import dev.morgue.indexer.crawl.PathName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file gives a result, whatever breaks while it is read. */
class FileReadingTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2036-11-22T12:00:00Z"));

  @TempDir Path folder;

  private List<ParseResult> read(Found found, Reading.Known known, InstantSource clock)
      throws InterruptedException {
    ParseContext context = ParseContext.of(LocalDate.of(2036, 11, 22));
    FileReading reading =
        new FileReading(found, Reading.of(Parsers.found(), context, known, clock));
    return Fixture.results(reading);
  }

  private Path clipping() throws IOException {
    return Files.writeString(
        folder.resolve("bridge.txt"), "Bridge reopens\n\nIt did so on Monday, they said.\n");
  }

  @Test
  void aRegisterThatBreaksLeavesTheFileReadAsANewOne() throws Exception {
    Reading.Known broken =
        path -> {
          throw new IllegalArgumentException("no such type of stamp: 7");
        };
    Path file = clipping();
    assertThat(read(new Found.SavedPath(file), broken, CLOCK))
        .singleElement()
        .isInstanceOf(Parsed.class);
    assertThat(read(new Found.Unreadable(file, "may not be read"), broken, CLOCK))
        .containsExactly(new Failed(PathName.of(file), "may not be read"));
  }

  @Test
  void whatNobodyThoughtOfFailsThatFile() throws Exception {
    InstantSource stopped =
        () -> {
          throw new IllegalStateException("the clock has stopped");
        };
    Path file = clipping();
    assertThat(read(new Found.SavedPath(file), Reading.Known.NOTHING, stopped))
        .containsExactly(
            new Failed(
                PathName.of(file),
                "reading broke on it: java.lang.IllegalStateException: the clock has stopped"));
  }
}
