package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.morgue.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why an article matches, or does not, and what each clause finds. */
class ClauseTest {

  private static final Article HARBOUR =
      Articles.dated("harbour", "2008-09-15")
          .headline("Harbour strike")
          .body("The strike closed the harbour.\n\nFerries lay idle; nobody saw the mayor.")
          .build();

  @TempDir static Path folder;
  @TempDir Path names;
  private static NewsArchive archive;

  @BeforeAll
  static void write() throws IOException {
    Article other = Articles.dated("other", "2010").body("The mayor spoke.").build();
    Articles.write(folder, List.of(HARBOUR, other));
    archive = NewsArchive.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Why why(String query) throws IOException {
    return archive.why(HARBOUR.id(), SearchRequest.of(query)).orElseThrow();
  }

  private static ClauseMatch clause(String clause, boolean matches, Map<String, Integer> times) {
    return new ClauseMatch(clause, false, matches, times, List.of(), OptionalInt.empty());
  }

  @Test
  void clausesAreCountedWhereTheyStand() throws IOException {
    Why why = why("strike w/5 harbour AND date:2008");
    assertThat(why.matches()).isTrue();
    assertThat(why.clauses())
        .containsExactly(
            clause("strike", true, Map.of("headline", 1, "body", 1)),
            clause("harbour", true, Map.of("headline", 1, "body", 1)),
            clause("strike w/5 harbour", true, Map.of("headline", 1, "body", 1)),
            clause("date:2008", true, Map.of()));
  }

  @Test
  void theNearestMissIsMeasured() throws IOException {
    Why why = why("ferries w/3 mayor");
    assertThat(why.matches()).isFalse();
    assertThat(why.clauses().getLast().apart()).hasValue(6);
    assertThat(why("mayor pre/3 ferries").clauses().getLast().apart()).isEmpty();
  }

  @Test
  void whatIsExcludedIsSaidToBe() throws IOException {
    Why why = why("harbour NOT mayor");
    assertThat(why.matches()).isFalse();
    assertThat(why.clauses().getLast().excluded()).isTrue();
    assertThat(why.clauses().getLast().matches()).isTrue();
  }

  @Test
  void whatMustNotMatchIsOneClause() throws IOException {
    assertThat(why("harbour NOT (strike w/2 mayor) NOT headline:(harbour AND mayor)").clauses())
        .extracting(ClauseMatch::clause, ClauseMatch::excluded, ClauseMatch::matches)
        .containsExactly(
            tuple("harbour", false, true),
            tuple("strike w/2 mayor", true, false),
            tuple("headline:(harbour AND mayor)", true, false));
    assertThat(why("strike not w/1 mayor").clauses())
        .extracting(ClauseMatch::clause, ClauseMatch::matches)
        .containsExactly(tuple("strike", true), tuple("strike not w/1 mayor", true));
    assertThat(why("harbour NOT (ferries AND bank)").clauses().getLast().clause())
        .isEqualTo("(ferries AND bank)");
  }

  @Test
  void zonesAndFieldsAreNamed() throws IOException {
    assertThat(why("headline:strike").clauses())
        .containsExactly(clause("headline:strike", true, Map.of("headline", 1)));
    assertThat(why("person:ada").clauses()).containsExactly(clause("person:ada", false, Map.of()));
    assertThat(why("person:ada").warnings())
        .anyMatch(w -> w.message().contains("no article in this archive has person:"));
  }

  @Test
  void theNamesThatMatchAreTold() throws IOException {
    Article named =
        Articles.named("named")
            .body("Marta Quill spoke.")
            .names(
                List.of(
                    Articles.person("Quill, Marta"),
                    Articles.person("Ada Vance"),
                    Articles.person("Martha Quill")))
            .build();
    Articles.write(names, List.of(named));
    try (NewsArchive held = NewsArchive.open(names)) {
      Why why =
          held.why(named.id(), SearchRequest.of("person:\"Marta Quill\" NOT person:roe spoke"))
              .orElseThrow();
      assertThat(why.clauses())
          .extracting(ClauseMatch::names)
          .containsExactly(List.of("Quill, Marta", "Martha Quill"), List.of(), List.of());
    }
  }

  @Test
  void eachClauseIsCountedByItself() throws IOException {
    SearchRequest request =
        SearchRequest.of("mayor w/1 strike AND NOT harbour").toBuilder()
            .filters(List.of(new Filter("source", List.of("Gazette"), false)))
            .build();
    assertThat(archive.search(request).total().value()).isZero();
    assertThat(archive.clauseCounts(request))
        .containsExactly(
            new ClauseCount("mayor", 2),
            new ClauseCount("strike", 1),
            new ClauseCount("mayor w/1 strike", 0),
            new ClauseCount("NOT harbour", 1),
            new ClauseCount("source:Gazette", 0));
  }

  @Test
  void aMistypedWordIsToldItsNeighbours() throws IOException {
    assertThat(near("harbor")).containsExactly(new ClauseCount.NearWord("harbour", 1));
    assertThat(near("strkie")).containsExactly(new ClauseCount.NearWord("strike", 1));
    assertThat(near("mayor")).isEmpty();
    assertThat(near("zzzzzzzz")).isEmpty();
    assertThat(near("harbor*")).isEmpty();
    assertThat(near("headline:harbor")).isEmpty();
    assertThat(near("all-strkie")).containsExactly(new ClauseCount.NearWord("strike", 1));
  }

  private List<ClauseCount.NearWord> near(String query) throws IOException {
    return archive.clauseCounts(SearchRequest.of(query)).getFirst().near();
  }

  @Test
  void marksCoverTheWholeArticle() throws IOException {
    assertThat(archive.marks(HARBOUR.id(), SearchRequest.of("harbour OR mayor")))
        .extracting(span -> HARBOUR.searchedText().substring(span.start(), span.end()))
        .containsExactly("Harbour", "harbour", "mayor");
  }
}
