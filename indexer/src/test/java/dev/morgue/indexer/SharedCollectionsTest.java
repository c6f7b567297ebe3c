package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other people's articles, which lie beside the project where they are at all. */
class SharedCollectionsTest {

  private static final IndexOptions OPTIONS =
      IndexOptions.of(InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));

  @TempDir Path archive;

  private IndexReport crawl(Path input, IndexOptions options) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      return new ArchiveIndexer(writer, options).crawl(List.of(input));
    }
  }

  @Test
  void theSeedArticleIsReadAndFound() throws IOException {
    Optional<Path> seed = Places.shared("samples/seed-article.txt");
    if (seed.isEmpty()) {
      return;
    }
    assertThat(crawl(seed.get(), OPTIONS).complete()).isTrue();
    try (NewsArchive held = NewsArchive.open(archive)) {
      for (String query : List.of("date:2025-11-30", "byline:durden", "witkoff miami")) {
        List<Hit> hits = held.search(SearchRequest.of(query)).hits();
        assertThat(hits).as(query).hasSize(1);
        Article article = held.find(hits.getFirst().id()).orElseThrow();
        assertThat(article.headline()).startsWith("Rubio, Witkoff Meet").endsWith("To End War");
        assertThat(article.byline().printed()).isEqualTo("Tyler Durden");
        assertThat(article.source().name()).isEqualTo("ZeroHedge News");
        assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2025-11-30T10:30"));
        assertThat(article.body())
            .startsWith("Three key Trump")
            .endsWith("to a dignified end.”")
            .doesNotContain("Read More", "T1");
        namesEverybodyOnce(article);
      }
    }
  }

  /** The people and places of the article, "Zelenskyy" and "Zelensky" among them as one. */
  private static void namesEverybodyOnce(Article article) {
    assertThat(article.names(Name.Kind.PERSON))
        .extracting(Name::filedAs)
        .containsExactlyInAnyOrder(
            "Marco Rubio",
            "Steve Witkoff",
            "Donald Trump",
            "Jared Kushner",
            "Volodymyr Zelenskyy",
            "Andrii Yermak",
            "Rustem Umerov",
            "Sergiy Kyslytsya",
            "Putin",
            "Dmitry Peskov",
            "Sergei Lavrov",
            "Jacob Burg");
    assertThat(article.names(Name.Kind.PLACE))
        .extracting(Name::filedAs)
        .doesNotHaveDuplicates()
        .contains("Ukraine", "Miami", "Florida", "Russia", "Moscow", "Geneva", "Kyiv")
        .contains("Kazakhstan", "Novorossiysk", "Washington", "Black Sea");
  }

  @ParameterizedTest
  @CsvSource({
    "bbc-knownitem, 2225, 0",
    "multihop-rag, 609, 0",
    "reuters21578, 21578, 1",
    "snopes-claims, 10381, 0"
  })
  void everyArticleOfACollectionIsAccountedFor(String name, long articles, long skipped)
      throws IOException {
    Optional<Path> docs = Places.shared("relevance/" + name + "/docs.jsonl.gz");
    if (docs.isEmpty()) {
      return;
    }
    IndexReport report = crawl(docs.get(), OPTIONS.withTagger(null));
    assertThat(report.stopped()).isNull();
    assertThat(report.counts())
        .isEqualTo(new IndexCounts(1, articles, articles - skipped, 0, 0, 0, skipped, 0));
    try (NewsArchive held = NewsArchive.open(archive)) {
      assertThat(held.size()).isEqualTo(articles - skipped);
    }
  }
}
