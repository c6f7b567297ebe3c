package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.authority.AuthorityEntry;
import dev.morgue.json.Json;
import dev.morgue.query.Warning;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.CatalogueJson;
import dev.morgue.search.ClauseMatch;
import dev.morgue.search.Company;
import dev.morgue.search.CompanyRequest;
import dev.morgue.search.Facet;
import dev.morgue.search.HeldName;
import dev.morgue.search.Holding;
import dev.morgue.search.Holding.Dated;
import dev.morgue.search.MergeSuggestion;
import dev.morgue.search.NameForms;
import dev.morgue.search.SearchJson;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.StatsJson;
import dev.morgue.search.StatsRequest;
import dev.morgue.search.Why;
import dev.morgue.search.WhyJson;
import dev.morgue.search.YearSpan;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of docs/json.md are read and written as the page says. */
class DocsJsonTest {

  private static final DocsPage PAGE = DocsPage.of("json.md");

  @Test
  void theArticleIsReadAndWrittenAgain() {
    String example = example("article");
    Article article = ArticleJson.read(example);

    assertThat(tree(ArticleJson.write(article))).isEqualTo(tree(example));
    assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    Name.Mention mention = article.names().getLast().mentions().getFirst();
    assertThat(article.searchedText().substring(mention.start(), mention.end()))
        .isEqualTo("Mayor Quill");
  }

  @Test
  void theArticleHasEveryMember() throws ReflectiveOperationException {
    assertFilled("article", ArticleJson.read(example("article")));
  }

  @Test
  void theRequestIsReadAndWrittenAgainAndHasEveryMember() {
    String example = example("request");
    SearchRequest request = SearchJson.readRequest(example);

    assertThat(tree(SearchJson.write(request))).isEqualTo(tree(example));
    assertThat(SearchJson.readRequest(SearchJson.write(request))).isEqualTo(request);
    assertThat(Json.parseObject(example).names())
        .containsExactly(componentsOf(SearchRequest.class));
  }

  @Test
  void theAnswerIsReadAndWrittenAgain() {
    String example = example("page");
    SearchPage page = SearchJson.readPage(example);

    assertThat(tree(SearchJson.write(page))).isEqualTo(tree(example));
    assertThat(SearchJson.readPage(SearchJson.write(page))).isEqualTo(page);
  }

  @Test
  void theHitIsReadAndWrittenAgainWithinAnAnswer() {
    String hit = example("hit");
    String answer = example("page").replace("\"hits\": []", "\"hits\": [" + hit + "]");
    SearchPage page = SearchJson.readPage(answer);

    assertThat(page.hits()).hasSize(1);
    assertThat(tree(SearchJson.write(page.hits().getFirst()))).isEqualTo(tree(hit));
  }

  @Test
  void holdingsAreWrittenAsThePageSays() {
    PartialDate year = PartialDate.ofYear(2008);
    List<Dated> months =
        List.of(
            new Dated(PartialDate.ofMonth(2008, 9), 2), new Dated(PartialDate.ofMonth(2009, 3), 1));
    PartialDate last = PartialDate.parse("2009-03-31");
    List<Dated> years = List.of(new Dated(year, 1));
    Holding all = new Holding(List.of(), 5, year, last, months, years, 1, 4, 2);
    Holding part = new Holding(List.of("The Daily Heron"), 5, year, last, months, years, 1, 4, 2);
    Facet languages = new Facet("lang", List.of(new Facet.Value("en", 4, false)), 1, 1);
    Facet collections = new Facet("collection", List.of(new Facet.Value("Floods", 2, false)), 1, 3);
    ArchiveStats stats =
        new ArchiveStats(
            "harbour", List.of(), 0, all, 1, 1, 1, 2, languages, collections, List.of(part));
    assertThat(tree(StatsJson.write(StatsRequest.bySource(), stats)))
        .isEqualTo(tree(example("holdings")));
  }

  @Test
  void namesAreWrittenAsThePageSays() {
    AuthorityEntry entry =
        new AuthorityEntry(
            Name.Kind.PERSON, "Marta Vance", List.of("Marta Quill"), null, false, "since 2009");
    List<NameForms.Form> forms =
        List.of(new NameForms.Form("Marta Vance", 30), new NameForms.Form("Marta Quill", 12));
    List<HeldName> names = List.of(new HeldName("Marta Vance", 41, forms, entry));
    assertThat(tree(CatalogueJson.write(NewsField.PERSON, names, 2)))
        .isEqualTo(tree(example("names")));
    MergeSuggestion suggestion =
        new MergeSuggestion(
            NewsField.PERSON,
            new MergeSuggestion.Side(
                "Marta Quill", 12, new YearSpan(1998, 2009), List.of("Weir closed")),
            new MergeSuggestion.Side("Martha Quill", 1, null, List.of()),
            true,
            List.of("Marta sounds as Martha"),
            List.of("Otto Lund"),
            List.of("The Daily Heron"),
            0);
    assertThat(tree(CatalogueJson.write(NewsField.PERSON, List.of(suggestion))))
        .isEqualTo(tree(example("suggestions")));
  }

