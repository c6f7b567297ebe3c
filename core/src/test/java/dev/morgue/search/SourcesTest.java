package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Source;
import dev.morgue.query.Warning;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publications seen through a list, against tables written by hand, over two random archives opened
 * as one.
 */
class SourcesTest {

  private static final long SEED = 90_210;

  private static final SourceRegistry REGISTRY =
      SourceRegistry.parse(
          """
          name,aliases,former titles,domains,codes,issn,groups
          The Daily Heron,Heron (print),Evening Heron,heron.example,HRN,0000-0019,nationals
          Sunday Heron,,,heron.example,SHR,,nationals; weeklies
          Ferry Post,FP,,ferry.example,,,weeklies
          Nowhere Gazette,,,,NWG,,remote
          """,
          "list");

  /** What each printed name means; null for one that the list lacks. */
  private static final Map<String, String> NAMES = new TreeMap<>();

  static {
    for (String name :
        List.of("The Daily Heron", "DAILY HERON", "Heron (print)", "Evening Heron")) {
      NAMES.put(name, "The Daily Heron");
    }
    NAMES.put("Sunday Heron", "Sunday Heron");
    NAMES.put("The Sunday Heron", "Sunday Heron");
    NAMES.put("fp", "Ferry Post");
    NAMES.put("www.ferry.example", "Ferry Post");
    NAMES.put("heron.example", "");
    NAMES.put("Unlisted Echo", "");
    NAMES.put("unlisted echo", "");
    NAMES.put("HRN2", "");
  }

  private static final Map<String, String> CODES =
      Map.of("HRN", "The Daily Heron", "shr", "Sunday Heron", "XXX", "", "HRN2", "");
  private static final Map<String, String> SITES =
      Map.of("m.ferry.example", "Ferry Post", "heron.example", "", "other.example", "");

