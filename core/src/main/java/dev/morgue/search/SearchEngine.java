package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.index.ArticleColumn;
import dev.morgue.index.IndexFields;
import dev.morgue.index.Language;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.index.Versions;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.search.SearchPage.Total;
import dev.morgue.text.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
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
    ParsedQuery read = request.reading().read(request.query(), snapshot);
    this.parsed = request.reading().strict() ? read.strict(request.query()) : read;
    this.compiler = new LuceneCompiler(snapshot.values(), false);
    this.query = compiler.compile(parsed.node());
    this.conditions = new RequestConditions(snapshot, request);
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
    Found found = find(conditions.around(query));
    TopHits top = found.top();
    boolean stopped = deadline != null && deadline.stopped();
    List<IdPage.Scored> articles = new ArrayList<>();
    for (ScoreDoc doc : top.shown()) {
      ArticleId id = Versions.id(snapshot.leaf(doc.doc), doc.doc);
      articles.add(new IdPage.Scored(id, Hits.score(request, (FieldDoc) doc)));
    }
    Total total = new Total(found.total().value(), found.total().exact() && !stopped);
    return new IdPage(warnings(top), total, articles, top.next());
  }

  SearchPage page() throws IOException {
    Query all = conditions.around(query);
    Found found = find(all);
    MatchingDocs counted = found.counted();
    Query marking = LuceneCompiler.forMarks(snapshot.values()).compile(parsed.node());
    List<Hit> hits = new Hits(snapshot, request, marking, found.folding()).of(found.top().shown());
    List<Facet> facets = counted == null ? List.of() : facets(counted);
    long lessPrecise = lessPrecise(all, counted);
    boolean stopped = deadline != null && deadline.stopped();
    Total total = found.total();
    return new SearchPage(
        QueryPrinter.print(parsed.node()),
        warnings(found.top()),
        new Total(total.value(), total.exact() && !stopped),
        found.folded(),
        stopped ? 0 : lessPrecise,
        stopped ? 0 : Undated.count(snapshot, request, parsed.node(), all),
        hits,
        found.top().next(),
        facets,
        request.timeline() == null || counted == null
            ? null
            : DateCounter.timeline(DayCounts.of(counted), request.timeline()),
        request.after() == null ? names(all) : null);
  }

  /**
   * What a search found; counted where facets or a timeline need it, or where copies of one story
   * are folded.
   */
  private record Found(TopHits top, @Nullable MatchingDocs counted, @Nullable Folding folding) {

    Total total() {
      if (folding != null) {
        return new Total(folding.shown().total(), true);
      }
      return counted == null ? top.total() : new Total(counted.total(), true);
    }

    long folded() {
      return folding == null ? 0 : folding.folded();
    }
  }

  private Found findStories(Query all) throws IOException {
    MatchingDocs matching = matching(all);
    Folding folding = Folding.of(snapshot, matching);
    Query listed =
        new BooleanQuery.Builder()
            .add(all, Occur.MUST)
            .add(folding.shown().query(), Occur.FILTER)
            .build();
    // whatever the time limit, so that a search that was stopped shows hits of what it counts
    TopFieldDocs best = snapshot.searcher().search(listed, TopHits.collecting(snapshot, request));
    return new Found(new TopHits(snapshot, request, best), matching, folding);
  }

  private Found find(Query all) throws IOException {
    if (request.onePerStory()) {
      return findStories(all);
    }
    TopFieldCollectorManager best = TopHits.collecting(snapshot, request);
    if (deadline != null && needsCount()) {
      // together, so that a search that is stopped shows hits of what it counts
      Object[] both =
          searcher.search(all, new MultiCollectorManager(best, MatchingDocs.collecting()));
      return new Found(
          new TopHits(snapshot, request, (TopFieldDocs) both[0]), (MatchingDocs) both[1], null);
    }
    MatchingDocs counted = needsCount() ? matching(all) : null;
    return new Found(new TopHits(snapshot, request, searcher.search(all, best)), counted, null);
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
    return new NameReporter(snapshot, node -> conditions.around(compiled(node)))
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

  /** What matches but for its date, and may lie in the days asked for. */
  private long lessPrecise(Query within, @Nullable MatchingDocs counted) throws IOException {
    DateRange dates = request.dates();
    boolean strict = dates != null && !dates.overlapping();
    if (!strict && !compiler.isDated()) {
      return 0;
    }
    LuceneCompiler wide = new LuceneCompiler(snapshot.values(), true);
    DateRange wideDates = dates == null ? null : new DateRange(dates.from(), dates.to(), true);
    Query overlapping = conditions.dated(wide.compile(parsed.node()), wideDates);
    long exactly = counted == null ? searcher.count(within) : counted.total();
    return Math.max(0, searcher.count(overlapping) - exactly);
  }

  /** Each facet over what matches without its own filters, so that more can be selected. */
  private List<Facet> facets(MatchingDocs counted) throws IOException {
    Map<String, MatchingDocs> sideways = new HashMap<>();
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      String label = IndexFields.label(facet.field());
      Set<String> selected = conditions.selected(label);
      MatchingDocs docs = counted;
      if (!selected.isEmpty()) {
        docs = sideways.get(label);
        if (docs == null) {
          docs = matching(conditions.without(label, query));
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
}
