package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.index.ArticleDocument;
import dev.morgue.index.Versions;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final List<String> QUERIES = List.of("tide", "tide w/3 low", "tide w/s low");

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

  private static boolean saysSo(SearchPage page) {
    return page.warnings().stream().anyMatch(w -> w.message().contains("time limit"));
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
      boolean stopped = true;
      for (long ticks = 1; stopped; ticks++) {
        SearchPage page = page(request(query), ticks);
        stopped = saysSo(page);
        assertThat(page.total().exact()).isEqualTo(!stopped);
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
  void facetsAndTimelineCountWhatWasFound() throws IOException {
    SearchRequestBuilder request =
        request("tide w/3 low")
            .facets(List.of(FacetRequest.of(NewsField.DATE)))
            .timeline(Interval.MONTH);
    SearchPage page = page(request, 6);
    assertThat(saysSo(page)).isTrue();
    assertThat(page.total().value()).isBetween(1L, whole(request).total().value() - 1);
    assertThat(page.hits()).hasSize((int) Math.min(page.total().value(), 1_000));
    long counted = page.facets().getFirst().values().stream().mapToLong(v -> v.count()).sum();
    assertThat(counted).isEqualTo(page.total().value());
    assertThat(page.lessPrecise()).isZero();
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
            "stopped after 1.5 s, the time limit: there may be more and better hits, and counts are"
                + " lower bounds");
  }

  @Test
  void aLimitIsPositive() {
    assertThatThrownBy(() -> request("tide").timeLimit(Duration.ZERO).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time limit");
  }
}
