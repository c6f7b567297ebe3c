package dev.morgue.search;

import dev.morgue.index.DocsQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Every document that matches, a bit set a segment, for counting.
 *
 * @param segments the segments that have matches, in order
 * @param total how many documents match
 */
record MatchingDocs(List<Segment> segments, long total) {

  /**
   * The matches of one segment.
   *
   * @param leaf the segment
   * @param bits its matching documents
   */
  record Segment(LeafReaderContext leaf, FixedBitSet bits) {}

  /** Whether a document matches. */
  boolean holds(int doc) {
    for (Segment segment : segments) {
      int local = doc - segment.leaf().docBase;
      if (local >= 0 && local < segment.bits().length()) {
        return segment.bits().get(local);
      }
    }
    return false;
  }

  /** The query that finds just these in the reader that they were found in. */
  Query query() {
    return new DocsQuery(
        "found before",
        segments.stream()
            .collect(Collectors.toMap(segment -> segment.leaf().id(), MatchingDocs.Segment::bits)));
  }

  static MatchingDocs of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(new ConstantScoreQuery(query), collecting());
  }

  /** Collects them beside something else. */
  static CollectorManager<?, MatchingDocs> collecting() {
    return new Manager();
  }

  private static final class Manager implements CollectorManager<Bits, MatchingDocs> {

    @Override
    public Bits newCollector() {
      return new Bits();
    }

    @Override
    public MatchingDocs reduce(Collection<Bits> collectors) {
      List<Segment> segments = new ArrayList<>();
      long total = 0;
      for (Bits bits : collectors) {
        segments.addAll(bits.segments);
        total += bits.total;
      }
      return new MatchingDocs(segments, total);
    }
  }

  private static final class Bits implements Collector {

    private final List<Segment> segments = new ArrayList<>();
    private long total;

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
      segments.add(new Segment(leaf, bits));
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
          bits.set(doc);
          total++;
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
