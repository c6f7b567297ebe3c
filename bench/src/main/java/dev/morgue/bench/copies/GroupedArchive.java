package dev.morgue.bench.copies;

import dev.morgue.ArticleId;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product, through its front door: articles go in, and groups of copies are asked for. */
final class GroupedArchive {

  private GroupedArchive() {}

  /**
   * The groups an archive of the articles has, the lead copy of each first, by their names.
   *
   * @param folder an empty folder for the archive
   */
  static List<List<String>> groups(List<JudgedArticle> articles, Path folder) throws IOException {
    Map<ArticleId, String> names = new HashMap<>();
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (JudgedArticle article : articles) {
        names.put(writer.add(article.article()).id(), article.id());
      }
      writer.groupCopies();
    }
    List<List<String>> groups = new ArrayList<>();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      for (ArticleId lead : found(archive, "is:lead-copy")) {
        List<String> group = new ArrayList<>(List.of(name(names, lead)));
        for (ArticleId copy : found(archive, "is:duplicate group:" + lead.value())) {
          group.add(name(names, copy));
        }
        groups.add(group);
      }
    }
    return groups;
  }

  private static String name(Map<ArticleId, String> names, ArticleId id) {
    String name = names.get(id);
    if (name == null) {
      throw new IllegalStateException("the archive answered with an article not added: " + id);
    }
    return name;
  }

  private static List<ArticleId> found(NewsArchive archive, String query) throws IOException {
    List<ArticleId> found = new ArrayList<>();
    @Nullable String after = null;
    do {
      SearchPage page =
          archive.search(
              SearchRequest.builder()
                  .query(query)
                  .pageSize(1_000)
                  .snippets(0)
                  .after(after)
                  .build());
      page.hits().stream().map(Hit::id).forEach(found::add);
      after = page.next();
    } while (after != null);
    return found;
  }
}
