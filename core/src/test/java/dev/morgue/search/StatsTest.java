package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.Warning;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holdings against a naive count, over two random archives with versions and copies. */
class StatsTest {

  private static final long SEED = 2_008_09;
  private static final int STUB = 5;

  @TempDir static Path first;
  @TempDir static Path second;
  private static final VersionedArticles ARTICLES = new VersionedArticles(new Random(SEED));
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("StatsTest: seed " + SEED);
    ARTICLES.write(List.of(first, second), 300);
    archive = NewsArchive.open(first, second);
    archive.use(SourceRegistry.parse("name,aliases\nDaily Heron,The Heron; DH\n", "list"));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static @Nullable String value(Article article, NewsField field) {
    return switch (field) {
      case SOURCE -> {
        String name = article.source().name();
        yield List.of("The Heron", "dh").contains(String.valueOf(name)) ? "Daily Heron" : name;
      }
      case SECTION -> article.placement().section();
      case TYPE -> article.type() == null ? null : article.type().label();
      default -> article.language();
    };
  }

  private static Holding naive(List<@Nullable String> values, List<Article> articles) {
    TreeMap<String, Long> months = new TreeMap<>();
    TreeMap<String, Long> years = new TreeMap<>();
    List<PartialDate> dates = new ArrayList<>();
    for (Article article : articles) {
      PartialDate date = article.dates().published();
      if (date != null) {
        dates.add(date);
        String text = date.toString();
        (text.length() == 4 ? years : months)
            .merge(text.substring(0, Math.min(7, text.length())), 1L, Long::sum);
      }
    }
    Comparator<PartialDate> width =
        Comparator.comparing(d -> d.latest().toEpochDay() - d.earliest().toEpochDay());
    return new Holding(
        values,
        articles.size(),
        dates.stream()
            .min(Comparator.comparing(PartialDate::earliest).thenComparing(width))
            .orElse(null),
        dates.stream()
            .max(Comparator.comparing(PartialDate::latest).thenComparing(width.reversed()))
            .orElse(null),
        dated(months),
        dated(years),
        articles.size() - dates.size(),
        articles.stream()
            .filter(a -> a.byline().printed() == null && a.byline().authors().isEmpty())
            .count(),
        articles.stream().filter(a -> a.searchedText().split("\\W+", -1).length < STUB).count());
  }

  private static List<Holding.Dated> dated(Map<String, Long> counts) {
    List<Holding.Dated> dated = new ArrayList<>();
    counts.forEach((date, count) -> dated.add(new Holding.Dated(PartialDate.parse(date), count)));
    return dated;
  }

  private static void agrees(StatsRequest request, Predicate<Article> matches) throws IOException {
    ArchiveStats stats = archive.stats(request);
    boolean every = request.articles().allVersions();
    List<VersionedArticles.Version> found =
        ARTICLES.versions().stream().filter(v -> matches.test(v.article())).toList();
    List<VersionedArticles.Version> counted =
        found.stream().filter(v -> every || !v.superseded()[0]).toList();
    List<Article> articles = counted.stream().map(VersionedArticles.Version::article).toList();
    String as = "seed " + SEED + ", " + request;
    assertThat(stats.all()).as(as).isEqualTo(naive(List.of(), articles));
    Map<List<@Nullable String>, List<Article>> parts = new HashMap<>();
    for (Article article : articles) {
      List<@Nullable String> values = new ArrayList<>();
      request.by().forEach(field -> values.add(value(article, field)));
      parts.computeIfAbsent(values, v -> new ArrayList<>()).add(article);
    }
    List<Holding> expected = new ArrayList<>();
    parts.forEach((values, part) -> expected.add(naive(values, part)));
    assertThat(stats.holdings()).as(as).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(stats.superseded())
        .as(as)
        .isEqualTo(found.stream().filter(v -> v.superseded()[0]).count());
    assertThat(stats.revised())
        .as(as)
        .isEqualTo(counted.stream().filter(v -> !v.superseded()[0] && v.number() > 1).count());
    assertThat(stats.copied())
        .as(as)
        .isEqualTo(counted.stream().filter(v -> v.places().size() > 1).count());
    assertThat(stats.copies())
        .as(as)
        .isEqualTo(counted.stream().mapToLong(v -> v.places().size() - 1).sum());
    assertThat(stats.languages().without())
        .isEqualTo(articles.stream().filter(a -> a.language() == null).count());
    for (Facet.Value value : stats.languages().values()) {
      assertThat(value.count())
          .isEqualTo(articles.stream().filter(a -> value.value().equals(a.language())).count());
    }
  }

  private static StatsRequest by(SearchRequest articles, NewsField... fields) {
    return new StatsRequest(articles, List.of(fields), STUB);
  }

