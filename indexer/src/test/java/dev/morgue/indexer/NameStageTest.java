package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.names.NameTagger;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameStageTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  @TempDir Path folder;

  /** Finds Marta Quill, counts what it is given, and breaks on floods. */
  private static final class Counting implements NameTagger {

    private final AtomicInteger articles = new AtomicInteger();

    @Override
    public String version() {
      return "counting 1";
    }

    @Override
    public List<Name> tag(Article article) {
      articles.incrementAndGet();
      String text = article.searchedText();
      if (text.contains("flood")) {
        throw new IllegalStateException("too much water");
      }
      int at = text.indexOf("Marta Quill");
      List<Name.Mention> mentions = List.of(new Name.Mention(at, at + "Marta Quill".length()));
      return at < 0
          ? List.of()
          : List.of(
              new Name(
                  Name.Kind.PERSON,
                  "Marta Quill",
                  null,
                  null,
                  Name.Origin.TEXT,
                  0.9,
                  mentions,
                  null));
    }
  }

  private IndexReport crawl(IndexOptions options) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"))) {
      return new ArchiveIndexer(writer, options).crawl(List.of(folder.resolve("saved")));
    }
  }

  private List<String> idsOf(String query) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder.resolve("archive"))) {
      return archive.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.id().value())
          .sorted()
          .toList();
    }
  }

  private void save(String name, String text) throws IOException {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Files.writeString(saved.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void onlyWhatIsNewIsLookedThroughAndNothingIsLostOverATagger() throws IOException {
    save("a.txt", "Headline: Council meets\nDate: 2020-01-02\n\nMarta Quill spoke of the ferry.\n");
    save("b.txt", "Headline: Water rises\nDate: 2020-01-03\n\nThe flood reached the ferry.\n");
    Counting tagger = new Counting();
    IndexOptions options = IndexOptions.of(CLOCK).withTagger(tagger);
    IndexReport report = crawl(options);
    assertThat(report.counts().indexed()).isEqualTo(2);
    assertThat(report.counts().failed()).isZero();
    assertThat(report.untagged()).isOne();
    assertThat(idsOf("person:\"Marta Quill\"")).hasSize(1);
    assertThat(idsOf("ferry")).hasSize(2);

    assertThat(crawl(options.withReread(true)).counts().unchanged()).isEqualTo(2);
    assertThat(tagger.articles).hasValue(2);
  }

  @Test
  void idsAreTheSameWithoutNames() throws IOException {
    save("a.txt", "Headline: Council meets\nDate: 2020-01-02\n\nMarta Quill spoke of the ferry.\n");
    IndexOptions options = IndexOptions.of(CLOCK);
    crawl(options.withTagger(new Counting()));
    List<String> tagged = idsOf("ferry");
    Files.move(folder.resolve("archive"), folder.resolve("tagged"));
    assertThat(crawl(options.withTagger(null)).untagged()).isZero();
    assertThat(idsOf("ferry")).isEqualTo(tagged);
    assertThat(idsOf("person:\"Marta Quill\"")).isEmpty();
  }
}
