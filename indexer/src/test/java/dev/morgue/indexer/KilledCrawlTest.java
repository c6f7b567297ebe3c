package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.ArchiveWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that is killed loses nothing that was committed, and the next one completes it. */
class KilledCrawlTest {

  private static final int RECORDS = 400;

  @TempDir Path folder;

  @Test
  void isCompletedByTheNextToTheSameArchive() throws Exception {
    long seed = Long.getLong("morgue.seed", 15_902_132);
    Random random = new Random(seed);
    Path input = folder.resolve("saved");
    save(input, random);
    Path undisturbed = folder.resolve("undisturbed");
    crawl(undisturbed, input);
    Path archive = folder.resolve("killed");
    for (int kill = 0; kill < 3; kill++) {
      long committed = crawlAndKill(archive, input, 1 + random.nextInt(RECORDS));
      assertThat(Holding.of(archive))
          .as("seed %d", seed)
          .hasSizeGreaterThanOrEqualTo((int) committed);
    }
    assertThat(crawl(archive, input).counts().addUp()).isTrue();
    Map<String, String> held = Holding.of(archive);
    assertThat(held).as("seed %d", seed).isEqualTo(Holding.of(undisturbed));
  }

  private static void save(Path input, Random random) throws IOException {
    Files.createDirectories(input);
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < RECORDS; line++) {
      lines.append(
          "{\"id\": \"k%d\", \"source\": \"The Courier\", \"title\": \"Text %d\", \"date\": \"2011\"}\n"
              .formatted(random.nextInt(200), random.nextInt(1_000)));
    }
    Files.writeString(input.resolve("a.jsonl"), lines);
    Files.writeString(input.resolve("b.txt"), "Bridge reopens\nIt did so on Monday.\n");
    Files.writeString(input.resolve("c.txt"), "Bridge reopens\nIt did so on Monday.\n");
  }

  private static IndexReport crawl(Path archive, Path input) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      return new ArchiveIndexer(writer, IndexOptions.of(CrawlProcess.CLOCK)).crawl(List.of(input));
    }
  }

  /** Kills a crawl after some lines of what it says; returns how many articles it had committed. */
  private static long crawlAndKill(Path archive, Path input, int lines) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrawlProcess.class.getName(),
                archive.toString(),
                input.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long committed = 0;
    int read = 0;
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith(CrawlProcess.COMMITTED)) {
          committed = Long.parseLong(line.substring(CrawlProcess.COMMITTED.length()));
        }
        if (++read == lines) {
          // not the process's own method, which would close the stream
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    assertThat(read).isPositive();
    return committed;
  }
}
