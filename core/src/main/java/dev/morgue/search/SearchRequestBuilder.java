package dev.morgue.search;

import dev.morgue.query.Dialect;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link SearchRequest} together. Not thread-safe. */
public final class SearchRequestBuilder {

  private String query = "";
  private @Nullable String anyWords;
  private List<Filter> filters = List.of();
  private @Nullable DateRange dates;
  private SortOrder sort = SortOrder.USUAL;
  private int pageSize = 10;
  private @Nullable String after;
  private List<FacetRequest> facets = List.of();
  private @Nullable Interval timeline;
  private int snippets = 2;
  private boolean exactTotal;
  private boolean allVersions;
  private boolean onePerStory;
  private @Nullable Recency recency;
  private Reading reading = Reading.USUAL;
  private @Nullable Duration timeLimit;

  SearchRequestBuilder() {}

  SearchRequestBuilder(SearchRequest request) {
    this.query = request.query();
    this.anyWords = request.anyWords();
    this.filters = request.filters();
    this.dates = request.dates();
    this.sort = request.sort();
    this.pageSize = request.pageSize();
    this.after = request.after();
    this.facets = request.facets();
    this.timeline = request.timeline();
    this.snippets = request.snippets();
    this.exactTotal = request.exactTotal();
    this.allVersions = request.allVersions();
    this.onePerStory = request.onePerStory();
    this.recency = request.recency();
    this.reading = request.reading();
    this.timeLimit = request.timeLimit();
  }

  /** Sets the query. */
  public SearchRequestBuilder query(String query) {
    this.query = query;
    return this;
  }

  /** Sets the bag of words. */
  public SearchRequestBuilder anyWords(@Nullable String anyWords) {
    this.anyWords = anyWords;
    return this;
  }

  /** Sets the filters. */
  public SearchRequestBuilder filters(List<Filter> filters) {
    this.filters = filters;
    return this;
  }

  /** Sets the publication days. */
  public SearchRequestBuilder dates(@Nullable DateRange dates) {
    this.dates = dates;
    return this;
  }

  /** Sets the order. */
  public SearchRequestBuilder sort(SortOrder sort) {
    this.sort = sort;
    return this;
  }

  /** Sets how many hits a page has. */
  public SearchRequestBuilder pageSize(int pageSize) {
    this.pageSize = pageSize;
    return this;
  }

  /** Sets the cursor to go on from. */
  public SearchRequestBuilder after(@Nullable String after) {
    this.after = after;
    return this;
  }

  /** Sets what to count. */
  public SearchRequestBuilder facets(List<FacetRequest> facets) {
    this.facets = facets;
    return this;
  }

  /** Sets the width of the timeline's buckets. */
  public SearchRequestBuilder timeline(@Nullable Interval timeline) {
    this.timeline = timeline;
    return this;
  }

  /** Sets the most snippets a hit has. */
  public SearchRequestBuilder snippets(int snippets) {
    this.snippets = snippets;
    return this;
  }

  /** Sets whether the total must be exact. */
  public SearchRequestBuilder exactTotal(boolean exactTotal) {
    this.exactTotal = exactTotal;
    return this;
  }

  /** Sets whether superseded versions are searched. */
  public SearchRequestBuilder allVersions(boolean allVersions) {
    this.allVersions = allVersions;
    return this;
  }

  /** Sets whether of the copies of one story only one is a hit. */
  public SearchRequestBuilder onePerStory(boolean onePerStory) {
    this.onePerStory = onePerStory;
    return this;
  }

  /** Sets how relevance favours new articles. */
  public SearchRequestBuilder recency(@Nullable Recency recency) {
    this.recency = recency;
    return this;
  }

  /** Sets how the query is to be read. */
  public SearchRequestBuilder reading(Reading reading) {
    this.reading = reading;
    return this;
  }

  /** Sets whose habits the query follows. */
  public SearchRequestBuilder dialect(Dialect dialect) {
    return reading(new Reading(dialect, reading.strict(), reading.today()));
  }

  /** Sets whether a query that would have to be repaired is refused. */
  public SearchRequestBuilder strict(boolean strict) {
    return reading(new Reading(reading.dialect(), strict, reading.today()));
  }

  /** Sets the day that relative dates count from. */
  public SearchRequestBuilder today(@Nullable LocalDate today) {
    return reading(new Reading(reading.dialect(), reading.strict(), today));
  }

  /** Sets how long finding, counting and making the page may take together. */
  public SearchRequestBuilder timeLimit(@Nullable Duration timeLimit) {
    this.timeLimit = timeLimit;
    return this;
  }

  /**
   * The request.
   *
   * @throws IllegalArgumentException if a value is out of bounds
   */
  public SearchRequest build() {
    return new SearchRequest(
        query,
        anyWords,
        filters,
        dates,
        sort,
        pageSize,
        after,
        facets,
        timeline,
        snippets,
        exactTotal,
        allVersions,
        onePerStory,
        recency,
        reading,
        timeLimit);
  }
}
