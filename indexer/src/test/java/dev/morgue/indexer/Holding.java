package dev.morgue.indexer;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.ArticleJson;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Everything an archive holds, superseded versions too: the JSON of each with its version. */
final class Holding {

  private Holding() {}

  static Map<String, String> of(Path folder) throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder)) {
      Map<String, String> held = new TreeMap<>();
      SearchRequest request =
          SearchRequest.everything().toBuilder()
              .allVersions(true)
              .pageSize(SearchRequest.MAX_PAGE_SIZE)
              .snippets(0)
              .build();
      while (true) {
        SearchPage page = archive.search(request);
        for (Hit hit : page.hits()) {
          held.put(
              hit.id().value(),
              "v%d%s %s"
                  .formatted(
                      hit.version(), hit.latest() ? " latest" : "", json(archive, hit.id())));
        }
        if (page.next() == null) {
          return held;
        }
        request = request.toBuilder().after(page.next()).build();
      }
    }
  }

  private static String json(NewsArchive archive, ArticleId id) throws IOException {
    Article article = archive.find(id).orElseThrow();
    // when it came in differs from crawl to crawl
    Accession collections = Accession.in(article.accession().collections());
    return ArticleJson.write(article.toBuilder().accession(collections).build());
  }
}
