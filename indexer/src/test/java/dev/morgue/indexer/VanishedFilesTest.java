package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Files that are gone are told; their articles are hidden only when asked, and come back. */
class VanishedFilesTest extends CrawledAgain {

  @Test
  void vanishedFilesAreToldAndTheirArticlesHiddenOnlyWhenAsked() throws IOException {
    Path one = write("d/one.txt", clipping(1));
    Path two = write("d/two.jsonl", record("A") + record("B"));
    write("three.txt", clipping(3));
    Path binary = write("x.bin", "\0\0");
    crawl();
    for (Path path : List.of(one, two, binary)) {
      Files.delete(path);
    }
    Files.delete(in.resolve("d"));
    for (int i = 0; i < 2; i++) {
      IndexReport report = crawl();
      assertThat(report.vanished()).containsExactly(one.toString(), two.toString());
      assertThat(report.files()).isEqualTo(new FileCounts(1, 0, 2, 0, 0));
      assertThat(shown()).hasSize(4);
    }
    now = now.plusSeconds(60);
    IndexReport pruned = crawl(archive(), options().withPrune(true), in);
    assertThat(pruned.files()).isEqualTo(new FileCounts(1, 0, 2, 3, 0));
    assertThat(shown()).hasSize(1);
    assertThat(Holding.of(archive())).hasSize(4);
    assertThat(crawl().files()).isEqualTo(new FileCounts(1, 0, 0, 0, 0));

    write("d/two.jsonl", record("A") + record("C"));
    IndexReport back = crawl();
    assertThat(back.files()).isEqualTo(new FileCounts(1, 0, 0, 0, 2));
    assertThat(back.counts().indexed()).isEqualTo(1);
    assertThat(shown()).containsExactly("A", "B", "Bridge number 3", "C");
  }

  @Test
  void whatComesBackIsACopyOfItsStoryAgainAtOnce() throws IOException {
    String story = "The river rose on Monday and the ferry stayed in port. ".repeat(12);
    write("kept.txt", "Ferry stays in port\n" + story);
    Path gone = write("gone.txt", "No ferry to the island\n" + story);
    crawl();
    assertThat(copies()).isEqualTo(1);
    Files.delete(gone);
    crawl(archive(), options().withPrune(true), in);
    assertThat(copies()).isZero();
    write("gone.txt", "No ferry to the island\n" + story);
    crawl();
    assertThat(copies()).isEqualTo(1);
  }

  private long copies() throws IOException {
    try (NewsArchive archive = NewsArchive.open(archive())) {
      return archive.search(SearchRequest.of("is:duplicate")).total().value();
    }
  }

  @Test
  void anArchiveWithoutItsRegisterShowsWhatComesBack() throws IOException {
    Path one = write("one.txt", clipping(1));
    crawl();
    Files.delete(one);
    now = now.plusSeconds(60);
    crawl(archive(), options().withPrune(true), in);
    assertThat(shown()).isEmpty();
    Files.move(archive().resolve("files"), folder.resolve("lost"));
    write("one.txt", clipping(1));
    assertThat(crawl().files().shown()).isEqualTo(1);
    assertThat(shown()).hasSize(1);
  }

  @Test
  void whatCannotBeLookedAtHasNotVanished() throws IOException {
    write("d/one.txt", clipping(1));
    crawl();
    Path aside = folder.resolve("aside");
    Files.move(in, aside);
    now = now.plusSeconds(60);
    // a disk that is away: the input itself is not there
    IndexReport report = crawl(archive(), options().withPrune(true), in);
    assertThat(report.failed()).hasSize(1);
    assertThat(report.files()).isEqualTo(FileCounts.NONE);
    assertThat(shown()).hasSize(1);
    Files.move(aside, in);
    // nor has what is outside the input
    write("e/two.txt", clipping(2));
    now = now.plusSeconds(60);
    report = crawl(archive(), options().withPrune(true), in.resolve("e"));
    assertThat(report.files()).isEqualTo(FileCounts.NONE);
    assertThat(shown()).hasSize(2);
  }

  private static String record(String name) {
    return "{\"id\": \"%s\", \"source\": \"The Courier\", \"title\": \"%s\"}\n"
        .formatted(name, name);
  }

  private Set<String> shown() throws IOException {
    Set<String> shown = new TreeSet<>();
    try (NewsArchive archive = NewsArchive.open(archive())) {
      archive
          .search(SearchRequest.everything().toBuilder().pageSize(1_000).build())
          .hits()
          .forEach(hit -> shown.add(hit.headline().text()));
    }
    return shown;
  }
}
