package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.ArticleJson;
import dev.morgue.Original;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What an archive holds, beside what its indexer told. */
final class HeldArticles {

  private HeldArticles() {}

  /** What an archive shows of a version in a list. */
  record Held(int version, boolean latest, Set<String> files) {}

  /** A version, whole. */
  record Whole(int version, boolean latest, String article) {}

  /** What an archive lists; nothing while there is none. */
  static Map<ArticleId, Held> held(Path archive) throws IOException {
    Map<ArticleId, Held> held = new HashMap<>();
    if (!Files.exists(archive)) {
      return held;
    }
    try (NewsArchive open = NewsArchive.open(archive)) {
      for (Hit hit : hits(open)) {
        Held last =
            held.put(hit.id(), new Held(hit.version(), hit.latest(), new HashSet<>(hit.files())));
        assertThat(last).as("%s listed twice", hit.id()).isNull();
      }
    }
    return held;
  }

  private static List<Hit> hits(NewsArchive open) throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .sort(SortOrder.NEWEST)
            .allVersions(true)
            .snippets(0)
            .pageSize(SearchRequest.MAX_PAGE_SIZE)
            .build();
    SearchPage page = open.search(request);
    List<Hit> hits = new ArrayList<>(page.hits());
    while (page.next() != null) {
      page = open.search(request.toBuilder().after(page.next()).build());
      hits.addAll(page.hits());
    }
    return hits;
  }

  /** Every record that came to its end has its article there, with the place it was found. */
  static void assertHolds(Map<ArticleId, Held> held, List<RecordOutcome> told) {
    for (RecordOutcome record : told) {
      ArticleId id = record.id();
      if (id != null) {
        assertThat(held).as(record.where()).containsKey(id);
        assertThat(Objects.requireNonNull(held.get(id)).files()).contains(record.where());
      }
    }
  }

  static void assertHoldsAll(Map<ArticleId, Held> held, Map<ArticleId, Held> before) {
    before.forEach((id, old) -> {
      Held now = held.get(id);
      assertThat(now).as("%s, held after the kill before", id).isNotNull();
      assertThat(Objects.requireNonNull(now).version()).isEqualTo(old.version());
      assertThat(now.files()).containsAll(old.files());
    });
  }

  /** What is held is what the input's first records make, none of it half. */
  static void assertIsABeginning(Map<ArticleId, Held> held, List<RecordOutcome> told) {
    Map<String, Set<ArticleId>> versions = new HashMap<>();
    Set<ArticleId> first = new HashSet<>();
    for (RecordOutcome record : told) {
      if (first.size() == held.size()) {
        break;
      }
      ArticleId id = record.id();
      if (id != null && first.add(id)) {
        versions.computeIfAbsent(id.article(), each -> new LinkedHashSet<>()).add(id);
      }
    }
    assertThat(held.keySet()).isEqualTo(first);
    for (Set<ArticleId> ids : versions.values()) {
      int version = 0;
      for (ArticleId id : ids) {
        version++;
        Held each = Objects.requireNonNull(held.get(id));
        assertThat(each.version()).as("%s", id).isEqualTo(version);
        assertThat(each.latest()).as("%s", id).isEqualTo(version == ids.size());
      }
    }
  }

  /** The same with the articles themselves. */
  static Map<ArticleId, Whole> whole(Path archive) throws IOException {
    Map<ArticleId, Whole> all = new TreeMap<>();
    try (NewsArchive open = NewsArchive.open(archive)) {
      for (Hit hit : hits(open)) {
        Article article = open.find(hit.id()).orElseThrow();
        all.put(hit.id(), new Whole(hit.version(), hit.latest(), json(article)));
      }
    }
    return all;
  }

  /** The article in its own form, its places in a fixed order, without when it came in. */
  private static String json(Article article) {
    Original original = article.original();
    List<Original.Location> sorted =
        original.locations().stream()
            .sorted(
                Comparator.comparing(Original.Location::path)
                    .thenComparingLong(Original.Location::record))
            .toList();
    return ArticleJson.write(
        article.toBuilder()
            .accession(Accession.in(article.accession().collections()))
            .original(new Original(original.sha256(), original.format(), sorted))
            .build());
  }
}
