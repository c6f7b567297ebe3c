package dev.morgue.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranking counts an article's words, not the forms stacked on them. */
class LengthStatisticsTest {

  @TempDir Path folder;

  private void write(List<Article> articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (Article article : articles) {
        writer.add(article);
      }
    }
  }

  private static Article article(String key, String headline, String body) {
    return Article.builder().key(key).headline(headline).body(body).build();
  }

  private static double average(IndexSearcher searcher, String field) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(field);
    return (double) statistics.sumTotalTermFreq() / statistics.docCount();
  }

  @Test
  void averagesAreMeansOfLengthsInWords() throws IOException {
    write(
        List.of(
            article("a", "Banks fall", "Banks, boats and U.S. anti-corruption groups met."),
            article("b", "One", "Prices rose to $100 million."),
            article("c", null, "Tides.")));
    try (Directory directory = FSDirectory.open(folder.resolve("index"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher ours = new NewsSearcher(reader);
      // anti-corruption is two words: 2 + 8, 1 + 5 and 1 words; headlines 2 and 1
      assertThat(average(ours, "text")).isEqualTo((10 + 6 + 1) / 3.0);
      assertThat(average(ours, "headline")).isEqualTo((2 + 1) / 2.0);
      assertThat(average(new IndexSearcher(reader), "text")).isGreaterThan(17 / 3.0);
    }
  }

  @Test
  void theFormTypedOutranksItsPlural() throws IOException {
    write(
        List.of(
            article("plural", "Note", "The banks fell again today."),
            article("singular", "Note", "The bank fell again today."),
            article("none", "Note", "The tide fell again today.")));
    try (NewsArchive archive = NewsArchive.open(folder)) {
      assertThat(ranked(archive, "bank")).containsExactly("singular", "plural");
      assertThat(ranked(archive, "banks")).containsExactly("plural", "singular");
      assertThat(ranked(archive, "body:bank")).containsExactly("singular", "plural");
    }
  }

  private static List<String> ranked(NewsArchive archive, String query) throws IOException {
    List<Hit> hits = archive.search(SearchRequest.of(query)).hits();
    assertThat(hits.getFirst().score()).isGreaterThan(hits.getLast().score());
    return hits.stream()
        .map(hit -> {
          try {
            return archive.find(hit.id()).orElseThrow().key();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }
}
