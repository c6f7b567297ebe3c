package dev.morgue.search;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.index.ClausePlaces;
import dev.morgue.index.LuceneCompiler;
import dev.morgue.index.NamesQuery;
import dev.morgue.index.NearWords;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Warning;
import dev.morgue.query.WordNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Says what each clause of a request finds in the archive and in one article. */
final class ClauseEngine {

  private static final String TEXT = NewsField.TEXT.label();

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Deadline deadline;
  private final IndexSearcher searcher;

  /**
   * An engine.
   *
   * @param deadline ends the counting
   * @param searcher asks the deadline
   */
  ClauseEngine(
      Snapshot snapshot,
      SearchRequest request,
      ParsedQuery parsed,
      Deadline deadline,
      IndexSearcher searcher) {
    this.snapshot = snapshot;
    this.request = request;
    this.parsed = parsed;
    this.deadline = deadline;
    this.searcher = searcher;
  }

  /** How many articles each clause, filter and range of days finds by itself, as time allows. */
  List<ClauseCount> counts() throws IOException {
    deadline.take(1);
    List<ClauseCount> counts = new ArrayList<>();
    LuceneCompiler compiler = LuceneCompiler.forMarks(snapshot.values(deadline.timeout()));
    for (Clause clause : Clause.of(parsed.node())) {
      String text = clause.excluded() ? "NOT " + clause.text() : clause.text();
      deadline.part(text, () -> counted(clause, text, compiler)).ifPresent(counts::add);
    }
    for (Filter filter : request.filters()) {
      String text = filter.field() + ":" + String.join(" OR ", filter.values());
      String negated = filter.exclude() ? "NOT " + text : text;
      deadline
          .part(negated, () -> count(Filters.query(filter, snapshot), filter.exclude()))
          .ifPresent(articles -> counts.add(new ClauseCount(negated, articles)));
    }
    DateRange dates = request.dates();
    if (dates != null) {
      QueryNode.Days days =
          new QueryNode.Days(NewsField.DATE, dates.from(), dates.to(), dates.overlapping());
      String text = QueryPrinter.print(days);
      deadline
          .part(text, () -> count(compiler.compile(days), false))
          .ifPresent(articles -> counts.add(new ClauseCount(text, articles)));
    }
    return counts;
  }

  private ClauseCount counted(Clause clause, String text, LuceneCompiler compiler)
      throws IOException {
    long articles = count(compiler.compile(clause.query()), clause.excluded());
    return new ClauseCount(text, articles, articles > 0 ? List.of() : near(clause));
  }

  private List<ClauseCount.NearWord> near(Clause clause) throws IOException {
    if (!(clause.node() instanceof WordNode word) || !clause.field().equals(TEXT)) {
      return List.of();
    }
    return NearWords.of(word, snapshot.reader()).entrySet().stream()
        .map(near -> new ClauseCount.NearWord(near.getKey(), near.getValue()))
        .toList();
  }

  private long count(Query query, boolean excluded) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    all.add(query, excluded ? Occur.MUST_NOT : Occur.FILTER);
    if (!request.allVersions() && !snapshot.superseded().isEmpty()) {
      all.add(snapshot.superseded(), Occur.MUST_NOT);
    }
    return searcher.count(all.build());
  }

  /** What became of each clause in a document. */
  Why why(int doc) throws IOException {
    LuceneCompiler compiler = LuceneCompiler.forMarks(snapshot.values());
    LeafReaderContext leaf = snapshot.leaf(doc);
    boolean matches = matches(compiler.compile(parsed.node()), leaf, doc);
    ClausePlaces places = new ClausePlaces(snapshot.values());
    List<ClauseMatch> clauses = new ArrayList<>();
    for (Clause clause : Clause.of(parsed.node())) {
      Query query = compiler.compile(clause.query());
      boolean found = matches(query, leaf, doc);
      boolean speakers = clause.field().equals(NewsField.SAID.label());
      boolean placed = clause.isPlaced() && (speakers || places.has(clause.field()));
      int local = doc - leaf.docBase;
      places.quoting(clause.quoted());
      Map<String, Integer> times =
          placed && found ? places.times(clause.node(), clause.field(), leaf, local) : Map.of();
      OptionalInt apart =
          placed && !found && clause.node() instanceof QueryNode.Near near
              ? places.apart(near, clause.field(), leaf, local)
              : OptionalInt.empty();
      List<String> names = new ArrayList<>();
      if (found) {
        names.addAll(speakers ? places.speakers(leaf, local) : names(query, leaf, local));
      }
      clauses.add(new ClauseMatch(clause.text(), clause.excluded(), found, times, names, apart));
    }
    List<Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.addAll(compiler.warnings());
    boolean superseded = matches(snapshot.superseded(), leaf, doc);
    return new Why(QueryPrinter.print(parsed.node()), warnings, matches, superseded, clauses);
  }

  private List<String> names(Query query, LeafReaderContext leaf, int doc) throws IOException {
    return query instanceof NamesQuery names
        ? names.names(searcher, leaf, doc).stream().map(Name::filedAs).distinct().toList()
        : List.of();
  }

  private boolean matches(Query query, LeafReaderContext leaf, int doc) throws IOException {
    return searcher
            .createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
            .matches(leaf, doc - leaf.docBase)
        != null;
  }
}