  @Test
  void companyIsWrittenAsThePageSays() {
    Company.Companion lund =
        new Company.Companion(NewsField.PERSON, "Otto Lund", 4, 20, 2, 2, new YearSpan(1998, 1999));
    Company company =
        new Company(
            CompanyRequest.of("Marta Vance"),
            List.of(new NameForms.Form("Marta Vance", 10)),
            10,
            100,
            new YearSpan(1998, 2009),
            List.of(lund),
            List.of(),
            List.of());
    assertThat(tree(CatalogueJson.write(company))).isEqualTo(tree(example("company")));
  }

  @Test
  void whyIsWrittenAsThePageSays() {
    List<Warning> warnings = List.of(new Warning("no article in this archive has date:", 0, 0));
    Map<String, Integer> times = new LinkedHashMap<>();
    times.put("headline", 1);
    times.put("body", 2);
    OptionalInt none = OptionalInt.empty();
    Why why =
        new Why(
            "(harbour w/5 strike) AND NOT date:2008",
            warnings,
            false,
            true,
            List.of(
                new ClauseMatch("harbour", false, true, times, List.of(), none),
                new ClauseMatch("strike", false, true, Map.of("body", 1), List.of(), none),
                new ClauseMatch(
                    "harbour w/5 strike", false, false, Map.of(), List.of(), OptionalInt.of(9)),
                new ClauseMatch("date:2008", true, false, Map.of(), List.of(), none)));
    assertThat(tree(WhyJson.write(why))).isEqualTo(tree(example("why")));
  }

  @Test
  void everyKindOfWarningIsExplained() {
    String[] refused = PAGE.section("page").split("It was followed", 2);
    assertThat(refused).hasSize(2);
    for (Warning.Kind kind : Warning.Kind.values()) {
      String name = "`" + kind.name().toLowerCase(Locale.ROOT) + "` (";
      assertThat(refused[kind.isRepair() ? 0 : 1]).contains(name);
    }
  }

  @Test
  void everyMemberOfTheExamplesIsExplained() {
    for (String name :
        List.of(
            "article",
            "request",
            "page",
            "hit",
            "why",
            "names",
            "suggestions",
            "company",
            "holdings")) {
      assertExplained(tree(example(name)), PAGE.section(name));
    }
  }

  @Test
  void everyTypeOfArticleIsListed() {
    for (ArticleType type : ArticleType.values()) {
      assertThat(PAGE.text()).contains("`" + type.label() + "`");
    }
  }

  /** A member stands in a table's first column or, within an object, in its explanation. */
  private static void assertExplained(@Nullable Object tree, String section) {
    if (tree instanceof List<?> list) {
      list.forEach(element -> assertExplained(element, section));
    } else if (tree instanceof Map<?, ?> members) {
      members.forEach((name, value) -> {
        assertThat(section).contains("`" + name + "`");
        boolean namedByUsers = List.of("fields", "provenance").contains(name);
        assertExplained(
            namedByUsers && value instanceof Map<?, ?> map ? List.copyOf(map.values()) : value,
            section);
      });
    }
  }

  /** No component is null or empty, down to the first element of each list. */
  private static void assertFilled(String path, @Nullable Object value)
      throws ReflectiveOperationException {
    assertThat(value).as(path).isNotNull();
    if (value instanceof Collection<?> list) {
      assertThat(list).as(path).isNotEmpty();
      assertFilled(path + "[0]", list.iterator().next());
    } else if (value instanceof Map<?, ?> map) {
      assertThat(map).as(path).isNotEmpty();
      assertFilled(path + "{}", map.values().iterator().next());
    } else if (value instanceof Record record && !(value instanceof PartialDate)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        assertFilled(path + "." + component.getName(), component.getAccessor().invoke(record));
      }
    }
  }

  private static String[] componentsOf(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    String[] names = new String[components.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = components[i].getName();
    }
    return names;
  }

  private static @Nullable Object tree(String json) {
    return Json.parse(json);
  }

  private static String example(String name) {
    return PAGE.blockAfter("<!-- " + name + " -->");
  }
}
