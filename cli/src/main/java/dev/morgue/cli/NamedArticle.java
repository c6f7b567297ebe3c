package dev.morgue.cli;

import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.query.QueryText;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the article that was named by a hit's number, an id, a key, an address or a file. */
final class NamedArticle {

  /** How an article is named. */
  static final String HELP =
      "A hit's number in the last search made on a terminal; an id or at least four signs of its"
          + " beginning; a key, an address or a file.";

  private static final int MOST_NAMED = 10;

  private NamedArticle() {}

  /**
   * The article that is meant.
   *
   * @param last what the last search on a terminal listed
   */
  static ArticleId id(NewsArchive archive, String named, Optional<LastSearch> last)
      throws Failure, IOException {
    boolean number = named.length() < 6 && named.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number && last.isPresent()) {
      int place = Integer.parseInt(named);
      List<ArticleId> ids = last.get().ids();
      if (place >= 1 && place <= ids.size()) {
        return ids.get(place - 1);
      }
    }
    List<ArticleId> ids = ids(archive, named);
    if (ids.size() > 1) {
      throw Failure.usage(severalBegin(named, ids));
    }
    if (ids.isEmpty()) {
      throw number ? noNumber(named, last) : notFound(named);
    }
    return ids.getFirst();
  }

  private static List<ArticleId> ids(NewsArchive archive, String named) throws IOException {
    List<ArticleId> ids = archive.idsOf(named, MOST_NAMED + 1);
    if (!ids.isEmpty() || !named.contains("/")) {
      return ids;
    }
    List<ArticleId> found = new ArrayList<>();
    for (NewsField field : List.of(NewsField.URL, NewsField.PATH)) {
      String query = QueryText.anyOf(field.label(), List.of(named));
      SearchRequest request =
          SearchRequest.builder().query(query).pageSize(MOST_NAMED + 1).snippets(0).build();
      archive.search(request).hits().stream()
          .map(Hit::id)
          .filter(id -> !found.contains(id))
          .forEach(found::add);
    }
    return found;
  }

  private static String severalBegin(String named, List<ArticleId> ids) {
    List<String> some = ids.stream().limit(MOST_NAMED).map(ArticleId::value).toList();
    return "several articles go by '"
        + named
        + "': "
        + String.join(", ", some)
        + (ids.size() > MOST_NAMED ? " …" : "");
  }

  private static Failure noNumber(String named, Optional<LastSearch> last) {
    String why =
        last.map(l -> "the last search listed " + Words.count(l.ids().size(), "hit"))
            .orElse("no search was made on a terminal yet");
    return Failure.usage(
        "there is no hit " + named + ": " + why + ". Search again, or give the article's id");
  }

  private static Failure notFound(String named) {
    return new Failure(ExitCode.NOTHING, "the archive holds no article '" + named + "'", null);
  }
}
