package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIndexerTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir Path folder;

  private Path archive(String name) {
    return folder.resolve(name);
  }

  private Path saved(String name, String text) throws IOException {
    Path file = folder.resolve("saved").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static IndexOptions options() {
    return IndexOptions.of(CLOCK);
  }

  private static IndexReport crawl(Path archive, IndexOptions options, Path... inputs)
      throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      return new ArchiveIndexer(writer, options).crawl(List.of(inputs));
    }
  }

  @Test
  void theInventedArticlesAreAllAccountedFor() throws IOException {
    IndexReport report = crawl(archive("a"), options(), Places.ARTICLES);
    long files;
    try (Stream<Path> all = Files.walk(Places.ARTICLES)) {
      files = all.filter(Files::isRegularFile).count();
    }
    assertThat(report.stopped()).isNull();
    // the folder of one saved page counts as one, and its two files are told apart
    assertThat(report.files().resources()).isEqualTo(2);
    assertThat(report.counts().files()).isEqualTo(files - report.files().resources() + 1);
    assertThat(report.counts().addUp()).isTrue();
    assertThat(report.committed()).isEqualTo(report.counts());
    // two stories were saved three times, and one as its AMP page, too
    assertThat(report.counts().newVersions()).isEqualTo(5);
    assertThat(report.counts().duplicates()).isEqualTo(1);
    assertThat(report.duplicates().getFirst().where())
        .endsWith("quillshire-observer/from-the-neighbours/bridge-reopens.txt");
    assertThat(report.failed())
        .singleElement()
        .satisfies(it -> assertThat(it.where()).endsWith("courier-1998.jsonl:3"))
        .satisfies(it -> assertThat(it.reason()).startsWith("not JSON"));
    assertThat(report.skipped())
        .extracting(RecordOutcome::reason)
        .containsExactlyInAnyOrder(
            "neither headline nor body",
            "no text in it",
            "empty",
            "binary",
            "no parser takes it",
            "an error page",
            "belongs to bridge-closes.htm, 2 files");
    assertThat(report.complete()).isFalse();
    assertThat(Holding.of(archive("a")))
        .hasSize((int) (report.counts().indexed() + report.counts().newVersions()));
  }

  @Test
  void whatWasCrawledIsFound() throws IOException {
    crawl(archive("a"), options(), Places.ARTICLES);
    try (NewsArchive archive = NewsArchive.open(archive("a"))) {
      var page = archive.search(SearchRequest.of("thornquist ribbon"));
      assertThat(page.hits()).hasSize(1);
      assertThat(page.hits().getFirst().byline()).isEqualTo("Marta Quill");
      assertThat(page.hits().getFirst().files()).hasSize(2);
    }
  }

  @Test
  void aSecondCrawlChangesNothing() throws IOException {
    IndexReport first = crawl(archive("a"), options(), Places.ARTICLES);
    Map<String, String> held = Holding.of(archive("a"));
    IndexReport second = crawl(archive("a"), options(), Places.ARTICLES);
    assertThat(second.counts().unchanged())
        .isEqualTo(
            first.counts().indexed() + first.counts().newVersions() + first.counts().duplicates());
    assertThat(second.counts().indexed()).isZero();
    assertThat(second.counts().addUp()).isTrue();
    assertThat(Holding.of(archive("a"))).isEqualTo(held);
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    long seed = Long.getLong("morgue.seed", 23_394_235);
    Random random = new Random(seed);
    for (int file = 0; file < 12; file++) {
      StringBuilder lines = new StringBuilder();
      for (int line = 0; line < 60; line++) {
        // few keys and few texts: many versions, and many byte-equal copies under other keys
        lines.append(
            "{\"id\": \"k%d\", \"source\": \"The Courier\", \"title\": \"Text %d\"}\n"
                .formatted(random.nextInt(5), random.nextInt(40)));
      }
      saved("f%02d.jsonl".formatted(file), lines.toString());
    }
    saved("g.txt", "Bridge reopens\nIt did so on Monday.\n");
    IndexReport one = crawl(archive("one"), options().withThreads(1), folder.resolve("saved"));
    IndexReport many = crawl(archive("many"), options().withThreads(7), folder.resolve("saved"));
    assertThat(many.counts()).as("seed %d", seed).isEqualTo(one.counts());
    assertThat(many.duplicates()).as("seed %d", seed).isEqualTo(one.duplicates());
    assertThat(one.counts().newVersions()).isGreaterThan(20);
    assertThat(one.counts().duplicates()).isGreaterThan(100);
    assertThat(Holding.of(archive("many")))
        .as("seed %d", seed)
        .isEqualTo(Holding.of(archive("one")));
  }

  @Test
  void outcomesAreToldInTheOrderOfTheInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int line = 1; line <= 200; line++) {
      lines.append(line % 3 == 0 ? "broken\n" : "{\"title\": \"Text %d\"}\n".formatted(line));
    }
    Path file = saved("a.jsonl", lines.toString());
    List<RecordOutcome> told = new ArrayList<>();
    List<IndexCounts> committed = new ArrayList<>();
    IndexListener listener =
        new IndexListener() {
          @Override
          public void ended(RecordOutcome outcome, IndexCounts counts) {
            told.add(outcome);
            assertThat(counts.ended()).isEqualTo(told.size());
          }

          @Override
          public void committed(IndexCounts counts) {
            committed.add(counts);
          }
        };
    try (ArchiveWriter writer = ArchiveWriter.open(archive("a"))) {
      IndexOptions often = options().withThreads(4).withCommits(Duration.ofDays(1), 20_000);
      IndexReport report = new ArchiveIndexer(writer, often).crawl(List.of(file), listener);
      assertThat(report.counts().failed()).isEqualTo(66);
      assertThat(committed.getLast()).isEqualTo(report.counts());
    }
    assertThat(told).hasSize(200);
    for (int line = 1; line <= 200; line++) {
      assertThat(told.get(line - 1).where()).endsWith((line % 3 == 0 ? ":" : "#") + line);
      assertThat(told.get(line - 1).end()).isEqualTo(line % 3 == 0 ? End.FAILED : End.INDEXED);
    }
    assertThat(committed).hasSizeGreaterThan(5).allMatch(IndexCounts::addUp);
  }

  @Test
  void aCrawlThatIsStoppedCommitsAndIsGoneOnWith() throws IOException {
    Path file =
        saved("a.jsonl", "{\"title\": \"Text\", \"n\": 1}\n{\"title\": \"More\"}\n".repeat(50));
    saved("b.txt", "Bridge reopens\nIt did so on Monday.\n");
    Path input = folder.resolve("saved");
    try (ArchiveWriter writer = ArchiveWriter.open(archive("a"))) {
      ArchiveIndexer indexer = new ArchiveIndexer(writer, options());
      IndexReport report = indexer.crawl(List.of(file, input), (outcome, counts) -> indexer.stop());
      assertThat(report.stopped()).isEqualTo("it was asked to stop");
      assertThat(report.counts().addUp()).isTrue();
      assertThat(report.counts().records()).isBetween(1L, 99L);
      assertThat(report.committed()).isEqualTo(report.counts());
      assertThat(writer.crawlState().get(CrawlState.PREFIX + SavedFile.of(input).location()))
          .isEqualTo("{\"started\":\"2026-11-22T12:00:00Z\"}");
    }
    crawl(archive("a"), options(), input);
    crawl(archive("b"), options(), input);
    assertThat(Holding.of(archive("a"))).isEqualTo(Holding.of(archive("b")));
  }

  @Test
  void theStateOfTheCrawlIsCommittedWithIt() throws IOException {
    Path one = saved("one/a.txt", "Bridge reopens\nIt did so on Monday.\n");
    Path two = saved("two/b.txt", "Bridge closes\nIt did so on Tuesday.\n");
    crawl(archive("a"), options(), one);
    crawl(archive("a"), options(), two);
    String done = "{\"started\":\"2026-11-22T12:00:00Z\",\"finished\":\"2026-11-22T12:00:00Z\"}";
    try (ArchiveWriter writer = ArchiveWriter.open(archive("a"))) {
      assertThat(writer.crawlState())
          .containsEntry("crawl:" + SavedFile.of(one).location(), done)
          .containsEntry("crawl:" + SavedFile.of(two).location(), done);
    }
  }

  @Test
  void anArchiveThatCannotBeWrittenAnyMoreStopsTheCrawlAndIsReported() throws IOException {
    Path file = saved("a.jsonl", "");
    StringBuilder lines = new StringBuilder();
    for (int line = 1; line <= 300; line++) {
      lines.append("{\"title\": \"Text %d\"}\n".formatted(line));
    }
    Files.writeString(file, lines);
    ArchiveWriter writer = ArchiveWriter.open(archive("a"));
    IndexOptions often = options().withCommits(Duration.ofDays(1), 50_000);
    IndexReport report =
        new ArchiveIndexer(writer, often)
            .crawl(
                List.of(file),
                (outcome, counts) -> {
                  if (counts.ended() == 120) {
                    close(writer);
                  }
                });
    assertThat(report.stopped()).contains("everything up to the last commit is safe");
    assertThat(report.counts().addUp()).isTrue();
    assertThat(report.counts().indexed()).isBetween(120L, 299L);
    assertThat(report.counts().failed()).isPositive();
    assertThat(report.failed().getFirst().reason()).startsWith("could not be added: ");
    assertThat(report.committed().records()).isLessThan(report.counts().records());
    assertThat(report.complete()).isFalse();
    crawl(archive("a"), options(), file);
    assertThat(Holding.of(archive("a"))).hasSize(300);
  }

  private static void close(ArchiveWriter writer) {
    try {
      writer.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void filesThatCannotBeReadAreFailures() throws IOException {
    Path gone = folder.resolve("gone.txt");
    Path gz = folder.resolve("broken.gz");
    Files.write(gz, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
    IndexReport report = crawl(archive("a"), options(), gone, gz);
    assertThat(report.failed())
        .extracting(RecordOutcome::where)
        .containsExactly(SavedFile.of(gone).location(), SavedFile.of(gz).location());
    assertThat(report.failed().getFirst().reason()).isEqualTo("no such file");
    assertThat(report.counts().addUp()).isTrue();
  }

  @Test
  void manyFailuresAreCountedAndTheFirstAreListed() throws IOException {
    Path file = saved("a.jsonl", "broken\n".repeat(1_500) + "{\"title\": \"Text\"}\n");
    IndexReport report = crawl(archive("a"), options(), file);
    assertThat(report.counts().failed()).isEqualTo(1_500);
    assertThat(report.failed()).hasSize(IndexReport.LISTED);
    assertThat(report.counts().indexed()).isEqualTo(1);
    assertThat(report.tree()).containsKeys("counts", "committed", "failed", "seconds");
  }

  @Test
  void anArticleFromElsewhereIsIdentifiedByItsFile() throws IOException {
    Path file = saved("a.txt", "Bridge reopens\nIt did so on Monday.\n");
    crawl(archive("a"), options(), file);
    Files.writeString(file, "Bridge reopens at last\nIt did so on Monday.\n");
    IndexReport report = crawl(archive("a"), options(), file);
    assertThat(report.counts().newVersions()).isEqualTo(1);
    try (NewsArchive archive = NewsArchive.open(archive("a"))) {
      assertThat(archive.size()).isEqualTo(1);
      ArticleId id = archive.search(SearchRequest.everything()).hits().getFirst().id();
      Article article = archive.find(id).orElseThrow();
      assertThat(article.headline()).isEqualTo("Bridge reopens at last");
      assertThat(article.original().locations())
          .containsExactly(new Original.Location(SavedFile.of(file).location(), 0));
      assertThat(archive.versions(id)).hasSize(2);
    }
  }
}
