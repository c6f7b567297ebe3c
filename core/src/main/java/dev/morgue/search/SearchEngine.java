package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.index.NewsSearcher;
import dev.morgue.index.TimeOver;
import dev.morgue.index.Values;
import dev.morgue.index.Versions;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Answers one request on one snapshot. */
final class SearchEngine {

  private static final int MOST_COLLECTIONS = 1_000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final RequestConditions conditions;
  private final LuceneCompiler compiler;
  private final Query query;

  private final Deadline deadline;
  private final NewsSearcher searcher;
  private final Finding finding;

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
    this.deadline = new Deadline(request.timeLimit(), nanos);
    ParsedQuery read = request.reading().read(request.query(), snapshot);
    this.parsed = request.reading().strict() ? read.strict(request.query()) : read;
    this.request = ordered(request, parsed);
    QueryTimeout timeout = deadline.timeout();
    this.searcher = timeout == null ? snapshot.searcher() : snapshot.searcher(timeout);
    this.finding = new Finding(snapshot, this.request, deadline, searcher);
    this.compiler = new LuceneCompiler(values(), false);
    this.query = compiled();
    this.conditions = new RequestConditions(snapshot, this.request);
  }

  /** The request with the order that the usual one means for its query. */
  private static SearchRequest ordered(SearchRequest request, ParsedQuery parsed) {
    if (request.sort() != SortOrder.USUAL) {
      return request;
    }
    boolean ranks = request.anyWords() != null || parsed.ranks();
    return request.toBuilder().sort(ranks ? SortOrder.RELEVANCE : SortOrder.NEWEST).build();
  }

  /** The query; one that finds nothing where its words cannot be looked up in time. */
  private Query compiled() throws IOException {
    try {
      return compiler.compile(parsed.node());
    } catch (TimeOver over) {
      return new MatchNoDocsQuery("time was over while words were looked up");
    }
  }

  /** The articles that the request finds. */
  Query articles() throws IOException {
    return conditions.around(query);
  }

  /** What the archive holds of what the request finds. */
  ArchiveStats stats(StatsRequest wanted) throws IOException {
    List<ArticleColumn> by = new ArrayList<>();
    for (NewsField field : wanted.by()) {
      by.add(snapshot.column(field));
    }
    StatsCounter counter = new StatsCounter(wanted, by, snapshot.column(NewsField.LANGUAGE));
    Query articles = conditions.around(query);
    OnePass.over(snapshot.searcher(), articles, counter);
    Query versions = conditions.withVersions(query);
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
        collections(articles),
        counter.holdings());
  }

  private Facet collections(Query articles) throws IOException {
    FacetRequest all = FacetRequest.of(NewsField.COLLECTION).limit(MOST_COLLECTIONS);
    return FacetCounter.count(
        snapshot, MatchingDocs.of(snapshot.searcher(), articles), all, Set.of());
  }

  /** The page by its ids. */
  IdPage ids() throws IOException {
    Finding.Found found = finding.find(conditions.around(query));
    List<IdPage.Scored> articles = new ArrayList<>();
    for (ScoreDoc doc : found.top().shown()) {
      ArticleId id = Versions.id(snapshot.leaf(doc.doc), doc.doc);
      articles.add(new IdPage.Scored(id, Hits.score(request, (FieldDoc) doc)));
    }
    return new IdPage(warnings(found), found.total(), articles, found.top().next());
  }

  SearchPage page() throws IOException {
    Query all = conditions.around(query);
    Finding.Found found = finding.find(all);
    MatchingDocs counted = found.counted();
    deadline.take(1);
    List<Hit> hits =
        new Hits(snapshot, request, deadline, found.folding())
            .of(found.top().shown(), () -> marking());
    List<Facet> facets = counted == null ? List.of() : facets(counted);
    Interval interval = request.timeline();
    Timeline timeline =
        interval == null || counted == null
            ? null
            : deadline
                .part("timeline", () -> DateCounter.timeline(DayCounts.of(counted), interval))
                .orElse(null);
    // of what was not looked at wholly, nothing is said that needs all of it
    long lessPrecise = found.cut() ? 0 : lessPrecise(all, counted);
    NameReport names = found.cut() || request.after() != null ? null : names(all);
    return new SearchPage(
        QueryPrinter.print(parsed.node()),
        warnings(found),
        found.total(),
        found.folded(),
        lessPrecise,
        found.cut() ? 0 : undated(all),
        request.sort(),
        hits,
        found.top().next(),
        facets,
        timeline,
        names);
  }

  /** What marks the words that matched. */
  private Query marking() throws IOException {
    return LuceneCompiler.forMarks(values()).compile(parsed.node());
  }

  private Values values() {
    return snapshot.values(deadline.timeout());
  }

  private List<Warning> warnings(Finding.Found found) throws IOException {
    List<Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(compiler.warnings());
    if (Clause.usesParagraphs(parsed.node()) && Undivided.any(snapshot, found.top().found())) {
      warnings.add(Clause.UNDIVIDED);
    }
    warnings.addAll(deadline.warnings(found.cut()));
    return warnings;
  }

  private @Nullable NameReport names(Query all) throws IOException {
    if (!NameReporter.isAsked(parsed.node())) {
      return null;
    }
    NameReporter reporter =
        new NameReporter(snapshot, searcher, node -> conditions.around(compiled(node)));
    return deadline
        .part("how names are written", () -> reporter.of(parsed.node(), all))
        .orElse(null);
  }

  private Query compiled(QueryNode node) throws IOException {
    return new LuceneCompiler(values(), false).compile(node);
  }

  /** What the clauses of the request find. */
  ClauseEngine clauses() {
    return new ClauseEngine(snapshot, request, parsed, deadline, searcher);
  }

  /** Every marked range of a document's searched text, in order and apart. */
  List<Span> marks(int doc) throws IOException {
    Article article = Hits.article(snapshot.reader().storedFields(), doc);
    return new Marks(snapshot, marking(), request.anyWords())
        .of(snapshot.leaf(doc), doc, article.searchedText(), Language.of(article.language()));
  }

  /** What matches but for its date, and may lie in the days asked for. */
  private long lessPrecise(Query within, @Nullable MatchingDocs counted) throws IOException {
    DateRange dates = request.dates();
    boolean strict = dates != null && !dates.overlapping();
    if (!strict && !compiler.isDated()) {
      return 0;
    }
    return deadline
        .part(
            "articles dated less precisely",
            () -> {
              DateRange wide = dates == null ? null : new DateRange(dates.from(), dates.to(), true);
              Query overlapping =
                  conditions.dated(new LuceneCompiler(values(), true).compile(parsed.node()), wide);
              long exactly = counted == null ? searcher.count(within) : counted.total();
              return Math.max(0, searcher.count(overlapping) - exactly);
            })
        .orElse(0L);
  }

  private long undated(Query all) throws IOException {
    QueryNode anyDay = Undated.anyDay(parsed.node());
    boolean dated = request.dates() != null || !anyDay.equals(parsed.node());
    boolean none = !dated || snapshot.undated().isEmpty();
    return deadline.part("the undated", () -> none ? 0 : undated(anyDay, all)).orElse(0);
  }

  private int undated(QueryNode anyDay, Query all) throws IOException {
    Query whenever = conditions.dated(compiled(anyDay), null);
    return Undated.count(searcher, whenever, snapshot.undated(), all);
  }

  /** The facets for which there is time. */
  private List<Facet> facets(MatchingDocs counted) throws IOException {
    Map<String, MatchingDocs> sideways = new HashMap<>();
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      deadline
          .part("facet " + facet.field(), () -> facet(facet, counted, sideways))
          .ifPresent(facets::add);
    }
    return facets;
  }

  /** A facet over what matches without its own filters, so that more can be selected. */
  private Facet facet(FacetRequest facet, MatchingDocs counted, Map<String, MatchingDocs> sideways)
      throws IOException {
    String label = IndexFields.label(facet.field());
    Set<String> selected = conditions.selected(label);
    MatchingDocs docs = counted;
    if (!selected.isEmpty()) {
      docs = sideways.get(label);
      if (docs == null) {
        docs = MatchingDocs.of(searcher, conditions.without(label, query));
        sideways.put(label, docs);
      }
    }
    return label.equals(NewsField.DATE.label())
        ? DateCounter.facet(DayCounts.of(docs), facet, selected)
        : FacetCounter.count(snapshot, docs, facet, selected);
  }
}
