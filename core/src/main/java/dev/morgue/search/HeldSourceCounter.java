package dev.morgue.search;

import dev.morgue.index.ArticleColumn;
import dev.morgue.index.SourceColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts the names of publications as articles carry them. */
final class HeldSourceCounter extends SimpleCollector {

  private final SourceColumn sources;
  private final Map<Key, Tally> tallies = new HashMap<>();
  private @Nullable Leaves leaves;

  private HeldSourceCounter(SourceColumn sources) {
    this.sources = sources;
  }

  /** The names that a snapshot's articles carry: unlisted ones first, then most frequent first. */
  static List<HeldSource> of(Snapshot snapshot) throws IOException {
    HeldSourceCounter counter = new HeldSourceCounter(snapshot.sources().column());
    Query latest =
        new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
            .add(snapshot.superseded(), Occur.MUST_NOT)
            .build();
    OnePass.over(snapshot.searcher(), latest, counter);
    return counter.held();
  }

  /** A carried name, and what it is counted under. */
  private record Key(int name, int counted) {}

  private static final class Tally {
    private long articles;
    private final BitSet codes = new BitSet();
    private final BitSet domains = new BitSet();
  }

  private record Leaves(
      ArticleColumn.Leaf names,
      ArticleColumn.Leaf counted,
      ArticleColumn.Leaf codes,
      ArticleColumn.Leaf domains) {}

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    leaves =
        new Leaves(
            sources.names().leaf(leaf.ord),
            sources.leaf(leaf.ord),
            sources.codes().leaf(leaf.ord),
            sources.domains().leaf(leaf.ord));
  }

  @Override
  public void collect(int doc) throws IOException {
    Leaves segment = Objects.requireNonNull(leaves);
    Key key = new Key(segment.names().of(doc), segment.counted().of(doc));
    Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
    tally.articles++;
    mark(tally.codes, segment.codes().of(doc));
    mark(tally.domains, segment.domains().of(doc));
  }

  private static void mark(BitSet seen, int number) {
    if (number != ArticleColumn.NONE) {
      seen.set(number);
    }
  }

  private List<HeldSource> held() {
    List<HeldSource> held = new ArrayList<>();
    tallies.forEach((key, tally) ->
        held.add(
            new HeldSource(
                key.name() == ArticleColumn.NONE ? null : sources.names().values().get(key.name()),
                values(sources.codes(), tally.codes),
                values(sources.domains(), tally.domains),
                tally.articles,
                sources.listed(key.counted()))));
    held.sort(
        Comparator.comparing((HeldSource source) -> source.listed() != null)
            .thenComparing(Comparator.comparingLong(HeldSource::articles).reversed())
            .thenComparing(source -> source.name() == null ? "" : source.name())
            .thenComparing(source -> source.listed() == null ? "" : source.listed().name()));
    return held;
  }

  private static List<String> values(ArticleColumn column, BitSet numbers) {
    return numbers.stream().mapToObj(column.values()::get).toList();
  }
}
