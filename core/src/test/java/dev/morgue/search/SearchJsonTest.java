package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Accession;
import dev.morgue.ArticleId;
import dev.morgue.ArticleType;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.Dialect;
import dev.morgue.query.Warning;
import dev.morgue.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchJsonTest {

  private static final Hit FULL =
      new Hit(
          new ArticleId("0000000000000001-00000000000000ff"),
          "clippings",
          12.5,
          new Snippet(NewsField.HEADLINE, "River floods", 0, List.of(new Span(6, 12))),
          "By Jane Doe",
          List.of("Jane Doe"),
          "The Daily Heron",
          "Local",
          "A4",
          "Late",
          PartialDate.parse("2008-09-15T10:30-04:00"),
          ArticleType.OP_ED,
          "en",
          List.of("Ann Mayor"),
          List.of("Harbour Board"),
          List.of("Springfield"),
          "https://heron.example/flood",
          List.of("/saved/flood.txt", "/saved/all.jsonl#7"),
          1204,
          2,
          true,
          true,
          new Accession(PartialDate.parse("2026-11-22T12:00Z"), List.of("Floods", "Panama papers")),
          List.of(
              new FoldedCopy(
                  new ArticleId("0000000000000003-00000000000000ff"), "clippings", "The Tern"),
              new FoldedCopy(new ArticleId("0000000000000004-00000000000000ff"), "old", null)),
          List.of(
              new Snippet(NewsField.BODY, "The \"flood\" came.", 14, List.of(new Span(5, 10)))));

  private static final Hit BARE =
      new Hit(
          new ArticleId("0000000000000002-00000000000000ff"),
          "clippings",
          0,
          new Snippet(NewsField.HEADLINE, "", 0, List.of()),
          null,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          List.of(),
          3,
          1,
          true,
          false,
          Accession.NONE,
          List.of(),
          List.of());

  @Test
  void readsTheAnswerThatItWrote() {
    SearchPage page =
        new SearchPage(
            "flood AND date:2008",
            List.of(new Warning("say \"when\"", 1, 4)),
            new SearchPage.Total(1000, false),
            12,
            37,
            41,
            SortOrder.RELEVANCE,
            List.of(FULL, BARE),
            "MTpSRUw",
            List.of(new Facet("source", List.of(new Facet.Value("Heron", 7, true)), 12, 3)),
            new Timeline(
                Interval.MONTH,
                List.of(
                    new Timeline.Bucket(
                        LocalDate.parse("2008-09-01"), LocalDate.parse("2008-09-30"), 5)),
                List.of(new Timeline.Coarse("2008", 2)),
                1),
            new NameReport(
                List.of(
                    new NameForms(
                        "person",
                        "Ada Quill",
                        List.of(new NameForms.Form("Quill, Ada", 3)),
                        List.of(new NameForms.Form("A. Quill", 1)))),
                2,
                "\"Ada Quill\" NOT person:\"Ada Quill\""));
    assertThat(SearchJson.readPage(SearchJson.write(page))).isEqualTo(page);
  }

  @Test
  void readsTheRequestThatItWrote() {
    SearchRequest request =
        SearchRequest.builder()
            .query("flood")
            .anyWords("river harbour")
            .filters(
                List.of(Filter.of("source", "Heron", Filter.NO_VALUE), Filter.not("type", "x")))
            .dates(new DateRange(PartialDate.parse("2008-09"), null, true))
            .sort(SortOrder.OLDEST)
            .pageSize(25)
            .after("MTpPTEQ")
            .facets(List.of(new FacetRequest("date", 5, "20", "2008")))
            .timeline(Interval.WEEK)
            .snippets(0)
            .exactTotal(true)
            .allVersions(true)
            .onePerStory(true)
            .recency(new Recency(LocalDate.parse("2026-01-01"), 30))
            .reading(new Reading(Dialect.FACTIVA, true, LocalDate.parse("2026-01-02")))
            .timeLimit(Duration.ofMillis(2_500))
            .build();
    assertThat(SearchJson.readRequest(SearchJson.write(request))).isEqualTo(request);
    assertThat(SearchJson.readRequest("{}")).isEqualTo(SearchRequest.of(""));
  }

  @Test
  void aHitHasEveryMemberAndNullWhereNothingIsKnown() {
    assertThat(SearchJson.write(BARE))
        .startsWith(
            "{\"id\":\"0000000000000002-00000000000000ff\",\"headline\":null,\"headlineMarks\":[],"
                + "\"byline\":null,\"authors\":[],\"source\":null,\"section\":null")
        .contains("\"published\":null", "\"url\":null", "\"file\":null", "\"people\":[]");
    assertThat(SearchJson.write(FULL))
        .contains("\"published\":\"2008-09-15T10:30-04:00\"", "\"file\":\"/saved/flood.txt\"");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> SearchJson.readRequest("{\"qery\":\"flood\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'qery' is not known");
    assertThatThrownBy(() -> SearchJson.readRequest("{\"sort\":\"best\"}"))
        .hasMessageContaining("relevance, newest, oldest");
    assertThatThrownBy(() -> SearchJson.readRequest("[1]"))
        .hasMessageContaining("is not an object");
  }
}
