package dev.morgue.index;

import dev.morgue.NewsField;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Keeps of a source's intervals those that lie right in the article's {@link Layout}. */
final class LayoutSource extends IntervalsSource {

  /** Which intervals are kept. */
  sealed interface Bound {
    boolean holds(Layout layout, int start, int end);
  }

  /** Those that lie within a zone. */
  record InZone(NewsField zone) implements Bound {
    @Override
    public boolean holds(Layout layout, int start, int end) {
      return start >= layout.start(zone) && end < layout.end(zone);
    }
  }

  /** Those that lie within one sentence. */
  record InSentence() implements Bound {
    @Override
    public boolean holds(Layout layout, int start, int end) {
      return layout.inOneSentence(start, end);
    }
  }

  /** Those that lie within one paragraph. */
  record InParagraph() implements Bound {
    @Override
    public boolean holds(Layout layout, int start, int end) {
      return layout.inOneParagraph(start, end);
    }
  }

  private final IntervalsSource source;
  private final Bound bound;

  LayoutSource(IntervalsSource source, Bound bound) {
    this.source = source;
    this.bound = bound;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    IntervalIterator intervals = source.intervals(field, leaf);
    return intervals == null ? null : new Kept(intervals, new Layouts(leaf));
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc)
      throws IOException {
    IntervalMatchesIterator probe = source.matches(field, leaf, doc);
    if (probe == null) {
      return null;
    }
    Layout layout = new Layouts(leaf).of(doc);
    // an iterator without matches would count as a match, so look first
    return new KeptMatches(probe, layout).next()
        ? new KeptMatches(Objects.requireNonNull(source.matches(field, leaf, doc)), layout)
        : null;
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    source.visit(field, visitor);
  }

  @Override
  public int minExtent() {
    return source.minExtent();
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, bound);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LayoutSource that
        && source.equals(that.source)
        && bound.equals(that.bound);
  }

  @Override
  public String toString() {
    return bound + "(" + source + ")";
  }

  /** Reads layouts of one segment in order of documents. */
  private static final class Layouts {

    private final BinaryDocValues values;

    Layouts(LeafReaderContext leaf) throws IOException {
      values = DocValues.getBinary(leaf.reader(), IndexFields.LAYOUT);
    }

    Layout of(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        throw new IOException("document " + doc + " has no layout; the index is not sound");
      }
      return Layout.decode(values.binaryValue());
    }
  }

  private final class Kept extends IntervalIterator {

    private final IntervalIterator all;
    private final Layouts layouts;
    private @Nullable Layout layout;

    Kept(IntervalIterator all, Layouts layouts) {
      this.all = all;
      this.layouts = layouts;
    }

    @Override
    public int nextInterval() throws IOException {
      int start;
      while ((start = all.nextInterval()) != NO_MORE_INTERVALS) {
        if (layout == null) {
          layout = layouts.of(docID());
        }
        if (bound.holds(layout, start, all.end())) {
          break;
        }
      }
      return start;
    }

    @Override
    public int start() {
      return all.start();
    }

    @Override
    public int end() {
      return all.end();
    }

    @Override
    public int gaps() {
      return all.gaps();
    }

    @Override
    public float matchCost() {
      return all.matchCost() + 20;
    }

    @Override
    public int docID() {
      return all.docID();
    }

    @Override
    public int nextDoc() throws IOException {
      layout = null;
      return all.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      layout = null;
      return all.advance(target);
    }

    @Override
    public long cost() {
      return all.cost();
    }
  }

  private final class KeptMatches implements IntervalMatchesIterator {

    private final IntervalMatchesIterator all;
    private final Layout layout;

    KeptMatches(IntervalMatchesIterator all, Layout layout) {
      this.all = all;
      this.layout = layout;
    }

    @Override
    public boolean next() throws IOException {
      while (all.next()) {
        if (bound.holds(layout, all.startPosition(), all.endPosition())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int startPosition() {
      return all.startPosition();
    }

    @Override
    public int endPosition() {
      return all.endPosition();
    }

    @Override
    public int startOffset() throws IOException {
      return all.startOffset();
    }

    @Override
    public int endOffset() throws IOException {
      return all.endOffset();
    }

    @Override
    public @Nullable MatchesIterator getSubMatches() throws IOException {
      // a phrase in a zone is one match, as it is anywhere else
      return bound instanceof InZone ? null : all.getSubMatches();
    }

    @Override
    public Query getQuery() {
      return all.getQuery();
    }

    @Override
    public int gaps() {
      return all.gaps();
    }

    @Override
    public int width() {
      return all.width();
    }
  }
}
