package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.authority.NameAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's list merges, splits, renames and hides names when an archive is searched. */
class ListedNamesTest {

  private static final long SEED = 77_002;

  private static final NameAuthority LIST =
      NameAuthority.parse(
          """
          name,aliases,type,hidden,id
          Marta Vance,Marta Quill; Mrs. E. Vance,person,,Q7002
          Dmitri Lavrin,,person,,
          Weir Trust,The Weir; WT,org,,Q7003
          Heron,,person,yes,
          Upper Fen,Over Fen,place,,Q7004
          """,
          "list");

  private static final List<String> PEOPLE =
      List.of(
          "Marta Quill",
          "Marta Vance",
          "MARTA QUILL",
          "Mrs. E. Vance",
          "Dmitry Lavrin",
          "Dmitri Lavrin",
          "Heron",
          "Edgar Vance",
          "Lavrin, Dmitriy");

  @TempDir static Path folder;
  @TempDir static Path other;
  private static final Map<String, List<String>> NAMED = new TreeMap<>();
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    System.err.println("ListedNamesTest: seed " + SEED);
    NAMED.clear();
    Random random = new Random(SEED);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Set<String> people = new LinkedHashSet<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        people.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
      }
      NAMED.put("a" + i, List.copyOf(people));
      articles.add(naming("a" + i, Name.Kind.PERSON, people));
    }
    articles.add(naming("wt", Name.Kind.ORGANISATION, Set.of("WT")));
    articles.add(naming("weir", Name.Kind.ORGANISATION, Set.of("The Weir")));
    articles.add(naming("over", Name.Kind.PLACE, Set.of("Over Fen")));
    Articles.write(folder, articles.subList(0, 90));
    Articles.write(other, articles.subList(90, articles.size()));
    archive = NewsArchive.open(folder, other);
  }

  @BeforeEach
  void useTheList() throws IOException {
    archive.use(LIST);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Article naming(String name, Name.Kind kind, Set<String> names) {
    return Articles.named(name)
        .body("Tide.")
        .names(names.stream().map(text -> Name.of(kind, text)).toList())
        .build();
  }

  private static Set<String> found(SearchRequest request) throws IOException {
    return new TreeSet<>(Articles.names(archive, request));
  }

  private static Set<String> found(String query) throws IOException {
    return found(SearchRequest.of(query));
  }

  private static Set<String> naming(String... names) {
    return NAMED.entrySet().stream()
        .filter(article -> article.getValue().stream().anyMatch(Set.of(names)::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SearchRequest filtered(String field, String value) {
    return SearchRequest.everything().toBuilder()
        .filters(List.of(Filter.of(field, value)))
        .facets(List.of(FacetRequest.of(field)))
        .build();
  }

  @Test
  void mergedNamesAreFoundUnderEach() throws IOException {
    Set<String> marta = naming("Marta Quill", "Marta Vance", "MARTA QUILL", "Mrs. E. Vance");
    assertThat(found("person:\"Marta Vance\"")).isEqualTo(marta);
    assertThat(found("person:\"Marta Quill\"")).isEqualTo(marta);
    assertThat(found("person:\"Vance, Marta\"")).isEqualTo(marta);
    assertThat(found("person:=\"Marta Vance\"")).isEqualTo(naming("Marta Vance"));
    assertThat(found("org:\"Weir Trust\"")).containsExactly("weir", "wt");
    assertThat(found("org:wt")).containsExactly("weir", "wt");
    assertThat(found("place:\"Upper Fen\"")).containsExactly("over");
  }

  @Test
  void namesWithRowsOfTheirOwnAreApart() throws IOException {
    assertThat(found("person:\"Dmitry Lavrin\""))
        .isEqualTo(naming("Dmitry Lavrin", "Dmitri Lavrin", "Lavrin, Dmitriy"));
    archive.use(NameAuthority.parse("name\nDmitry Lavrin\nDmitri Lavrin\n", "list"));
    assertThat(found("person:\"Dmitry Lavrin\""))
        .isEqualTo(naming("Dmitry Lavrin", "Lavrin, Dmitriy"));
    assertThat(found("person:\"Dmitri Lavrin\""))
        .isEqualTo(naming("Dmitri Lavrin", "Lavrin, Dmitriy"));
    assertThat(found("person:Lavrin"))
        .isEqualTo(naming("Dmitry Lavrin", "Dmitri Lavrin", "Lavrin, Dmitriy"));
  }

  @Test
  void anIdentifierOfTheListStandsForItsName() throws IOException {
    assertThat(found("person:q7002")).isEqualTo(found("person:\"Marta Vance\"")).isNotEmpty();
    assertThat(found("org:Q7003")).isEqualTo(found("org:\"Weir Trust\"")).isNotEmpty();
    assertThat(found("place:Q7004")).isEqualTo(found("place:\"Upper Fen\"")).isNotEmpty();
    assertThat(found("person:Q7003")).isEmpty();
  }

  @Test
  void withoutTheListEverythingIsAsBefore() throws IOException {
    archive.use(NameAuthority.EMPTY);
    assertThat(found("person:\"Marta Vance\"")).isEqualTo(naming("Marta Vance"));
    assertThat(found("org:\"Weir Trust\"")).isEmpty();
  }

  @Test
  void countsAreTheNaiveOnes() throws IOException {
    Map<String, Long> expected = new TreeMap<>();
    NAMED.forEach((article, names) ->
        names.stream()
            .map(name -> LIST.called(Name.Kind.PERSON, name))
            .filter(entry -> entry.isPresent() && !entry.get().hidden())
            .map(entry -> entry.orElseThrow().name())
            .distinct()
            .forEach(name -> expected.merge(name, 1L, Long::sum)));
    for (String unlisted : List.of("Dmitry Lavrin", "Edgar Vance", "Lavrin, Dmitriy")) {
      expected.put(unlisted, (long) naming(unlisted).size());
    }
    SearchRequest request =
        SearchRequest.builder().facets(List.of(FacetRequest.of(NewsField.PERSON))).build();
    Facet facet = archive.search(request).facets().getFirst();
    assertThat(facet.values().stream())
        .containsExactlyInAnyOrderElementsOf(
            expected.entrySet().stream()
                .map(value -> new Facet.Value(value.getKey(), value.getValue(), false))
                .toList());
    assertThat(facet.distinct()).isEqualTo(expected.size());
    assertThat(facet.without())
        .isEqualTo(3 + NAMED.values().stream().filter(List::isEmpty).count());
  }

  @Test
  void aFilterTakesWhatItsFacetCounts() throws IOException {
    SearchRequest request = filtered("person", "Marta Vance");
    assertThat(found(request)).hasSize((int) count(request, "Marta Vance"));
    assertThat(found(request)).isEqualTo(found(filtered("person", "mrs. e. vance")));
    assertThat(
            archive.search(filtered("person", "Marta Quill")).facets().getFirst().values().stream()
                .filter(Facet.Value::selected))
        .extracting(Facet.Value::value)
        .containsExactly("Marta Vance");
    assertThat(found(filtered("person", "Heron"))).isEqualTo(naming("Heron"));
  }

  private static long count(SearchRequest request, String value) throws IOException {
    return archive.search(request).facets().getFirst().values().stream()
        .filter(each -> each.value().equals(value))
        .findFirst()
        .orElseThrow()
        .count();
  }

  @Test
  void anEntryThatNobodyIsFiledUnderFindsNobody() throws IOException {
    archive.use(NameAuthority.parse("name\nNobody Atall\n", "list"));
    assertThat(found("person:\"Nobody Atall\"")).isEmpty();
    assertThat(found(filtered("person", "Nobody Atall"))).isEmpty();
  }

  @Test
  void namesAreSuggestedAsTheyAreTyped() throws IOException {
    NameForms.Form marta =
        new NameForms.Form(
            "Marta Vance",
            NAMED.values().stream()
                .flatMap(List::stream)
                .filter(name ->
                    LIST.called(Name.Kind.PERSON, name)
                        .filter(entry -> entry.name().equals("Marta Vance"))
                        .isPresent())
                .count());
    assertThat(archive.suggest(NewsField.PERSON, "MÁRTA", 5)).containsExactly(marta);
    assertThat(archive.suggest(NewsField.PERSON, "mrs e va", 5)).containsExactly(marta);
    assertThat(archive.suggest(NewsField.PERSON, "her", 5)).isEmpty();
    assertThat(archive.suggest(NewsField.PERSON, "arta", 5)).isEmpty();
    List<NameForms.Form> all = archive.suggest(NewsField.PERSON, "", 3);
    assertThat(all).hasSize(3).contains(marta);
    assertThat(all)
        .isSortedAccordingTo((one, other) -> Long.compare(other.articles(), one.articles()));
    assertThat(archive.suggest(NewsField.ORGANISATION, "weir", 5))
        .containsExactly(new NameForms.Form("Weir Trust", 2));
    assertThatThrownBy(() -> archive.suggest(NewsField.HEADLINE, "x", 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headline");
  }
}
