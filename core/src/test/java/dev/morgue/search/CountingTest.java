package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.search.Facet.Value;
import dev.morgue.search.Timeline.Bucket;
import dev.morgue.search.Timeline.Coarse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facets and timelines against a naive count, over two random archives opened as one. */
class CountingTest {

  private static final long SEED = 4_242;
  private static final List<String> FIELDS = List.of("source", "person", "byline", "box");

  @TempDir static Path first;
  @TempDir static Path second;
  private static final List<Article> ALL = new ArrayList<>();
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("CountingTest: seed " + SEED);
    List<Article> one = new RandomArticles(new Random(SEED), "a").some(200);
    List<Article> other = new RandomArticles(new Random(SEED + 1), "b").some(60);
    Articles.write(first, one.subList(0, 120));
    Articles.write(first, one.subList(120, 200));
    Articles.write(second, other);
    ALL.clear();
    ALL.addAll(one);
    ALL.addAll(other);
    archive = NewsArchive.open(first, second);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Set<String> values(Article article, String field) {
    return new HashSet<>(
        switch (field) {
          case "source" ->
              article.source().name() == null ? List.of() : List.of(article.source().name());
          case "person" -> article.names().stream().map(Name::filedAs).toList();
          case "byline" -> article.byline().authors().stream().map(Author::name).toList();
          default -> article.fields().getOrDefault(field, List.of());
        });
  }

  private static boolean holds(Filter filter, Article article) {
    Set<String> values = values(article, filter.field());
    boolean any =
        filter.values().stream()
            .anyMatch(v -> v.equals(Filter.NO_VALUE) ? values.isEmpty() : values.contains(v));
    return any != filter.exclude();
  }

  private static Facet naive(FacetRequest request, List<Filter> filters, Predicate<Article> core) {
    String field = request.field();
    TreeMap<String, Long> counts = new TreeMap<>();
    long without = 0;
    for (Article article : ALL) {
      boolean matches = core.test(article);
      for (Filter filter : filters) {
        matches &= (filter.field().equals(field) && !filter.exclude()) || holds(filter, article);
      }
      if (matches) {
        Set<String> values = values(article, field);
        without += values.isEmpty() ? 1 : 0;
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    Set<String> selected = new HashSet<>();
    filters.stream()
        .filter(f -> f.field().equals(field) && !f.exclude())
        .forEach(f -> selected.addAll(f.values()));
    List<Value> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(new Value(value, count, selected.contains(value))));
    values.sort(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value));
    List<Value> top = values.subList(0, Math.min(request.limit(), values.size()));
    return new Facet(field, top, values.size(), without);
  }