  @Test
  void countsAgreeWithANaiveCount() throws IOException {
    assertThat(ARTICLES.versions())
        .anyMatch(v -> v.superseded()[0])
        .anyMatch(v -> v.places().size() > 1);
    Predicate<Article> any = a -> true;
    SearchRequest all = SearchRequest.everything();
    agrees(by(all), any);
    agrees(by(all, NewsField.SOURCE), any);
    agrees(by(all, NewsField.LANGUAGE, NewsField.SOURCE, NewsField.TYPE), any);
    agrees(by(all.toBuilder().allVersions(true).build(), NewsField.SECTION), any);
    Predicate<Article> harbour = a -> "Harbour".equals(a.headline());
    agrees(by(SearchRequest.of("harbour"), NewsField.SOURCE, NewsField.SECTION), harbour);
    SearchRequest dated =
        SearchRequest.builder().dates(DateRange.of(PartialDate.parse("2005-03"))).build();
    agrees(
        by(dated, NewsField.SOURCE),
        a -> String.valueOf(a.dates().published()).startsWith("2005-03"));
    SearchRequest heron =
        SearchRequest.builder().filters(List.of(Filter.not("source", "DH"))).build();
    agrees(by(heron), a -> !Objects.equals(value(a, NewsField.SOURCE), "Daily Heron"));
    agrees(by(SearchRequest.of("nothing")), a -> false);
  }

  @Test
  void articlesThatOnlyMayLieInTheDaysAreTold() throws IOException {
    SearchRequest dated =
        SearchRequest.builder().dates(DateRange.of(PartialDate.parse("2005-03"))).build();
    assertThat(archive.stats(by(dated)).lessPrecise())
        .isEqualTo(
            ARTICLES.versions().stream()
                .filter(v -> !v.superseded()[0])
                .filter(v -> "2005".equals(String.valueOf(v.article().dates().published())))
                .count());
  }

  @Test
  void theLargestComesFirstAndWhatHasNoValueLast() throws IOException {
    List<Holding> holdings = archive.stats(StatsRequest.bySource()).holdings();
    assertThat(holdings)
        .extracting(Holding::values)
        .containsExactly(
            List.of("Daily Heron"), List.of("Ferry Post"), Arrays.asList((String) null));
  }

  @Test
  void gapsAreTheMonthsBetweenWithoutAny() {
    List<Holding.Dated> months = new ArrayList<>();
    for (String month : List.of("2007-11", "2007-12", "2008-02", "2010-01")) {
      months.add(new Holding.Dated(PartialDate.parse(month), 1));
    }
    Holding holding = new Holding(List.of(), 4, null, null, months, List.of(), 0, 0, 0);
    assertThat(holding.gaps())
        .containsExactly(
            new Holding.Gap(PartialDate.parse("2008-01"), PartialDate.parse("2008-01"), 1),
            new Holding.Gap(PartialDate.parse("2008-03"), PartialDate.parse("2009-12"), 22));
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatThrownBy(() -> by(SearchRequest.everything(), NewsField.PERSON))
        .hasMessage(
            "holdings are not counted by person; take source, section, edition, type, lang,"
                + " domain");
    assertThatThrownBy(() -> by(SearchRequest.everything(), NewsField.SOURCE, NewsField.SOURCE))
        .hasMessageContaining("each once");
  }

  @Test
  void aQuerysWarningsAreTold() throws IOException {
    long held =
        ARTICLES.versions().stream()
            .filter(v -> !v.superseded()[0])
            .filter(v -> "Daily Heron".equals(value(v.article(), NewsField.SOURCE)))
            .count();
    assertThat(archive.stats(by(SearchRequest.of("source:Herron"))).warnings())
        .extracting(Warning::message)
        .containsExactly("no source is 'Herron'; held are Daily Heron (" + held + ")");
  }

  @Test
  void namesAsCarriedStandBesideTheList() throws IOException {
    List<HeldSource> held = archive.heldSources();
    List<VersionedArticles.Version> latest =
        ARTICLES.versions().stream().filter(v -> !v.superseded()[0]).toList();
    assertThat(held.stream().mapToLong(HeldSource::articles).sum()).isEqualTo(latest.size());
    assertThat(held)
        .extracting(HeldSource::name)
        .containsExactlyInAnyOrder(null, "Ferry Post", "Daily Heron", "The Heron", "dh");
    for (HeldSource source : held) {
      boolean listed = source.name() != null && !source.name().equals("Ferry Post");
      assertThat(source.listed() != null).as("%s", source).isEqualTo(listed);
      assertThat(source.articles())
          .as("%s", source)
          .isEqualTo(
              latest.stream()
                  .filter(v -> Objects.equals(v.article().source().name(), source.name()))
                  .count());
    }
    assertThat(held.subList(0, 2)).allMatch(source -> source.listed() == null);
  }
}
