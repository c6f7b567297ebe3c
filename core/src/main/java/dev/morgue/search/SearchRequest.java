package dev.morgue.search;

import dev.morgue.query.Dialect;
import dev.morgue.query.QueryText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to look for and what to bring back. Start from {@link #of} or {@link #everything()} and
 * change what differs with {@link #toBuilder()}.
 *
 * @param query in the query language of docs/query-language.md; blank for every article
 * @param anyWords a bag of words without operators: articles with any of them, best first; null for
 *     none. Combined with the query, both must hold.
 * @param filters further conditions, all of which must hold
 * @param dates the publication days to keep; null for all
 * @param sort in which order
 * @param pageSize how many hits, 0 to 1,000
 * @param after the cursor of the previous page, {@link SearchPage#next()}; null for the first page
 * @param facets which values to count
 * @param timeline how wide the buckets of the timeline are; null for none
 * @param snippets at most how many snippets a hit, 0 to 100
 * @param exactTotal whether the total must be exact; facets and timelines make it exact anyway
 * @param allVersions whether superseded versions and pruned articles are searched too
 * @param onePerStory whether of the copies of one story only one is a hit; the total counts hits,
 *     facets and timeline count every article
 * @param recency how relevance favours new articles; null for not at all
 * @param reading how the query is to be read
 * @param timeLimit how long searching, counting and making the page may take together; finding ends
 *     after four fifths of it. What is found by then is the answer, and warnings say what is
 *     missing: hits without marks and snippets, facets, the timeline, the names. What is read once
 *     and kept for later requests is not broken off. Null for as long as it takes; so does what
 *     counts a whole archive or explains one article, whatever the limit
 */
public record SearchRequest(
    String query,
    @Nullable String anyWords,
    List<Filter> filters,
    @Nullable DateRange dates,
    SortOrder sort,
    int pageSize,
    @Nullable String after,
    List<FacetRequest> facets,
    @Nullable Interval timeline,
    int snippets,
    boolean exactTotal,
    boolean allVersions,
    boolean onePerStory,
    @Nullable Recency recency,
    Reading reading,
    @Nullable Duration timeLimit) {

  /** The largest page. Longer lists are read with the cursor. */
  public static final int MAX_PAGE_SIZE = 1_000;

  /** Copies the lists and checks the bounds. */
  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (pageSize < 0 || pageSize > MAX_PAGE_SIZE) {
      throw new IllegalArgumentException(
          "page size " + pageSize + " is not in 0.." + MAX_PAGE_SIZE + ": page with the cursor");
    }
    if (snippets < 0 || snippets > 100) {
      throw new IllegalArgumentException("snippets " + snippets + " is not in 0..100");
    }
    if (timeLimit != null && !timeLimit.isPositive()) {
      throw new IllegalArgumentException("time limit " + timeLimit + " is not positive");
    }
  }

  /** The articles that a query finds, in the usual order, ten to a page. */
  public static SearchRequest of(String query) {
    return new SearchRequestBuilder().query(query).build();
  }

  /** Every article, newest first. */
  public static SearchRequest everything() {
    return new SearchRequestBuilder().sort(SortOrder.NEWEST).build();
  }

  /**
   * A request that counts what the query finds as a phrase, where it is plain words side by side:
   * who typed {@code climate change} may want to know. Empty for other queries.
   */
  public Optional<SearchRequest> asPhrase() {
    return reading.dialect() == Dialect.NEWS
        ? QueryText.asPhrase(query)
            .map(phrase ->
                toBuilder()
                    .query(phrase)
                    .pageSize(0)
                    .after(null)
                    .facets(List.of())
                    .timeline(null)
                    .exactTotal(true)
                    .build())
        : Optional.empty();
  }

  /** The same for as long as it takes: for what has no place to say that it is not whole. */
  SearchRequest untimed() {
    return timeLimit == null ? this : toBuilder().timeLimit(null).build();
  }

  /** A new builder. */
  public static SearchRequestBuilder builder() {
    return new SearchRequestBuilder();
  }

  /** A builder that starts from this request. */
  public SearchRequestBuilder toBuilder() {
    return new SearchRequestBuilder(this);
  }
}
