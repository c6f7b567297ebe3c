package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trying out answers as doing does, and leaves the archive's folder alone to the last byte. */
class RehearsalTest {

  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    for (Path file : FileRegisterTest.all(folder)) {
      bytes.put(
          file.toString(), Files.isDirectory(file) ? "" : Sha256.of(Files.readAllBytes(file)));
    }
    return bytes;
  }

  private static List<AddResult> add(ArchiveWriter writer, List<Article> articles)
      throws IOException {
    List<AddResult> results = new ArrayList<>();
    for (Article article : articles) {
      results.add(writer.add(article));
      if (results.size() % 7 == 0) {
        writer.files().put(new CrawledFile("/in/" + results.size(), null, 1, List.of(), false));
        writer.commit(Map.of("at", "" + results.size()));
      }
    }
    return results;
  }

  @Test
  void foretellsWhatHappens() throws IOException {
    long seed = Long.getLong("morgue.seed", 76_997_320);
    Random random = new Random(seed);
    for (int run = 0; run < 4; run++) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String text = "text " + random.nextInt(30);
        articles.add(Articles.named("n" + random.nextInt(20)).body(text).build());
      }
      Map<String, String> before = run == 0 ? Map.of() : bytes(archive());
      List<AddResult> foretold;
      try (ArchiveWriter writer = ArchiveWriter.rehearse(archive(), Articles.CLOCK)) {
        foretold = add(writer, articles);
        try (NewsArchive reading = writer.openForReading()) {
          assertThat(reading.size()).isPositive();
        }
      }
      if (run == 0) {
        assertThat(archive()).doesNotExist();
      } else {
        assertThat(bytes(archive())).as("seed %d", seed).isEqualTo(before);
      }
      try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
        assertThat(add(writer, articles)).as("seed %d", seed).isEqualTo(foretold);
      }
    }
  }
}
