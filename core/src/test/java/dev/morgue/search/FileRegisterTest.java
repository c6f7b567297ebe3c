package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Sha256;
import dev.morgue.search.CrawledFile.Stamp;
import dev.morgue.search.CrawledFile.Unheld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive remembers of crawled files, held against a map. */
class FileRegisterTest {

  private static final String[] FOLDERS = {"/in", "/in/a", "/in/b", "/in-other", "/", "/in/ü"};

  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private static CrawledFile random(String path, Random random) {
    Stamp stamp =
        random.nextInt(4) == 0
            ? null
            : new Stamp(
                random.nextLong() >>> 1,
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                Sha256.of("" + random.nextInt()),
                "reader " + random.nextInt(3));
    List<Unheld> unheld = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String reason = random.nextBoolean() ? "Schäden 水" : "x".repeat(random.nextInt(100_000));
      unheld.add(new Unheld(random.nextBoolean(), path + ":" + i, reason));
    }
    return new CrawledFile(path, stamp, random.nextInt(1_000), unheld, random.nextInt(4) == 0);
  }

  private static String path(Random random) {
    String folder = FOLDERS[random.nextInt(FOLDERS.length)];
    return (folder.equals("/") ? "" : folder) + "/" + random.nextInt(12) + ".txt";
  }

  @Test
  void isAMapThatIsCommittedWithTheArticles() throws IOException {
    long seed = Long.getLong("morgue.seed", 74_635_058);
    Random random = new Random(seed);
    Map<String, CrawledFile> committed = new TreeMap<>();
    for (int run = 0; run < 12; run++) {
      Map<String, CrawledFile> known = new TreeMap<>(committed);
      boolean commits = random.nextInt(3) > 0;
      ArchiveWriter writer = ArchiveWriter.open(archive());
      FileRegister register = writer.files();
      register.begin();
      Map<String, CrawledFile> begun = new TreeMap<>(known);
      TreeSet<String> unseen = new TreeSet<>(begun.keySet());
      for (int step = 0; step < 40; step++) {
        String path = path(random);
        switch (random.nextInt(5)) {
          case 0 -> {
            assertThat(register.find(path).orElse(null))
                .as("seed %d", seed)
                .isEqualTo(begun.get(path));
            unseen.remove(path);
          }
          case 1 -> {
            register.remove(path);
            known.remove(path);
          }
          default -> {
            known.put(path, random(path, random));
            register.put(known.get(path));
          }
        }
      }
      for (String place :
          List.of("/in", "/in/a", "/", "/in-other", "/in/ü", "/in/3.txt", "/none")) {
        List<String> expected = unseen.stream().filter(p -> isAt(p, place)).toList();
        assertThat(unseen(register, place)).as("%s, seed %d", place, seed).isEqualTo(expected);
      }
      assertThat(failed(register))
          .as("seed %d", seed)
          .isEqualTo(
              begun.values().stream().filter(CrawledFile::failed).map(CrawledFile::path).toList());
      if (commits) {
        writer.commit();
        committed = known;
        writer.close();
      } else {
        crash(writer);
      }
    }
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().begin();
      for (CrawledFile file : committed.values()) {
        assertThat(writer.files().find(file.path())).as("seed %d", seed).contains(file);
      }
      assertThat(unseen(writer.files(), "/")).isEmpty();
    }
  }

  /** The disk as it is now is all that is left. */
  private void crash(ArchiveWriter writer) throws IOException {
    Path left = folder.resolve("left");
    copy(archive(), left);
    writer.close();
    delete(archive());
    Files.move(left, archive());
  }

  private static boolean isAt(String path, String place) {
    return path.equals(place) || path.startsWith(place.endsWith("/") ? place : place + "/");
  }

  private static List<String> unseen(FileRegister register, String place) throws IOException {
    List<String> paths = new ArrayList<>();
    register.eachUnseen(place, file -> paths.add(file.path()));
    return paths;
  }

  private static List<String> failed(FileRegister register) throws IOException {
    List<String> paths = new ArrayList<>();
    register.eachFailed("", file -> paths.add(file.path()));
    return paths;
  }

  private static CrawledFile file(String path, long articles) {
    return new CrawledFile(path, null, articles, List.of(), false);
  }

  @Test
  void theArticlesNameTheRegisterOfTheirOwnMoment() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().put(file("/in/a", 1));
      writer.commit();
    }
    Path before = folder.resolve("before");
    copy(archive(), before);
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().put(file("/in/a", 2));
      writer.files().put(file("/in/b", 2));
      writer.commit();
      // a process that died after the register's commit and before that of the articles
      delete(before.resolve("files"));
      copy(archive().resolve("files"), before.resolve("files"));
    }
    try (ArchiveWriter writer = ArchiveWriter.open(before)) {
      writer.files().begin();
      assertThat(writer.files().find("/in/a")).contains(file("/in/a", 1));
      assertThat(writer.files().find("/in/b")).isEmpty();
      writer.files().put(file("/in/c", 3));
    }
    try (ArchiveWriter writer = ArchiveWriter.open(before)) {
      writer.files().begin();
      assertThat(writer.files().find("/in/c")).contains(file("/in/c", 3));
      assertThat(writer.files().find("/in/b")).isEmpty();
    }
  }

  @Test
  void aRegisterThatIsNotTheArticlesOwnIsBegunAnew() throws IOException {
    Path other = folder.resolve("other");
    for (Path each : List.of(archive(), other)) {
      try (ArchiveWriter writer = ArchiveWriter.open(each)) {
        writer.files().put(file("/in/" + each.getFileName(), 1));
      }
    }
    delete(archive().resolve("files"));
    copy(other.resolve("files"), archive().resolve("files"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().begin();
      assertThat(unseen(writer.files(), "/")).isEmpty();
      writer.files().put(file("/in/new", 1));
    }
    delete(other.resolve("files"));
    try (ArchiveWriter writer = ArchiveWriter.open(other)) {
      writer.files().begin();
      assertThat(unseen(writer.files(), "/")).isEmpty();
    }
  }

  @Test
  void aWriterThatDoesNotAskForTheRegisterLeavesItNamed() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().put(file("/in/a", 1));
    }
    Articles.write(archive(), List.of(Articles.named("more").body("x").build()));
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      writer.files().begin();
      assertThat(writer.files().find("/in/a")).contains(file("/in/a", 1));
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (Path each : all(from)) {
      Files.copy(each, to.resolve(from.relativize(each)));
    }
  }

  static void delete(Path folder) throws IOException {
    for (Path each : all(folder).reversed()) {
      Files.delete(each);
    }
  }

  /** A folder and what is under it, folders first. */
  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }
}
