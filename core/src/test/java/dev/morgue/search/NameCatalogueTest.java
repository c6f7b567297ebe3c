package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.morgue.Article;
import dev.morgue.ArticleBuilder;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.Source;
import dev.morgue.authority.NameAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The names of an archive are listed, paired and counted beside each other as a plain reader would.
 */
class NameCatalogueTest {

  private static final long SEED = 41_006;

  private static final List<String> PEOPLE =
      List.of(
          "Marta Quill",
          "Marta Vance",
          "Dmitri Lavrin",
          "Dmitry Lavrin",
          "Lavrin",
          "Edgar Vance Sr.",
          "Edgar Vance Jr.",
          "Kim Jong-il",
          "Kim Jong-un",
          "Heron");

  private static final NameAuthority LIST =
      NameAuthority.parse(
          """
          name,aliases,type,hidden,note
          Marta Vance,Marta Quill,person,,since 2009
          Heron,,person,yes,no person
          Nobody Atall,,person,,
          """,
          "list");

  @TempDir static Path folder;
  private static final Map<String, Set<String>> NAMED = new TreeMap<>();
  private static final Map<String, Set<String>> PLACES = new TreeMap<>();
  private static final Map<String, Integer> YEARS = new TreeMap<>();
  private static NewsArchive archive;
  private static NameCatalogue names;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("NameCatalogueTest: seed " + SEED);
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Set<String> people = new LinkedHashSet<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        people.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
      }
      Set<String> places = new LinkedHashSet<>();
      if (people.contains("Dmitri Lavrin") || people.contains("Dmitry Lavrin")) {
        places.add("Weir");
      }
      places.add("Fen " + random.nextInt(5));
      NAMED.put("a" + i, people);
      PLACES.put("a" + i, places);
      YEARS.put("a" + i, 1990 + random.nextInt(20));
      articles.add(article("a" + i).headline("Tide " + i).build());
      if (random.nextInt(4) == 0) {
        articles.add(article("a" + i).headline("Tide " + i + ", corrected").build());
      }
    }
    Articles.write(folder, articles);
    archive = NewsArchive.open(folder);
    names = NameCatalogue.of(archive);
  }

  private static ArticleBuilder article(String name) {
    List<Name> all = new ArrayList<>();
    NAMED.get(name).forEach(person -> all.add(Name.of(Name.Kind.PERSON, person)));
    PLACES.get(name).forEach(place -> all.add(Name.of(Name.Kind.PLACE, place)));
    return Articles.dated(name, YEARS.get(name) + "-05-06")
        .body("Low water.")
        .source(Source.of("The Heron"))
        .names(all);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @BeforeEach
  void useTheList() throws IOException {
    archive.use(LIST);
  }

  private static long naming(String... people) {
    return NAMED.values().stream()
        .filter(each -> each.stream().anyMatch(Set.of(people)::contains))
        .count();
  }

  @Test
  void everyNameIsListedOnceWithItsFormsAndWhatTheListSays() throws IOException {
    List<HeldName> all = names.names(NewsField.PERSON, "");
    assertThat(all)
        .hasSize(PEOPLE.size() - 1 + 1)
        .isSortedAccordingTo(HeldNameCounter.MOST_FREQUENT);
    HeldName marta =
        all.stream().filter(n -> n.name().equals("Marta Vance")).findFirst().orElseThrow();
    assertThat(marta.articles()).isEqualTo(naming("Marta Vance", "Marta Quill"));
    assertThat(marta.forms())
        .containsExactlyInAnyOrder(
            new NameForms.Form("Marta Quill", naming("Marta Quill")),
            new NameForms.Form("Marta Vance", naming("Marta Vance")));
    assertThat(marta.entry()).isNotNull();
    for (HeldName name : all) {
      assertThat(name.isHidden()).isEqualTo(name.name().equals("Heron"));
      if (name.entry() == null) {
        assertThat(name.articles()).as(name.name()).isEqualTo(naming(name.name()));
      }
    }
    assertThat(all.getLast()).matches(n -> n.name().equals("Nobody Atall") && n.articles() == 0);
  }

  @Test
  void namesAreFoundByABeginningOrAnotherSpelling() throws IOException {
    assertThat(names.names(NewsField.PERSON, "MÁRTA q"))
        .extracting(HeldName::name)
        .containsExactly("Marta Vance");
    assertThat(names.names(NewsField.PERSON, "van"))
        .extracting(HeldName::name)
        .containsExactlyInAnyOrder("Marta Vance", "Edgar Vance Sr.", "Edgar Vance Jr.");
    assertThat(names.names(NewsField.PERSON, "Dmitrij Lavrin"))
        .extracting(HeldName::name)
        .containsExactlyInAnyOrder("Dmitri Lavrin", "Dmitry Lavrin");
    assertThat(names.names(NewsField.PERSON, "arta")).isEmpty();
    assertThat(names.names(NewsField.PLACE, "")).hasSize(6);
    assertThatThrownBy(() -> names.names(NewsField.HEADLINE, ""))
        .hasMessageContaining("not of headline");
  }

  @Test
  void anOrganisationStandsBesideItsOtherNames(@TempDir Path other) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(of("w" + i, "Whigs", "Whig", "Fen Refs", "Fenland Reformers"));
    }
    articles.add(of("x", "Weir Trust"));
    articles.add(of("y", "The Weir Trust"));
    Articles.write(other, articles);
    try (NewsArchive archive = NewsArchive.open(other)) {
      assertThat(NameCatalogue.of(archive).suggestMerges(NewsField.ORGANISATION, 9))
          .extracting(each -> each.keep().name() + " = " + each.merge().name())
          .containsExactly(
              "Whig = Whigs", "Fen Refs = Fenland Reformers", "The Weir Trust = Weir Trust");
    }
  }

  private static Article of(String name, String... organisations) {
    return Articles.named(name)
        .names(Arrays.stream(organisations).map(o -> Name.of(Name.Kind.ORGANISATION, o)).toList())
        .build();
  }

  @Test
  void mergesAreSuggestedWithTheirEvidence() throws IOException {
    List<MergeSuggestion> suggestions = names.suggestMerges(NewsField.PERSON, 20);
    MergeSuggestion first = suggestions.getFirst();
    assertThat(Set.of(first.keep().name(), first.merge().name()))
        .isEqualTo(Set.of("Dmitri Lavrin", "Dmitry Lavrin"));
    assertThat(first.certain()).isTrue();
    assertThat(first.alike()).singleElement().asString().contains("are forms of one name");
    assertThat(first.shared())
        .hasSize(6)
        .contains("Lavrin")
        .doesNotContain("Dmitri Lavrin", "Dmitry Lavrin");
    assertThat(first.sources()).containsExactly("The Heron");
    assertThat(first.keep().articles()).isEqualTo(naming(first.keep().name()));
    assertThat(first.keep().headlines()).hasSize(2);
    assertThat(first.together())
        .isEqualTo(
            NAMED.values().stream()
                .filter(n -> n.containsAll(Set.of("Dmitri Lavrin", "Dmitry Lavrin")))
                .count());
    assertThat(suggestions).hasSize(2).anyMatch(s -> s.merge().name().equals("Lavrin"));
    assertThat(names.suggestMerges(NewsField.PLACE, 5)).isEmpty();
    assertThatThrownBy(() -> names.suggestMerges(NewsField.HEADLINE, 5))
        .hasMessageContaining("not of headline");
  }

  @Test
  void whatTheListSettlesIsNotSuggested() throws IOException {
    archive.use(
        NameAuthority.parse("name,aliases\nDmitri Lavrin,Lavrin\nDmitry Lavrin,\n", "list"));
    assertThat(names.suggestMerges(NewsField.PERSON, 20))
        .noneMatch(s -> s.keep().name().contains("Lavrin"));
  }

  @Test
  void companyIsWhatAPlainReaderCounts() throws IOException {
    Company company =
        names.company(
            new CompanyRequest(
                NewsField.PERSON, "Dmitri Lavrin", SearchRequest.of("date:..2004"), 100));
    Set<String> all =
        YEARS.entrySet().stream()
            .filter(article -> article.getValue() <= 2004)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> with =
        all.stream()
            .filter(a ->
                NAMED.get(a).contains("Dmitri Lavrin") || NAMED.get(a).contains("Dmitry Lavrin"))
            .collect(Collectors.toSet());
    assertThat(company.all()).isEqualTo(all.size());
    assertThat(company.articles()).isEqualTo(with.size());
    assertThat(company.years())
        .isEqualTo(
            new YearSpan(
                with.stream().mapToInt(YEARS::get).min().orElseThrow(),
                with.stream().mapToInt(YEARS::get).max().orElseThrow()));
    assertThat(company.people())
        .extracting(Company.Companion::name)
        .doesNotContain("Dmitri Lavrin", "Dmitry Lavrin", "Heron", "Marta Quill");
    Company.Companion weir = company.places().getFirst();
    assertThat(weir.name()).isEqualTo("Weir");
    for (Company.Companion place : company.places()) {
      long both = with.stream().filter(a -> PLACES.get(a).contains(place.name())).count();
      long inAll = all.stream().filter(a -> PLACES.get(a).contains(place.name())).count();
      assertThat(place.articles()).isEqualTo(both);
      assertThat(place.inAll()).isEqualTo(inAll);
      double expected = (double) inAll * with.size() / all.size();
      assertThat(place.beyondChance()).isCloseTo(both - expected, within(1e-9)).isPositive();
      assertThat(place.times()).isCloseTo(both / expected, within(1e-9));
    }
    assertThat(company.places())
        .isSortedAccordingTo(
            (one, other) -> Double.compare(other.beyondChance(), one.beyondChance()));
    assertThat(company.organisations()).isEmpty();
  }

  @Test
  void nobodyHasNoCompany() throws IOException {
    Company nobody = names.company(CompanyRequest.of("Zita Null"));
    assertThat(nobody.articles()).isZero();
    assertThat(nobody.people()).isEmpty();
    assertThat(nobody.years()).isNull();
    assertThatThrownBy(() -> CompanyRequest.of(" ")).hasMessageContaining("needs a name");
  }
}
