package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.upkeep.ArchiveCheck;
import dev.morgue.upkeep.ArchiveRebuild;
import dev.morgue.upkeep.UpkeepProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of which no file is left are hidden, and shown again when one comes back. */
class PruningTest {

  @TempDir Path folder;

  private static Article saved(String name, String text, String path, long record) {
    return Articles.named(name)
        .body(text)
        .original(
            new Original(
                Sha256.of(name + text), "text", List.of(new Original.Location(path, record))))
        .build();
  }

  private static void prune(ArchiveWriter writer, boolean gone, String... paths)
      throws IOException {
    for (String path : paths) {
      writer.files().put(new CrawledFile(path, null, 1, List.of(), gone));
    }
  }

  private Set<String> shown() throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      List<String> names = Articles.names(archive, SearchRequest.everything());
      assertThat(archive.size()).isEqualTo(names.size());
      return new TreeSet<>(names);
    }
  }

  private List<String> allVersions() throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      return Articles.names(
          archive, SearchRequest.everything().toBuilder().allVersions(true).build());
    }
  }

  @Test
  void oneFileThatIsLeftIsEnough() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.add(saved("alone", "x", "/in/a", 0));
      writer.add(saved("twice", "x", "/in/a", 1));
      writer.add(saved("twice", "x", "/in/b", 0));
      writer.add(saved("versions", "old", "/in/b", 1));
      writer.add(saved("versions", "new", "/in/a", 2));
      writer.add(saved("elsewhere", "x", "/in/c", 0));
      prune(writer, true, "/in/a");
      assertThat(writer.settlePruned(List.of("/in/a"))).isEqualTo(1);
      assertThat(writer.settlePruned(List.of("/in/a"))).isZero();
    }
    assertThat(shown()).containsExactly("elsewhere", "twice", "versions");
    assertThat(allVersions()).hasSize(5);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      prune(writer, true, "/in/b");
      assertThat(writer.settlePruned(List.of("/in/b"))).isEqualTo(2);
    }
    assertThat(shown()).containsExactly("elsewhere");
    assertThat(allVersions()).hasSize(5);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      prune(writer, false, "/in/b");
      assertThat(writer.settlePruned(List.of("/in/b"))).isEqualTo(2);
    }
    assertThat(shown()).containsExactly("elsewhere", "twice", "versions");
  }

  @Test
  void aRebuiltArchiveHidesTheSame() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.add(saved("gone", "x", "/in/a", 0));
      writer.add(saved("there", "x", "/in/b", 0));
      prune(writer, true, "/in/a");
      assertThat(writer.settlePruned(List.of("/in/a"))).isEqualTo(1);
    }
    ArchiveRebuild.of(folder).inPlace(UpkeepProgress.NONE);
    assertThat(shown()).containsExactly("there");
    assertThat(ArchiveCheck.of(folder, UpkeepProgress.NONE).problems()).isEmpty();
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      prune(writer, false, "/in/a");
      assertThat(writer.settlePruned(List.of("/in/a"))).isEqualTo(1);
    }
    assertThat(shown()).containsExactly("gone", "there");
  }

  @Test
  void whatIsFoundInAnotherFileOrAnotherVersionIsShownAgain() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.add(saved("copied", "x", "/in/a", 1));
      writer.add(saved("changed", "x", "/in/a", 2));
      writer.add(saved("reverted", "old", "/in/a", 3));
      writer.add(saved("reverted", "new", "/in/a", 4));
      prune(writer, true, "/in/a");
      assertThat(writer.settlePruned(List.of("/in/a"))).isEqualTo(3);
      writer.commit();
      assertThat(shown()).isEmpty();
      assertThat(writer.add(saved("copied", "x", "/in/b", 1)).outcome())
          .isEqualTo(AddResult.Outcome.DUPLICATE);
      assertThat(writer.add(saved("changed", "y", "/in/b", 2)).outcome())
          .isEqualTo(AddResult.Outcome.NEW_VERSION);
      // an older version of it turns up again: there is a file of the article, so it is shown
      assertThat(writer.add(saved("reverted", "old", "/in/b", 3)).outcome())
          .isEqualTo(AddResult.Outcome.DUPLICATE);
    }
    assertThat(shown()).containsExactly("changed", "copied", "reverted");
  }

  @Test
  void anyOrderComesToTheSame() throws IOException {
    long seed = Long.getLong("morgue.seed", 83_047_953);
    Random random = new Random(seed);
    Map<String, Set<String>> files = new TreeMap<>();
    Set<String> gone = new TreeSet<>();
    for (int run = 0; run < 25; run++) {
      try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
        for (int i = random.nextInt(6); i > 0; i--) {
          String file = "/in/" + random.nextInt(5);
          if (!gone.contains(file)) {
            String name = "n" + random.nextInt(8);
            writer.add(saved(name, "text " + random.nextInt(3), file, 1 + random.nextInt(3)));
            files.computeIfAbsent(name, each -> new TreeSet<>()).add(file);
          }
        }
        List<String> changed = new ArrayList<>();
        for (int file = 0; file < 5; file++) {
          String path = "/in/" + file;
          if (random.nextInt(4) == 0) {
            boolean away = gone.add(path) || !gone.remove(path);
            prune(writer, away, path);
            changed.add(path);
          }
        }
        if (random.nextBoolean()) {
          writer.commit();
        }
        writer.settlePruned(changed);
      }
      Set<String> expected = new TreeSet<>();
      files.forEach((name, in) -> {
        if (!gone.containsAll(in)) {
          expected.add(name);
        }
      });
      assertThat(shown()).as("seed %d, run %d", seed, run).isEqualTo(expected);
    }
  }
}
