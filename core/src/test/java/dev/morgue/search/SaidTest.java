package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who said what: words are found in what somebody is quoted as saying, and marked there. */
class SaidTest {

  @TempDir Path folder;

  private NewsArchive archive;
  private Article wages;

  @BeforeEach
  void open() throws IOException {
    wages =
        quoting(
            "wages",
            "Inflation is up. “Inflation eats wages,” said Jane Doe. “Wages eat nothing,” said John Roe.",
            Map.of("Inflation eats wages,", "Jane Doe", "Wages eat nothing,", "John Roe"));
    Article prices =
        quoting(
            "prices",
            "“Prices fell in May,” said Olena Zelenska. Inflation fell, too, Jane Doe wrote.",
            Map.of("Prices fell in May,", "Olena Zelenska"));
    Article marks =
        Articles.named("marks").body("“Inflation is a word in a book,” it said.").build();
    Articles.write(folder, List.of(wages, prices, marks));
    archive = NewsArchive.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Article quoting(String name, String body, Map<String, String> said) {
    List<Quote> quotes =
        said.entrySet().stream()
            .map(each -> {
              int at = body.indexOf(each.getKey());
              return new Quote(at, at + each.getKey().length(), each.getValue(), 0.9);
            })
            .toList();
    return Articles.named(name).headline(null).body(body).quotes(quotes).build();
  }

  private List<String> found(String query) throws IOException {
    return archive.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text())
        .sorted()
        .toList();
  }

  private List<String> marked(String query) throws IOException {
    return archive.search(SearchRequest.builder().query(query).snippets(9).build()).hits().stream()
        .flatMap(hit -> hit.snippets().stream())
        .flatMap(s -> s.marks().stream().map(m -> s.text().substring(m.start(), m.end())))
        .toList();
  }

  @Test
  void onlyInWhatOneSays() throws IOException {
    assertThat(found("said:\"Jane Doe\"(inflation)")).hasSize(1);
    assertThat(found("said:\"Jane Doe\" inflation")).hasSize(1);
    assertThat(found("said:Doe(inflation w/2 wages)")).hasSize(1);
    assertThat(found("said:\"John Roe\"(inflation)")).isEmpty();
    assertThat(found("said:\"John Roe\" AND inflation")).hasSize(1);
    assertThat(found("said:(\"John Roe\" OR \"Olena Zelenska\")(wages or prices)")).hasSize(2);
    assertThat(found("said:\"Jane Doe\"(wages not nothing)")).hasSize(1);
    assertThat(found("said:\"Jane Doe\" NOT nothing")).isEmpty();
  }

  @Test
  void speakersAreFoundUnderTheSpellingsOfTheirNames() throws IOException {
    assertThat(found("said:\"Olena Zelenskaya\"(prices)")).hasSize(1);
    assertThat(found("said:=\"Olena Zelenskaya\"(prices)")).isEmpty();
    assertThat(archive.search(SearchRequest.of("said:\"Ann Poe\"")).warnings())
        .anyMatch(warning -> warning.message().contains("nobody is quoted here under the name"));
  }

  @Test
  void whatIsQuotedOfAnybody() throws IOException {
    assertThat(found("quote:inflation")).hasSize(2);
    assertThat(found("quote:\"wages said\"")).isEmpty();
    assertThat(found("has:quote")).hasSize(3);
    assertThat(found("said:none")).hasSize(1);
    assertThat(found("quote:atleast2(wages)")).hasSize(1);
  }

  @Test
  void marksStandInsideTheQuotation() throws IOException {
    assertThat(marked("said:\"Jane Doe\"(inflation or wages)"))
        .containsExactly("Inflation", "wages");
    assertThat(marked("said:\"John Roe\"")).containsExactly("Wages eat nothing");
    assertThat(marked("quote:wages")).containsExactly("wages", "Wages");
  }

  private List<ClauseMatch> why(String query) throws IOException {
    return archive.why(wages.id(), SearchRequest.of(query)).orElseThrow().clauses();
  }

  @Test
  void whatIsSaidIsCountedWordByWord() throws IOException {
    assertThat(why("said:Doe(inflation AND wages NOT nothing)"))
        .extracting(
            ClauseMatch::clause, ClauseMatch::excluded, ClauseMatch::times, ClauseMatch::names)
        .containsExactly(
            tuple("said:Doe", false, Map.of("body", 1), List.of("Jane Doe")),
            tuple("said:(Doe)(inflation)", false, Map.of("body", 1), List.of()),
            tuple("said:(Doe)(wages)", false, Map.of("body", 1), List.of()),
            tuple("said:(Doe)(nothing)", true, Map.of(), List.of()));
    assertThat(why("said:Doe(inflation pre/1 wages)").getLast().apart()).hasValue(2);
    assertThat(why("said:\"John Roe\"(inflation)").getLast().matches()).isFalse();
    assertThat(why("quote:wages"))
        .extracting(ClauseMatch::clause, ClauseMatch::times)
        .containsExactly(tuple("quote:wages", Map.of("body", 2)));
    assertThat(why("quote:(wages w/2 nothing) NOT said:Doe(nothing)"))
        .extracting(ClauseMatch::clause, ClauseMatch::excluded, ClauseMatch::matches)
        .containsExactly(
            tuple("quote:wages", false, true),
            tuple("quote:nothing", false, true),
            tuple("quote:(wages w/2 nothing)", false, true),
            tuple("said:(Doe)(nothing)", true, false));
  }

  @Test
  void speakersAreCountedAndEachClauseIsAccountedFor() throws IOException {
    SearchRequest request =
        SearchRequest.builder().query("*").facets(List.of(FacetRequest.of(NewsField.SAID))).build();
    assertThat(archive.search(request).facets().getFirst().values())
        .extracting(Facet.Value::value)
        .containsExactlyInAnyOrder("Jane Doe", "John Roe", "Olena Zelenska");
    assertThat(archive.clauseCounts(SearchRequest.of("said:\"John Roe\"(inflation)")))
        .extracting(ClauseCount::clause, ClauseCount::articles)
        .contains(tuple("said:\"John Roe\"", 1L), tuple("said:\"John Roe\"(inflation)", 0L));
  }
}
