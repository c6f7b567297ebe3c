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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Answers one request on one snapshot. */
final class SearchEngine {

  /** Beyond this many hits the total is a lower bound, unless an exact one is asked for. */
  private static final int COUNT_TO = 1_000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final LuceneCompiler compiler;
  private final Query query;

  SearchEngine(Snapshot snapshot, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    ParsedQuery read =
        QueryReader.read(request.query(), request.reading().with(snapshot.ownFields()));
    this.parsed = request.reading().strict() ? read.strict(request.query()) : read;
    this.compiler = new LuceneCompiler(snapshot.values(), false);
    this.query = compiler.compile(parsed.node());
    request.filters().forEach(filter -> Filters.checkField(filter.field(), snapshot));
    request.facets().forEach(facet -> Filters.checkField(facet.field(), snapshot));
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
    MatchingDocs counted = needsCount() ? matching(all) : null;
    TopFieldDocs top = top(all);
    Total total = counted == null ? total(top) : new Total(counted.total(), true);
    int shown = Math.min(top.scoreDocs.length, request.pageSize());
    Query marking = LuceneCompiler.forMarks(snapshot.values()).compile(parsed.node());
    List<Hit> hits = new Hits(snapshot, request, marking).of(Arrays.copyOf(top.scoreDocs, shown));
    List<Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(compiler.warnings());
    if (Clause.usesParagraphs(parsed.node()) && Undivided.any(snapshot, top)) {
      warnings.add(Clause.UNDIVIDED);
    }
    return new SearchPage(
        QueryPrinter.print(parsed.node()),
        warnings,
        total,
        lessPrecise(all, counted),
        hits,
        next(top),
        counted == null ? List.of() : facets(counted),
        request.timeline() == null || counted == null
            ? null
            : DateCounter.timeline(DayCounts.of(counted), request.timeline()),
        request.after() == null ? names() : null);
  }

  private @Nullable NameReport names() throws IOException {
    return new NameReporter(snapshot, node -> conditions(recompiled(node), request.dates(), ""))
        .of(parsed.node());
  }

  private Query recompiled(QueryNode node) throws IOException {
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
    return MatchingDocs.of(snapshot.searcher(), all);
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

  private TopFieldDocs top(Query all) throws IOException {
    int most = request.pageSize() + 1; // one more than is shown tells whether there is a next page
    FieldDoc after =
        request.after() == null ? null : Cursor.parse(request.after(), request.sort()).fieldDoc();
    int countTo = request.exactTotal() ? Integer.MAX_VALUE : Math.max(COUNT_TO, most);
    return snapshot
        .searcher()
        .search(all, new TopFieldCollectorManager(sort(), most, after, countTo));
  }

  private Sort sort() {
    SortField first =
        switch (request.sort()) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> byDate(true, Long.MIN_VALUE);
          case OLDEST -> byDate(false, Long.MAX_VALUE);
        };
    return new Sort(
        first,
        new SortField(IndexFields.ARRIVAL, SortField.Type.LONG),
        new SortField(IndexFields.TIE, SortField.Type.LONG));
  }

  /** Undated articles come last in both directions. */
  private static SortField byDate(boolean newestFirst, long undated) {
    return LongField.newSortField(
        IndexFields.DATE_SORT, newestFirst, SortedNumericSelector.Type.MIN, undated);
  }

  private static Total total(TopFieldDocs top) {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Total(top.totalHits.value(), exact);
  }

  private @Nullable String next(TopFieldDocs top) {
    int last = request.pageSize() - 1;
    return last < 0 || top.scoreDocs.length <= last + 1
        ? null
        : Cursor.after(request.sort(), (FieldDoc) top.scoreDocs[last]).toString();
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
    long exactly = counted == null ? snapshot.searcher().count(within) : counted.total();
    return Math.max(0, snapshot.searcher().count(overlapping) - exactly);
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
