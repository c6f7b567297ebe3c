package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.query.QueryText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts who and what appears with a name, against how often it appears anyway. */
final class CompanyCounter {

  private static final List<NewsField> BESIDE =
      List.of(NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE);

  /** Where there are so many articles, what stands in one of them is an accident. */
  private static final int MANY = 5;

  private final Snapshot snapshot;
  private final CompanyRequest request;

  CompanyCounter(Snapshot snapshot, CompanyRequest request) {
    this.snapshot = snapshot;
    this.request = request;
  }

  Company company() throws IOException {
    SearchRequest named = named();
    SearchPage with = counted(named);
    SearchPage all = counted(request.within());
    Query articles = new SearchEngine(snapshot, named).articles();
    List<NameForms.Form> forms = forms(with);
    Set<String> itself = itself(forms);
    List<List<Company.Companion>> beside = new ArrayList<>();
    for (int i = 0; i < BESIDE.size(); i++) {
      beside.add(
          companions(
              BESIDE.get(i),
              with.facets().get(i),
              new Chance(all.facets().get(i), with.total().value(), all.total().value()),
              BESIDE.get(i) == request.field() ? itself : Set.of(),
              articles));
    }
    return new Company(
        request,
        forms,
        with.total().value(),
        all.total().value(),
        YearSpans.of(MatchingDocs.of(snapshot.searcher(), articles)),
        beside.get(0),
        beside.get(1),
        beside.get(2));
  }

  /** Those of the articles looked at that have the name. */
  private SearchRequest named() {
    String name = QueryText.anyOf(request.field().label(), List.of(request.name()));
    return request.within().toBuilder()
        .query(QueryText.allOf(List.of(request.within().query(), name)))
        .timeLimit(null)
        .build();
  }

  private SearchPage counted(SearchRequest articles) throws IOException {
    List<FacetRequest> facets = new ArrayList<>();
    for (NewsField field : BESIDE) {
      facets.add(new FacetRequest(field.label(), Integer.MAX_VALUE, null, null));
    }
    SearchRequest counts =
        articles.toBuilder()
            .facets(facets)
            .timeline(null)
            .after(null)
            .pageSize(0)
            .snippets(0)
            .timeLimit(null)
            .build();
    return new SearchEngine(snapshot, counts).page();
  }

  private static List<NameForms.Form> forms(SearchPage page) {
    NameReport report = page.names();
    return report == null || report.names().isEmpty()
        ? List.of()
        : report.names().getLast().forms();
  }

  /** Everything that the name itself is filed and counted under. */
  private Set<String> itself(List<NameForms.Form> forms) throws IOException {
    Set<String> names = new HashSet<>(snapshot.heldNames().called(request.name(), request.field()));
    forms.forEach(form -> names.add(form.name()));
    Set<String> all = new HashSet<>(names);
    names.add(request.name());
    for (String name : names) {
      snapshot
          .heldNames()
          .entry(request.field().label(), name)
          .map(AuthorityEntry::name)
          .ifPresent(all::add);
    }
    return all;
  }

  /** What is to be expected of a name that has nothing to do with the one asked for. */
  private static final class Chance {

    private final Map<String, Long> counts = new HashMap<>();
    private final long with;
    private final double share;

    Chance(Facet everywhere, long with, long all) {
      this.with = with;
      everywhere.values().forEach(value -> counts.put(value.value(), value.count()));
      this.share = all == 0 ? 0 : (double) with / all;
    }

    long everywhere(String name) {
      return counts.getOrDefault(name, 0L);
    }

    double expected(String name) {
      return everywhere(name) * share;
    }
  }

  private List<Company.Companion> companions(
      NewsField field, Facet facet, Chance chance, Set<String> itself, Query articles)
      throws IOException {
    List<Facet.Value> values = new ArrayList<>(facet.values());
    long least = chance.with >= MANY ? 2 : 1;
    values.removeIf(value ->
        itself.contains(value.value())
            || value.count() < least
            || value.count() <= chance.expected(value.value()));
    values.sort(
        Comparator.comparingDouble(
                (Facet.Value value) -> value.count() - chance.expected(value.value()))
            .reversed()
            .thenComparing(Facet.Value::value));
    List<Company.Companion> companions = new ArrayList<>();
    for (Facet.Value value : values.subList(0, Math.min(request.most(), values.size()))) {
      double expected = chance.expected(value.value());
      companions.add(
          new Company.Companion(
              field,
              value.value(),
              value.count(),
              chance.everywhere(value.value()),
              value.count() - expected,
              value.count() / expected,
              years(field, value.value(), articles)));
    }
    return companions;
  }

  private @Nullable YearSpan years(NewsField field, String name, Query articles)
      throws IOException {
    Query both =
        new BooleanQuery.Builder()
            .add(articles, Occur.FILTER)
            .add(Filters.query(Filter.of(field.label(), name), snapshot), Occur.FILTER)
            .build();
    return YearSpans.of(MatchingDocs.of(snapshot.searcher(), both));
  }
}
