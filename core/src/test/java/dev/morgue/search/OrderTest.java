package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of hits, walking through them by pages, and totals. */
class OrderTest {

  private static final long SEED = 1_848;

  @TempDir Path first;
  @TempDir Path second;

  private static List<Hit> walk(NewsArchive archive, SearchRequest request) throws IOException {
    List<Hit> hits = new ArrayList<>();
    String after = null;
    do {
      SearchPage page = archive.search(request.toBuilder().after(after).build());
      hits.addAll(page.hits());
      after = page.next();
      assertThat(after == null || !page.hits().isEmpty()).isTrue();
    } while (after != null);
    return hits;
  }

  private static List<IdPage.Scored> walkIds(NewsArchive archive, SearchRequest request)
      throws IOException {
    List<IdPage.Scored> ids = new ArrayList<>();
    String after = null;
    do {
      SearchRequest next = request.toBuilder().after(after).build();
      IdPage page = archive.ids(next);
      SearchPage whole = archive.search(next);
      assertThat(page.total()).isEqualTo(whole.total());
      assertThat(page.warnings()).isEqualTo(whole.warnings());
      assertThat(page.next()).isEqualTo(whole.next());
      ids.addAll(page.articles());
      after = page.next();
    } while (after != null);
    return ids;
  }

  private static void walks(NewsArchive archive, SearchRequest request, int expected)
      throws IOException {
    List<Hit> hits = walk(archive, request.toBuilder().pageSize(7).build());
    assertThat(hits).as("seed " + SEED).extracting(Hit::id).doesNotHaveDuplicates();
    assertThat(hits).hasSize(expected);
    SearchPage whole = archive.search(request.toBuilder().pageSize(1_000).build());
    assertThat(whole.hits()).extracting(Hit::id).isEqualTo(hits.stream().map(Hit::id).toList());
    assertThat(whole.next()).isNull();
    assertThat(walkIds(archive, request.toBuilder().pageSize(7).build()))
        .containsExactlyElementsOf(
            whole.hits().stream().map(hit -> new IdPage.Scored(hit.id(), hit.score())).toList());
    assertThat(hits).isSortedAccordingTo(order(whole.order()));
  }

  private static Comparator<Hit> order(SortOrder sort) {
    return switch (sort) {
      case USUAL, RELEVANCE -> Comparator.comparingDouble(Hit::score).reversed();
      case NEWEST -> Comparator.comparingLong(hit -> -seconds(hit, Long.MIN_VALUE + 1));
      case OLDEST -> Comparator.comparingLong(hit -> seconds(hit, Long.MAX_VALUE));
      case INDEXED ->
          Comparator.comparingLong(
              hit -> -Objects.requireNonNull(hit.accession().indexed()).sortSeconds());
    };
  }

  /** Conditions alone say nothing of how well an article answers. */
  @Test
  void theUsualOrderIsByRelevanceWhereThereIsOne() throws IOException {
    Articles.write(first, new RandomArticles(new Random(SEED), "a").some(60));
    try (NewsArchive archive = NewsArchive.open(first)) {
      archive.use(
          SavedSearches.of(
              List.of(new SavedSearch("words", "tide"), new SavedSearch("year", "date:2008"))));
      for (String query : List.of("low", "low date:1900..", "person:Quill", "search:words")) {
        assertOrder(archive, SearchRequest.of(query), SortOrder.RELEVANCE);
      }
      for (String query : List.of("", "date:1900..", "NOT low", "search:year", "source:x")) {
        assertOrder(archive, SearchRequest.of(query), SortOrder.NEWEST);
      }
      SearchRequest bag = SearchRequest.builder().query("date:1900..").anyWords("low tide").build();
      assertOrder(archive, bag, SortOrder.RELEVANCE);
      SearchRequest oldest = SearchRequest.builder().query("low").sort(SortOrder.OLDEST).build();
      assertOrder(archive, oldest, SortOrder.OLDEST);
    }
  }

  private static void assertOrder(NewsArchive archive, SearchRequest request, SortOrder order)
      throws IOException {
    SearchPage page = archive.search(request);
    assertThat(page.order()).as(request.query()).isEqualTo(order);
    SearchPage said = archive.search(request.toBuilder().sort(order).build());
    assertThat(page.hits()).as(request.query()).isEqualTo(said.hits());
    assertThat(page.next()).as(request.query()).isEqualTo(said.next());
  }

