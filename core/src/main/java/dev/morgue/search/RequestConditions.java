package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.index.BagQuery;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.RangeQueries;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** What a request asks beside its query: the bag of words, filters, days, versions, recency. */
final class RequestConditions {

  private final Snapshot snapshot;
  private final SearchRequest request;

  RequestConditions(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    request.filters().forEach(filter -> Filters.checkField(filter.field(), snapshot));
    request.facets().forEach(facet -> Filters.checkField(facet.field(), snapshot));
  }

  /** The articles that the request finds with this query. */
  Query around(Query core) throws IOException {
    return around(core, request.dates(), "", request.allVersions());
  }

  /** Those, whatever the facet's own filters say. */
  Query without(String facet, Query core) throws IOException {
    return around(core, request.dates(), facet, request.allVersions());
  }

  /** Those, with superseded versions. */
  Query withVersions(Query core) throws IOException {
    return around(core, request.dates(), "", true);
  }

  /** Those, dated within other days. */
  Query dated(Query core, @Nullable DateRange dates) throws IOException {
    return around(core, dates, "", request.allVersions());
  }

  private Query around(Query core, @Nullable DateRange dates, String without, boolean allVersions)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean everything = core instanceof MatchAllDocsQuery;
    if (request.anyWords() != null) {
      all.add(BagQuery.of(request.anyWords(), Language.of(null)), Occur.MUST);
    }
    if (!everything || request.anyWords() == null) {
      all.add(core, everything ? Occur.FILTER : Occur.MUST);
    }
    for (Filter filter : request.filters()) {
      if (filter.exclude() || !IndexFields.label(filter.field()).equals(without)) {
        all.add(Filters.query(filter, snapshot), filter.exclude() ? Occur.MUST_NOT : Occur.FILTER);
      }
    }
    if (dates != null) {
      all.add(
          RangeQueries.days(NewsField.DATE, dates.from(), dates.to(), dates.overlapping()),
          Occur.FILTER);
    }
    if (!allVersions && !snapshot.superseded().isEmpty()) {
      all.add(snapshot.superseded(), Occur.MUST_NOT);
    }
    return recent(alone(all.build()));
  }

  /** A single condition needs no frame, which would only slow it. */
  private static Query alone(BooleanQuery all) {
    BooleanClause first = all.clauses().getFirst();
    boolean unframed = all.clauses().size() == 1 && first.occur() != Occur.MUST_NOT;
    return unframed ? first.query() : all;
  }

  private Query recent(Query all) {
    return request.recency() == null
        ? all
        : FunctionScoreQuery.boostByValue(all, new RecencySource(request.recency()));
  }

  /** The values of a facet that the request asks for, as they are counted. */
  Set<String> selected(String facet) throws IOException {
    boolean source = facet.equals(NewsField.SOURCE.label());
    Set<String> selected = new HashSet<>();
    for (Filter filter : request.filters()) {
      if (!filter.exclude() && IndexFields.label(filter.field()).equals(facet)) {
        for (String value : filter.values()) {
          selected.add(
              source
                  ? snapshot.sources().queries().counted(value)
                  : snapshot
                      .heldNames()
                      .entry(facet, value)
                      .map(AuthorityEntry::name)
                      .orElse(value));
        }
      }
    }
    return selected;
  }
}