  @Test
  void facetsAgreeWithANaiveCount() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      List<Filter> filters = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        filters.add(filter(random));
      }
      List<FacetRequest> facets = new ArrayList<>();
      FIELDS.forEach(f -> facets.add(FacetRequest.of(f).limit(1 + random.nextInt(4))));
      boolean dated = random.nextBoolean();
      SearchRequest request =
          SearchRequest.builder()
              .query(dated ? "date:2001" : "")
              .filters(filters)
              .facets(facets)
              .build();
      Predicate<Article> core =
          a -> !dated || (a.dates().published() != null && a.dates().published().year() == 2001);
      SearchPage page = archive.search(request);
      assertThat(page.facets())
          .as("seed %d, round %d: %s", SEED, round, filters)
          .isEqualTo(facets.stream().map(f -> naive(f, filters, core)).toList());
      assertThat(page.total().value())
          .isEqualTo(
              ALL.stream()
                  .filter(a -> core.test(a) && filters.stream().allMatch(f -> holds(f, a)))
                  .count());
    }
  }

  private static Filter filter(Random random) {
    String field = FIELDS.get(random.nextInt(FIELDS.size()));
    List<String> held = new ArrayList<>(values(ALL.get(random.nextInt(ALL.size())), field));
    if (held.isEmpty() || random.nextInt(4) == 0) {
      held.add(Filter.NO_VALUE);
    }
    return new Filter(field, held, random.nextInt(3) == 0);
  }

  @Test
  void onlyValuesWithATextInThem() throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .facets(
                List.of(
                    new FacetRequest("source", 10, "EVEN", null),
                    new FacetRequest("box", 10, "blue", null)))
            .build();
    List<Facet> facets = archive.search(request).facets();
    assertThat(facets.get(0).values()).extracting(Value::value).containsExactly("Évening Post");
    assertThat(facets.get(0).distinct()).isEqualTo(1);
    assertThat(facets.get(1).values())
        .extracting(Value::value)
        .containsExactlyInAnyOrder("blue", "Blue");
  }

  @ParameterizedTest
  @EnumSource(Interval.class)
  void aTimelineSumsToTheTotal(Interval interval) throws IOException {
    Timeline timeline =
        archive.search(SearchRequest.builder().timeline(interval).build()).timeline();
    assertThat(timeline.total()).isEqualTo(ALL.size());
    assertThat(timeline.undated())
        .isEqualTo(ALL.stream().filter(a -> a.dates().published() == null).count());
    List<Bucket> buckets = timeline.buckets();
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      assertThat(bucket.count()).as("%s", bucket).isEqualTo(naive(bucket));
      assertThat(i == 0 || buckets.get(i - 1).last().plusDays(1).equals(bucket.first())).isTrue();
    }
    assertThat(buckets.getFirst().count()).isPositive();
    assertThat(buckets.getLast().count()).isPositive();
    for (Coarse coarse : timeline.coarser()) {
      assertThat(coarse.count()).isEqualTo(ALL.stream().filter(a -> isDated(a, coarse)).count());
    }
    assertThat(timeline.coarser().isEmpty()).isEqualTo(interval == Interval.YEAR);
  }

  private static long naive(Bucket bucket) {
    return ALL.stream()
        .map(a -> a.dates().published())
        .filter(d -> d != null)
        .filter(d -> !d.earliest().isBefore(bucket.first()) && !d.latest().isAfter(bucket.last()))
        .count();
  }

  private static boolean isDated(Article article, Coarse coarse) {
    PartialDate date = article.dates().published();
    return date != null && date.toString().equals(coarse.date());
  }

  @Test
  void datesByYearMonthAndDay() throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .filters(List.of(Filter.of("date", "2001-12")))
            .facets(
                List.of(
                    FacetRequest.of("date"),
                    new FacetRequest("date", 50, null, "2001"),
                    new FacetRequest("date", 50, null, "2001-12")))
            .build();
    List<Facet> facets = archive.search(request).facets();
    for (Facet facet : facets) {
      assertThat(facet.values()).isNotEmpty();
      for (Value value : facet.values()) {
        boolean whole = facets.indexOf(facet) > 0 && value.value().length() == 4;
        boolean month = facets.indexOf(facet) == 2 && value.value().length() == 7;
        assertThat(value.count())
            .as("%s", value)
            .isEqualTo(
                ALL.stream()
                    .map(a -> a.dates().published())
                    .filter(d -> d != null)
                    .map(PartialDate::toString)
                    .filter(
                        d -> whole || month ? d.equals(value.value()) : d.startsWith(value.value()))
                    .count());
        assertThat(value.selected()).isEqualTo(value.value().equals("2001-12"));
      }
      assertThat(facet.values()).isSortedAccordingTo(Comparator.comparing(Value::value).reversed());
    }
    assertThat(facets.get(0).values()).hasSize(3);
    assertThat(facets.get(0).without()).isPositive();
    long days = facets.get(2).values().stream().filter(v -> v.value().length() == 10).count();
    assertThat(days).isPositive();
    assertThat(LocalDate.parse(facets.get(2).values().getFirst().value()).getYear())
        .isEqualTo(2001);
  }

  @Test
  void whatCannotBeCountedIsRefusedByName() {
    for (String field : List.of("headline", "boxes", "id")) {
      assertThatThrownBy(() ->
              archive.search(
                  SearchRequest.builder().facets(List.of(FacetRequest.of(field))).build()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("'" + field + "' cannot be counted")
          .hasMessageContaining("source, ")
          .hasMessageEndingWith("box");
    }
  }
}
