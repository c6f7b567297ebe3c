package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.BagQuery;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.search.SearchPage.Total;
import dev.morgue.syntax.QueryReader;
import dev.morgue.text.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Answers one request on one snapshot. */
final class SearchEngine {

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final LuceneCompiler compiler;
  private final Query query;

  /** Null where the request has no time limit. */
  private final @Nullable Deadline deadline;

  private final IndexSearcher searcher;

  SearchEngine(Snapshot snapshot, SearchRequest request) throws IOException {
    this(snapshot, request, System::nanoTime);
  }

  /**
   * An engine.
   *
   * @param nanos the clock of the request's time limit
   */
  SearchEngine(Snapshot snapshot, SearchRequest request, LongSupplier nanos) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    Duration limit = request.timeLimit();
    this.deadline = limit == null ? null : new Deadline(limit, nanos);
    this.searcher = deadline == null ? snapshot.searcher() : snapshot.searcher(deadline);
    ParsedQuery read =
        QueryReader.read(request.query(), request.reading().with(snapshot.ownFields()));
    this.parsed = request.reading().strict() ? read.strict(request.query()) : read;
    this.compiler = new LuceneCompiler(snapshot.values(), false);
    this.query = compiler.compile(parsed.node());
    request.filters().forEach(filter -> Filters.checkField(filter.field(), snapshot));
    request.facets().forEach(facet -> Filters.checkField(facet.field(), snapshot));
  }

  /** The articles that the request finds. */
  Query articles() throws IOException {
    return conditions(query, request.dates(), "");
  }

  /** What the archive holds of what the request finds. */
  ArchiveStats stats(StatsRequest wanted) throws IOException {
    List<ArticleColumn> by = new ArrayList<>();
    for (NewsField field : wanted.by()) {
      by.add(snapshot.column(field));
    }
    StatsCounter counter = new StatsCounter(wanted, by, snapshot.column(NewsField.LANGUAGE));
    Query articles = conditions(query, request.dates(), "");
    OnePass.over(snapshot.searcher(), articles, counter);
    Query versions = conditions(query, request.dates(), "", true);
    List<Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(compiler.warnings());
    return new ArchiveStats(
        QueryPrinter.print(parsed.node()),
        warnings,
        lessPrecise(articles, null),
        counter.all(),
        counter.revised(),
        SupersededCounter.count(snapshot, versions),
        counter.copied(),
        counter.copies(),
        counter.languages(),
        counter.holdings());
  }

  SearchPage page() throws IOException {
    Query all = conditions(query, request.dates(), "");
    Found found = find(all);
    MatchingDocs counted = found.counted();
    Query marking = LuceneCompiler.forMarks(snapshot.values()).compile(parsed.node());
    List<Hit> hits = new Hits(snapshot, request, marking).of(found.top().shown());
    List<Facet> facets = counted == null ? List.of() : facets(counted);
    long lessPrecise = lessPrecise(all, counted);
    boolean stopped = deadline != null && deadline.stopped();
    Total total = counted == null ? found.top().total() : new Total(counted.total(), true);
    return new SearchPage(
        QueryPrinter.print(parsed.node()),
        warnings(found.top()),
        new Total(total.value(), total.exact() && !stopped),
        stopped ? 0 : lessPrecise,
        hits,
        found.top().next(),
        facets,
        request.timeline() == null || counted == null
            ? null
            : DateCounter.timeline(DayCounts.of(counted), request.timeline()),
        request.after() == null ? names(all) : null);
  }

  /** What a search found; counted where facets or a timeline need it. */
  private record Found(TopHits top, @Nullable MatchingDocs counted) {}

  private Found find(Query all) throws IOException {
    TopFieldCollectorManager best = TopHits.collecting(request);
    if (deadline != null && needsCount()) {
      // together, so that a search that is stopped shows hits of what it counts
      Object[] both =
          searcher.search(all, new MultiCollectorManager(best, MatchingDocs.collecting()));
      return new Found(new TopHits(request, (TopFieldDocs) both[0]), (MatchingDocs) both[1]);
    }
    MatchingDocs counted = needsCount() ? matching(all) : null;
    return new Found(new TopHits(request, searcher.search(all, best)), counted);
  }

  private List<Warning> warnings(TopHits top) throws IOException {
    List<Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(compiler.warnings());
    if (Clause.usesParagraphs(parsed.node()) && Undivided.any(snapshot, top.found())) {
      warnings.add(Clause.UNDIVIDED);
    }
    if (deadline != null && deadline.stopped()) {
      warnings.add(deadline.warning());
    }
    return warnings;
  }

  private @Nullable NameReport names(Query all) throws IOException {
    return new NameReporter(snapshot, node -> conditions(compiled(node), request.dates(), ""))
        .of(parsed.node(), all);
  }

  private Query compiled(QueryNode node) throws IOException {
    return new LuceneCompiler(snapshot.values(), false).compile(node);
  }

  /** What the clauses of the request find. */
  ClauseEngine clauses() {
    return new ClauseEngine(snapshot, request, parsed);
  }

  /** Every marked range of a document's searched text, in order and apart. */
  List<Span> marks(int doc) throws IOException {
    Query marking = LuceneCompiler.forMarks(snapshot.values()).compile(parsed.node());
    Article article = Hits.article(snapshot.reader().storedFields(), doc);
    return new Marks(snapshot, marking, request.anyWords())
        .of(snapshot.leaf(doc), doc, article.searchedText(), Language.of(article.language()));
  }

  private boolean needsCount() {
    return !request.facets().isEmpty() || request.timeline() != null;
  }

  private MatchingDocs matching(Query all) throws IOException {
    return MatchingDocs.of(searcher, all);
  }

  /**
   * The whole condition of the request.
   *
   * @param without a facet field whose own filters are left out; empty for none
   */
  private Query conditions(Query core, @Nullable DateRange dates, String without)
      throws IOException {
    return conditions(core, dates, without, request.allVersions());
  }

  private Query conditions(
      Query core, @Nullable DateRange dates, String without, boolean allVersions)
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
      if (filter.exclude() || !label(filter.field()).equals(without)) {
        all.add(Filters.query(filter, snapshot), filter.exclude() ? Occur.MUST_NOT : Occur.FILTER);
      }
    }
    if (dates != null) {
      all.add(
          LuceneCompiler.days(NewsField.DATE, dates.from(), dates.to(), dates.overlapping()),
          Occur.FILTER);
    }
    if (!allVersions && !snapshot.superseded().isEmpty()) {
      all.add(snapshot.superseded(), Occur.MUST_NOT);
    }
    return recent(alone(all.build()));
  }

  private static String label(String field) {
    return IndexFields.label(field);
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

  /** What matches but for its date, and may lie in the days asked for. */
  private long lessPrecise(Query within, @Nullable MatchingDocs counted) throws IOException {
    DateRange dates = request.dates();
    boolean strict = dates != null && !dates.overlapping();
    if (!strict && !compiler.isDated()) {
      return 0;
    }
    LuceneCompiler wide = new LuceneCompiler(snapshot.values(), true);
    DateRange wideDates = dates == null ? null : new DateRange(dates.from(), dates.to(), true);
    Query overlapping = conditions(wide.compile(parsed.node()), wideDates, "");
    long exactly = counted == null ? searcher.count(within) : counted.total();
    return Math.max(0, searcher.count(overlapping) - exactly);
  }

  /** Each facet over what matches without its own filters, so that more can be selected. */
  private List<Facet> facets(MatchingDocs counted) throws IOException {
    Map<String, MatchingDocs> sideways = new HashMap<>();
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      String label = label(facet.field());
      Set<String> selected = selected(label);
      MatchingDocs docs = counted;
      if (!selected.isEmpty()) {
        docs = sideways.get(label);
        if (docs == null) {
          docs = matching(conditions(query, request.dates(), label));
          sideways.put(label, docs);
        }
      }
      facets.add(
          label.equals(NewsField.DATE.label())
              ? DateCounter.facet(DayCounts.of(docs), facet, selected)
              : FacetCounter.count(snapshot, docs, facet, selected));
    }
    return facets;
  }

  private Set<String> selected(String label) throws IOException {
    boolean source = label.equals(NewsField.SOURCE.label());
    Set<String> selected = new HashSet<>();
    for (Filter filter : request.filters()) {
      if (!filter.exclude() && label(filter.field()).equals(label)) {
        for (String value : filter.values()) {
          selected.add(
              source
                  ? snapshot.sources().queries().counted(value)
                  : snapshot
                      .heldNames()
                      .entry(label, value)
                      .map(AuthorityEntry::name)
                      .orElse(value));
        }
      }
    }
    return selected;
  }
}
