package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.Versions;
import dev.morgue.query.Warning;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that is stopped answers with what it found, says so, and claims no more. */
class TimeLimitTest {

  private static final int ARTICLES = 1_200;
  private static final List<String> QUERIES =
      List.of("tide", "tide w/3 low", "tide w/s low", "*7*", "t*e", "t* w/3 l*", "NOT *11*");

  private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private Snapshot snapshot;

  @BeforeEach
  void write() throws IOException {
    try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(null))) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article =
            Article.builder()
                .key("a" + i)
                .headline("Note " + i)
                .body(i % 3 == 0 ? "Rain." : "Low tide. " + "Rain. ".repeat(i % 7))
                .dates(Articles.date(i % 2 == 0 ? "2008-09-15" : "2008-09"))
                .names(List.of(Name.of(Name.Kind.PERSON, i % 5 == 0 ? "Ada Quill" : "A. Quill")))
                .build();
        writer.addDocument(ArticleDocument.versioned(article, new Versions.Place(1, true, i + 1)));
      }
    }
    snapshot = new Snapshot(List.of(DirectoryReader.open(folder)), List.of("notes"));
  }

  @AfterEach
  void close() {
    snapshot.release();
  }

  private static SearchRequestBuilder request(String query) {
    return SearchRequest.builder()
        .query(query)
        .pageSize(SearchRequest.MAX_PAGE_SIZE)
        .exactTotal(true)
        .snippets(0);
  }

  /** A page from a search whose clock goes on by one each time that it is asked. */
  private SearchPage page(SearchRequestBuilder request, long ticks) throws IOException {
    SearchRequest limited = request.timeLimit(Duration.ofNanos(ticks)).build();
    AtomicLong clock = new AtomicLong();
    return new SearchEngine(snapshot, limited, clock::getAndIncrement).page();
  }

  private SearchPage whole(SearchRequestBuilder request) throws IOException {
    return new SearchEngine(snapshot, request.timeLimit(null).build()).page();
  }

  private static boolean isCut(SearchPage page) {
    return says(page, "stopped by the time limit");
  }

  private static boolean says(SearchPage page, String words) {
    return page.warnings().stream().anyMatch(w -> w.message().contains(words));
  }

  /** What the page says that it lacks; empty if it has everything. */
  private static String leftOut(SearchPage page) {
    return page.warnings().stream()
        .map(Warning::message)
        .filter(message -> message.startsWith("left out because of the time limit of"))
        .findFirst()
        .orElse("");
  }

  private static Set<String> ids(SearchPage page) {
    Set<String> ids = new HashSet<>();
    page.hits().forEach(hit -> ids.add(hit.id().value()));
    return ids;
  }

  @Test
  void theLongerItMayTakeTheMoreIsFound() throws IOException {
    for (String query : QUERIES) {
      SearchPage whole = whole(request(query));
      long before = 0;
      int partial = 0;
      boolean cut = true;
      for (long ticks = 1; cut; ticks++) {
        SearchPage page = page(request(query), ticks);
        cut = isCut(page);
        assertThat(page.total().exact()).isEqualTo(!cut);
        assertThat(page.total().value()).isBetween(before, whole.total().value());
        assertThat(ids(whole)).containsAll(ids(page));
        before = page.total().value();
        partial += before > 0 && before < whole.total().value() ? 1 : 0;
      }
      assertThat(before).as(query).isEqualTo(whole.total().value());
      assertThat(partial).as("partial answers to " + query).isPositive();
    }
  }

  @Test
  void whatIsMissingIsNamedAndTheRestIsTrue() throws IOException {
    SearchRequestBuilder request =
        request("t* w/3 lo* person:Quill *1*")
            .snippets(1)
            .pageSize(40)
            .filters(List.of(Filter.of("person", "Ada Quill")))
            .dates(
                new DateRange(
                    PartialDate.parse("2008-09-01"), PartialDate.parse("2008-09-20"), false))
            .facets(List.of(FacetRequest.of(NewsField.DATE), FacetRequest.of(NewsField.PERSON)))
            .timeline(Interval.MONTH);
    for (boolean folded : List.of(false, true)) {
      SearchPage whole = whole(request.onePerStory(folded));
      assertThat(whole.lessPrecise()).isPositive();
      Set<String> seen = new TreeSet<>();
      for (long ticks = 1; seen.isEmpty() || !seen.contains("whole"); ticks++) {
        SearchPage page = page(request, ticks);
        checkParts(page, whole);
        if (page.equals(whole)) {
          seen.add("whole");
        }
        seen.add(isCut(page) ? "cut" : leftOut(page).replaceAll(".* s: |[0-9]+", ""));
        assertThat(page.equals(whole)).isEqualTo(!isCut(page) && leftOut(page).isEmpty());
      }
      assertThat(seen)
          .as("what was left out one time or the other")
          .contains("cut", "timeline, articles dated less precisely, how names are written");
      assertThat(seen).anyMatch(parts -> parts.startsWith("marks and snippets from hit  on"));
    }
  }

  private static void checkParts(SearchPage page, SearchPage whole) {
    String out = leftOut(page);
    boolean cut = isCut(page);
    long total = page.total().value();
    assertThat(page.total().exact()).isEqualTo(!cut);
    assertThat(total).isLessThanOrEqualTo(whole.total().value());
    assertThat(cut || total == whole.total().value()).isTrue();
    for (Facet facet : whole.facets()) {
      Facet shown =
          page.facets().stream()
              .filter(each -> each.field().equals(facet.field()))
              .findFirst()
              .orElse(null);
      assertThat(shown == null).isEqualTo(out.contains("facet " + facet.field()));
      assertThat(cut || shown == null || shown.equals(facet)).isTrue();
      boolean ofDates = shown != null && facet.field().equals("date");
      assertThat(!ofDates || shown.values().stream().mapToLong(Facet.Value::count).sum() == total)
          .isTrue();
    }
    assertThat(page.timeline() == null).isEqualTo(out.contains("timeline"));
    boolean dated = !cut && !out.contains("dated less precisely");
    assertThat(page.lessPrecise()).isEqualTo(dated ? whole.lessPrecise() : 0);
    assertThat(page.names() != null).isEqualTo(!cut && !out.contains("names"));
    for (int i = 0; i < page.hits().size() && !cut; i++) {
      Hit hit = page.hits().get(i);
      boolean bare = hit.snippets().isEmpty() && hit.headline().marks().isEmpty();
      assertThat(hit.id()).isEqualTo(whole.hits().get(i).id());
      assertThat(bare || hit.equals(whole.hits().get(i))).isTrue();
      boolean told = out.contains("snippets,") || out.contains("from hit");
      assertThat(!bare || told).isTrue();
    }
  }

  @Test
  void clausesAreCountedAsFarAsTimeReaches() throws IOException {
    SearchRequestBuilder request = request("tide t* w/3 lo* zeppelin");
    List<ClauseCount> whole = counts(request, 1_000_000);
    assertThat(whole).hasSize(7);
    int before = 0;
    for (long ticks = 1; before < whole.size(); ticks++) {
      List<ClauseCount> counts = counts(request, ticks);
      assertThat(counts).isEqualTo(whole.subList(0, counts.size()));
      assertThat(counts.size()).isGreaterThanOrEqualTo(before);
      before = counts.size();
    }
  }

  private List<ClauseCount> counts(SearchRequestBuilder request, long ticks) throws IOException {
    SearchRequest limited = request.timeLimit(Duration.ofNanos(ticks)).build();
    AtomicLong clock = new AtomicLong();
    return new SearchEngine(snapshot, limited, clock::getAndIncrement).clauses().counts();
  }

  @Test
  void aSearchWithinItsTimeIsTheSameAsWithout() throws IOException {
    SearchRequestBuilder request =
        request("tide w/s low")
            .dates(
                new DateRange(
                    PartialDate.parse("2008-09-01"), PartialDate.parse("2008-09-20"), false))
            .facets(List.of(FacetRequest.of(NewsField.DATE)));
    SearchPage whole = whole(request);
    assertThat(whole.lessPrecise()).isPositive();
    assertThat(page(request, 1_000_000)).isEqualTo(whole);
  }

  @Test
  void theWarningTellsTheLimit() throws IOException {
    AtomicLong clock = new AtomicLong();
    SearchRequest request = request("tide").timeLimit(Duration.ofMillis(1_500)).build();
    SearchPage page =
        new SearchEngine(snapshot, request, () -> clock.getAndAdd(1_000_000_000)).page();
    assertThat(page.warnings())
        .extracting(w -> w.message())
        .containsExactly(
            "stopped by the time limit of 1.5 s: there may be more and better hits, and counts are"
                + " lower bounds");
  }

  @Test
  void aLimitIsPositive() {
    assertThatThrownBy(() -> request("tide").timeLimit(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time limit");
  }
}