  @TempDir static Path first;
  @TempDir static Path second;
  private static final List<Article> ALL = new ArrayList<>();
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("SourcesTest: seed " + SEED);
    ALL.clear();
    Random random = new Random(SEED);
    List<Article> one = some(random, "a", 300);
    List<Article> other = some(random, "b", 100);
    Articles.write(first, one.subList(0, 170));
    Articles.write(first, one.subList(170, 300));
    Articles.write(second, other);
    archive = NewsArchive.open(first, second);
  }

  @BeforeEach
  void useTheList() throws IOException {
    archive.use(REGISTRY);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static List<Article> some(Random random, String prefix, int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Source source =
          new Source(
              one(NAMES.keySet(), random),
              one(CODES.keySet(), random),
              one(SITES.keySet(), random));
      articles.add(Articles.dated(prefix + i, "2001-02-03").body("Tide.").source(source).build());
    }
    ALL.addAll(articles);
    return articles;
  }

  private static @Nullable String one(Set<String> of, Random random) {
    List<String> sorted = of.stream().sorted().toList();
    return random.nextInt(3) == 0 ? null : sorted.get(random.nextInt(sorted.size()));
  }

  /** The rule, told once more and without keys. */
  private static String counted(Article article) {
    Source source = article.source();
    String name = source.name() == null ? "" : NAMES.get(source.name());
    if (!name.isEmpty()) {
      return name;
    }
    String code = source.code() == null ? "" : CODES.get(source.code());
    if (!code.isEmpty()) {
      return code;
    }
    if (source.name() != null) {
      return source.name();
    }
    return source.domain() == null ? "" : SITES.get(source.domain());
  }

  private static void finds(String query, Predicate<Article> expected) throws IOException {
    assertThat(Articles.names(archive, SearchRequest.of(query)))
        .as("seed %d, %s", SEED, query)
        .containsExactlyInAnyOrderElementsOf(
            ALL.stream().filter(expected).map(Article::key).toList());
  }

  private static Predicate<Article> countedAs(String... sources) {
    return article -> Arrays.asList(sources).contains(counted(article));
  }

  @Test
  void facetsCountAnArticleOnceUnderTheListsName() throws IOException {
    TreeMap<String, Long> counts = new TreeMap<>();
    ALL.forEach(article -> counts.merge(counted(article), 1L, Long::sum));
    long without = counts.remove("");
    List<Facet.Value> expected = new ArrayList<>();
    counts.forEach(
        (value, count) -> expected.add(new Facet.Value(value, count, value.equals("Ferry Post"))));
    expected.sort(
        Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value));
    SearchRequest request =
        SearchRequest.builder()
            .facets(List.of(FacetRequest.of("source").limit(50)))
            .filters(List.of(Filter.of("source", "FP")))
            .build();
    assertThat(archive.search(request).facets())
        .containsExactly(new Facet("source", expected, expected.size(), without));
    assertThat(counts).hasSizeGreaterThan(5);
    assertThat(without).isPositive();
  }

  @Test
  void everyFacetValueFindsWhatItCounts() throws IOException {
    SearchRequest request =
        SearchRequest.builder().facets(List.of(FacetRequest.of("source").limit(50))).build();
    Facet facet = archive.search(request).facets().getFirst();
    for (Facet.Value value : facet.values()) {
      assertThat(filtered(Filter.of("source", value.value())))
          .as("%s", value)
          .isEqualTo(value.count());
      assertThat(filtered(Filter.not("source", value.value())))
          .as("%s", value)
          .isEqualTo(ALL.size() - value.count());
    }
    assertThat(filtered(Filter.of("source", Filter.NO_VALUE))).isEqualTo(facet.without());
    assertThat(filtered(Filter.not("source", "@nationals", "nothing called so")))
        .isEqualTo(
            ALL.stream().filter(countedAs("The Daily Heron", "Sunday Heron").negate()).count());
  }

  private static long filtered(Filter filter) throws IOException {
    return archive.search(SearchRequest.builder().filters(List.of(filter)).build()).total().value();
  }

  @Test
  void anyNameCodeOrGroupFindsTheWholeSource() throws IOException {
    Predicate<Article> heron = countedAs("The Daily Heron");
    for (String typed :
        List.of("the daily heron", "Daily Heron", "evening heron", "hrn", "0000-0019")) {
      finds("source:\"" + typed + "\"", heron);
    }
    finds("source:fp OR source:\"sunday heron\"", countedAs("Ferry Post", "Sunday Heron"));
    finds("source:@nationals", countedAs("The Daily Heron", "Sunday Heron"));
    finds("source:\"@Weeklies\"", countedAs("Sunday Heron", "Ferry Post"));
    finds("-source:@weeklies", countedAs("Sunday Heron", "Ferry Post").negate());
    finds("source:\"unlisted echo\"", countedAs("Unlisted Echo", "unlisted echo"));
    finds("source:hrn2", a -> counted(a).equals("HRN2") || "HRN2".equals(a.source().code()));
    finds("source:daily*", countedAs("The Daily Heron"));
  }

  @Test
  void aSiteFindsItsSourcesAndWhateverWasThere() throws IOException {
    finds(
        "source:heron.example",
        a ->
            List.of("The Daily Heron", "Sunday Heron", "heron.example").contains(counted(a))
                || "heron.example".equals(a.source().domain()));
    finds("source:other.example", a -> "other.example".equals(a.source().domain()));
  }

  @Test
  void whatTheListHasAndTheArchiveDoesNotIsSaid() throws IOException {
    assertThat(warning("source:nwg"))
        .isEqualTo("no article here is from Nowhere Gazette, which the list of sources has");
    assertThat(warning("source:@remote")).isEqualTo("no article here is from a source of @remote");
    assertThat(warning("source:@nowhere"))
        .isEqualTo("no group of sources is '@nowhere'; there are @nationals, @weeklies, @remote");
    assertThat(warning("source:heron"))
        .isEqualTo(
            "no source is 'heron'; held are The Daily Heron ("
                + ALL.stream().filter(countedAs("The Daily Heron")).count()
                + "), Sunday Heron ("
                + ALL.stream().filter(countedAs("Sunday Heron")).count()
                + "), heron.example ("
                + ALL.stream().filter(countedAs("heron.example")).count()
                + ")");
  }

  private static String warning(String query) throws IOException {
    SearchPage page = archive.search(SearchRequest.of(query));
    assertThat(page.total().value()).as(query).isZero();
    return page.warnings().stream().map(Warning::message).findFirst().orElse("");
  }

  @Test
  void withoutAListNamesStandForThemselves() throws IOException {
    archive.use(SourceRegistry.EMPTY);
    finds("source:\"evening heron\"", a -> "Evening Heron".equals(a.source().name()));
    finds("source:\"daily heron\"", a -> "DAILY HERON".equals(a.source().name()));
    finds("source:hrn", a -> "HRN".equals(a.source().code()));
    assertThat(filtered(Filter.of("source", Filter.NO_VALUE)))
        .isEqualTo(ALL.stream().filter(a -> a.source().name() == null).count());
  }

  @Test
  void hitsKeepTheNameAsPrinted() throws IOException {
    SearchRequest request =
        SearchRequest.builder().query("source:\"Daily Heron\"").pageSize(400).build();
    assertThat(archive.search(request).hits())
        .extracting(Hit::source)
        .contains("Evening Heron", "DAILY HERON", "Heron (print)");
  }

  @Test
  void theListOutlivesARefresh(@TempDir Path folder) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder);
        NewsArchive growing = writer.openForReading()) {
      growing.use(REGISTRY);
      writer.add(
          ALL.stream().filter(a -> "fp".equals(a.source().name())).findFirst().orElseThrow());
      assertThat(growing.refresh()).isTrue();
      assertThat(growing.search(SearchRequest.of("source:\"Ferry Post\"")).total().value())
          .isPositive();
    }
  }
}