  private static long seconds(Hit hit, long undated) {
    return hit.published() == null ? undated : hit.published().sortSeconds();
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void pagesHoldEveryHitOnce(SortOrder sort) throws IOException {
    List<Article> articles = new RandomArticles(new Random(SEED), "a").some(300);
    try (ArchiveWriter writer = ArchiveWriter.open(first, new JumpingClock(new Random(SEED)))) {
      for (int i = 0; i < articles.size(); i++) {
        writer.add(articles.get(i));
        if (i % 90 == 0) {
          writer.commit(); // several segments
        }
      }
    }
    Articles.write(second, new RandomArticles(new Random(SEED + 1), "b").some(100));
    SearchRequest all = SearchRequest.builder().sort(sort).build();
    try (NewsArchive archive = NewsArchive.open(first)) {
      walks(archive, all, 300);
      SearchRequest low = all.toBuilder().query("low OR headline:tide").build();
      int found = Articles.names(archive, low).size();
      assertThat(found).isBetween(50, 299);
      walks(archive, low, found);
    }
    try (NewsArchive both = NewsArchive.open(first, second)) {
      walks(both, all, 400);
      assertThat(new HashSet<>(walk(both, all).stream().map(Hit::archive).toList()))
          .containsExactlyInAnyOrder(first.toString(), second.toString());
    }
  }

  @Test
  void tiesStandInTheOrderTheyCame() throws IOException {
    List<Article> articles =
        IntStream.range(0, 30)
            .mapToObj(i -> Articles.dated("n" + i, "2001").body("same words").build())
            .toList();
    Articles.write(first, articles);
    List<String> names = articles.stream().map(Article::key).toList();
    try (NewsArchive archive = NewsArchive.open(first)) {
      for (SortOrder sort : SortOrder.values()) {
        SearchRequest request = SearchRequest.builder().query("same").sort(sort).build();
        assertThat(Articles.names(archive, request)).as(sort.name()).isEqualTo(names);
      }
    }
  }

  @Test
  void byDateUndatedComesLastAndAMonthBeforeItsDays() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String date :
        List.of("none", "2008-09-15T10:00", "2008", "2008-09", "2008-09-15", "1899-05-01")) {
      articles.add(Articles.dated(date, date.equals("none") ? null : date).body("x").build());
    }
    Articles.write(first, articles);
    try (NewsArchive archive = NewsArchive.open(first)) {
      assertThat(Articles.names(archive, SearchRequest.everything()))
          .containsExactly(
              "2008-09-15T10:00", "2008-09-15", "2008-09", "2008", "1899-05-01", "none");
      assertThat(Articles.names(archive, SearchRequest.builder().sort(SortOrder.OLDEST).build()))
          .containsExactly(
              "1899-05-01", "2008", "2008-09", "2008-09-15", "2008-09-15T10:00", "none");
    }
  }

  @Test
  void totalsAreExactOrALowerBound() throws IOException {
    List<Article> articles =
        IntStream.range(0, 1_500)
            .mapToObj(i -> Articles.named("n" + i).body("tide " + "and ".repeat(i % 50)).build())
            .toList();
    Articles.write(first, articles);
    try (NewsArchive archive = NewsArchive.open(first)) {
      SearchRequest tide = SearchRequest.of("tide");
      SearchPage.Total total = archive.search(tide).total();
      assertThat(total.value()).isBetween(1_000L, 1_500L);
      assertThat(!total.exact() || total.value() == 1_500).isTrue();
      SearchRequest exact = tide.toBuilder().exactTotal(true).build();
      assertThat(archive.search(exact).total()).isEqualTo(new SearchPage.Total(1_500, true));
      SearchPage counting =
          archive.search(tide.toBuilder().pageSize(0).timeline(Interval.YEAR).build());
      assertThat(counting.total()).isEqualTo(new SearchPage.Total(1_500, true));
      assertThat(counting.hits()).isEmpty();
      assertThat(counting.next()).isNull();
    }
  }

  /** Everything that the order goes by is the same for the two copies of an article. */
  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void pagesGoOnBetweenTwoArchivesThatHoldTheSame(SortOrder sort) throws IOException {
    List<Article> articles =
        IntStream.range(0, 5).mapToObj(i -> Articles.named("n" + i).body("tide").build()).toList();
    Articles.write(first, articles);
    Articles.write(second, articles);
    try (NewsArchive archive = NewsArchive.open(first, second)) {
      SearchRequest request = SearchRequest.builder().query("tide").sort(sort).pageSize(1).build();
      List<String> hits = new ArrayList<>();
      String after = null;
      do {
        SearchPage page = archive.search(request.toBuilder().after(after).build());
        page.hits().forEach(hit -> hits.add(hit.archive() + " " + hit.id().value()));
        after = page.next();
      } while (after != null);
      assertThat(hits).hasSize(10).doesNotHaveDuplicates();
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() throws IOException {
    Articles.write(first, new RandomArticles(new Random(SEED), "a").some(20));
    try (NewsArchive archive = NewsArchive.open(first)) {
      String next = archive.search(SearchRequest.everything()).next();
      SearchRequest byScore = SearchRequest.builder().sort(SortOrder.RELEVANCE).after(next).build();
      assertThatThrownBy(() -> archive.search(byScore))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("RELEVANCE");
      for (String odd : List.of("", "x", "%%%", "MTpORVdFU1Q6OTk5OTk5OTk5OTk5OTk5OTk5OTk6MTox")) {
        assertThatThrownBy(
                () -> archive.search(SearchRequest.everything().toBuilder().after(odd).build()))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }
}
