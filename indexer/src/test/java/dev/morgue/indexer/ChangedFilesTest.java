package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.FileRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A crawl that passes over what has not changed comes to the same archive and the same report as
 * one that reads everything again.
 */
class ChangedFilesTest extends CrawledAgain {

  @Test
  void whatHasNotChangedIsNotRead() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("a" + i + ".txt", clipping(i));
    }
    write("b.jsonl", "{\"title\": \"One\"}\nbroken\n{}\n{\"title\": \"Two\"}\n");
    write("c.bin", "\0\0\0");
    IndexReport first = crawl();
    assertThat(first.files().unread()).isZero();
    assertThat(first.counts()).isEqualTo(new IndexCounts(7, 10, 7, 0, 0, 0, 2, 1));

    IndexReport second = crawl();
    assertThat(second.files().unread()).isEqualTo(7);
    assertThat(second.counts()).isEqualTo(new IndexCounts(7, 10, 0, 0, 7, 0, 2, 1));
    assertThat(second.failed()).isEqualTo(first.failed());
    assertThat(second.skipped()).isEqualTo(first.skipped());

    // the bytes are not looked at, so that this goes unseen, but for one who distrusts times
    FileTime time = Files.getLastModifiedTime(in.resolve("a0.txt"));
    Files.writeString(in.resolve("a0.txt"), clipping(9));
    Files.setLastModifiedTime(in.resolve("a0.txt"), time);
    assertThat(crawl().files().unread()).isEqualTo(7);
    now = now.plusSeconds(60);
    IndexReport reread = crawl(archive(), options().withReread(true), in);
    assertThat(reread.files().unread()).isZero();
    assertThat(reread.counts().newVersions()).isEqualTo(1);
    assertThat(crawl().files().unread()).isEqualTo(7);
  }

  @Test
  void anotherTimeAloneIsNoChange() throws IOException {
    Path file = write("a.txt", clipping(1));
    crawl();
    touch(file);
    assertThat(crawl().files().unread()).isEqualTo(1);
    Files.writeString(file, clipping(2));
    touch(file);
    assertThat(crawl().counts().newVersions()).isEqualTo(1);
  }

  @Test
  void aTimeThatIsJustNowIsNotBelieved() throws IOException {
    Path file = write("a.txt", clipping(1));
    // the file's clock may be at the same tick still when it is written again
    now = Files.getLastModifiedTime(file).toInstant().plusSeconds(1);
    crawl(archive(), options(), in);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, clipping(2));
    Files.setLastModifiedTime(file, time);
    IndexReport report = crawl();
    assertThat(report.counts().newVersions()).isEqualTo(1);
    assertThat(crawl().files().unread()).isEqualTo(1);
  }

  @Test
  void anotherWayOfReadingReadsAgain() throws IOException {
    write("a.jsonl", "{\"kop\": \"Storm\"}\n");
    IndexReport first = crawl();
    assertThat(first.counts().skipped()).isEqualTo(1);
    Path map = Files.writeString(folder.resolve("map.json"), "{\"headline\": \"kop\"}");
    now = now.plusSeconds(60);
    IndexOptions mapped = options().withMapping(FieldMapping.read(map));
    assertThat(crawl(archive(), mapped, in).counts().indexed()).isEqualTo(1);
    assertThat(crawl(archive(), mapped, in).files().unread()).isEqualTo(1);
  }

  @Test
  void onlyWhatFailedIsRetried() throws IOException {
    write("good.txt", clipping(1));
    Path bad = write("bad.jsonl", "{\"title\": \"One\"}\nbroken\n");
    Path dangling = Files.createSymbolicLink(in.resolve("link"), in.resolve("nowhere"));
    Path away = write("away.jsonl", "broken\n");
    crawl();
    Files.delete(away);
    Files.writeString(bad, "{\"title\": \"One\"}\n{\"title\": \"Mended\"}\n");
    IndexReport report;
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      ArchiveIndexer indexer = new ArchiveIndexer(writer, options());
      report = indexer.retryFailed(List.of(), IndexListener.NONE);
    }
    assertThat(report.counts()).isEqualTo(new IndexCounts(3, 4, 1, 0, 1, 0, 2, 0));
    assertThat(report.skipped())
        .extracting(RecordOutcome::where)
        .containsExactly(away.toString(), dangling.toString());
    try (ArchiveWriter writer = ArchiveWriter.open(archive())) {
      FileRegister register = writer.files();
      register.begin();
      register.eachFailed("", file -> assertThat(file).isNull());
    }
    assertThat(Holding.of(archive())).hasSize(3);
  }

  @Test
  void anyChangesComeToTheSameAsReadingEverythingAgain() throws IOException {
    long seed = Long.getLong("morgue.seed", 24_477_611);
    Random random = new Random(seed);
    Path other = folder.resolve("other");
    long unread = 0;
    for (int run = 0; run < 8; run++) {
      for (int i = random.nextInt(8); i > 0; i--) {
        change(random);
      }
      now = now.plusSeconds(60);
      boolean prune = random.nextInt(3) == 0;
      IndexReport report = crawl(archive(), options().withPrune(prune), in);
      IndexReport whole = crawl(other, options().withPrune(prune).withReread(true), in);
      String when = "seed " + seed + ", run " + run;
      assertThat(report.counts().addUp()).as(when).isTrue();
      assertThat(report.counts()).as(when).isEqualTo(whole.counts());
      assertThat(report.failed()).as(when).isEqualTo(whole.failed());
      assertThat(report.skipped()).as(when).isEqualTo(whole.skipped());
      assertThat(report.duplicates()).as(when).isEqualTo(whole.duplicates());
      assertThat(report.vanished()).as(when).isEqualTo(whole.vanished());
      assertThat(report.files().hidden()).as(when).isEqualTo(whole.files().hidden());
      assertThat(report.files().shown()).as(when).isEqualTo(whole.files().shown());
      assertThat(Holding.of(archive())).as(when).isEqualTo(Holding.of(other));
      unread += report.files().unread();
    }
    assertThat(unread).as("files not read, seed %d", seed).isPositive();
  }

  private void change(Random random) throws IOException {
    String name = random.nextInt(3) + "/" + random.nextInt(5);
    switch (random.nextInt(6)) {
      case 0 -> {
        for (String ending : List.of(".txt", ".jsonl")) {
          Files.deleteIfExists(in.resolve(name + ending));
        }
      }
      case 1 -> {
        if (Files.exists(in.resolve(name + ".txt"))) {
          touch(in.resolve(name + ".txt"));
        }
      }
      case 2, 3 -> write(name + ".jsonl", lines(random));
      default -> write(name + ".txt", random.nextInt(6) == 0 ? "" : clipping(random.nextInt(8)));
    }
  }

  private static String lines(Random random) {
    List<String> made = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      String line =
          switch (random.nextInt(8)) {
            case 0 -> "broken";
            case 1 -> "{}";
            default ->
                "{\"id\": \"k%d\", \"source\": \"The Courier\", \"title\": \"Text %d\"}"
                    .formatted(random.nextInt(6), random.nextInt(9));
          };
      made.add(line + "\n");
    }
    return String.join("", made);
  }
}
