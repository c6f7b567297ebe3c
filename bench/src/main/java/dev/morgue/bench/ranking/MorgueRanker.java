package dev.morgue.bench.ranking;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Dates;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.Source;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.IdPage;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The product, through its public front door only: articles are added in the order of {@code
 * docs.jsonl}, with source and date as far as the line has them, and queries are asked as a bag of
 * words.
 */
final class MorgueRanker implements Ranker {
  private final NewsArchive archive;
  private final Map<ArticleId, String> ids;

  private MorgueRanker(NewsArchive archive, Map<ArticleId, String> ids) {
    this.archive = archive;
    this.ids = ids;
  }

  static Factory factory() {
    return new Factory() {
      @Override
      public String name() {
        return "morgue";
      }

      @Override
      public Ranker index(JudgedCollection collection, SearchedText searched, Path scratch)
          throws IOException {
        return MorgueRanker.index(collection, searched, scratch);
      }
    };
  }

  private static MorgueRanker index(
      JudgedCollection collection, SearchedText searched, Path scratch) throws IOException {
    String file =
        collection
            .folder()
            .resolve("docs.jsonl")
            .toAbsolutePath()
            .toString()
            .replace(File.separatorChar, '/');
    Map<ArticleId, String> ids = new HashMap<>();
    try (ArchiveWriter writer = ArchiveWriter.open(scratch)) {
      collection.forEachDocument(document -> {
        Original.Location place = new Original.Location(file, ids.size() + 1L);
        Article article = article(document, searched, place);
        ids.put(writer.add(article).id(), document.id());
      });
    }
    return new MorgueRanker(NewsArchive.open(scratch), ids);
  }

  static Article article(
      CollectionDocument document, SearchedText searched, Original.Location place) {
    // The record holds the id, so that no two documents are the same saved bytes.
    String hash = Sha256.of(document.toString());
    return Article.builder()
        .vendorId(document.id())
        .headline(searched == SearchedText.BODY ? null : document.headline())
        .body(document.body())
        .source(Source.of(document.source()))
        .dates(Dates.published(date(document.date())))
        .language("en")
        .original(new Original(hash, "jsonl", List.of(place)))
        .build();
  }

  /** A date in another form than ISO 8601 is no date here: nothing is ranked by it. */
  private static @Nullable PartialDate date(@Nullable String printed) {
    if (printed == null) {
      return null;
    }
    try {
      return PartialDate.parse(printed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public List<ScoredDocument> rank(String query, int depth) throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .anyWords(query)
            .pageSize(Math.min(depth, SearchRequest.MAX_PAGE_SIZE))
            .build();
    List<ScoredDocument> found = new ArrayList<>();
    for (IdPage.Scored article : archive.ids(request).articles()) {
      String id = ids.get(article.id());
      if (id == null) {
        throw new IllegalStateException("the archive answered with one not added: " + article);
      }
      found.add(new ScoredDocument(id, (float) article.score()));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
