package dev.morgue.search;

import dev.morgue.index.IndexFields;
import dev.morgue.search.SearchPage.Total;
import java.util.Arrays;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** The page of hits that a request asks for, of all that match, in its order. */
final class TopHits {

  /** Beyond this many hits the total is a lower bound, unless an exact one is asked for. */
  private static final int COUNT_TO = 1_000;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final TopFieldDocs top;

  TopHits(Snapshot snapshot, SearchRequest request, TopFieldDocs top) {
    this.snapshot = snapshot;
    this.request = request;
    this.top = top;
  }

  /** Collects them. */
  static TopFieldCollectorManager collecting(Snapshot snapshot, SearchRequest request) {
    int most = request.pageSize() + 1; // one more than is shown tells whether there is a next page
    FieldDoc after =
        request.after() == null
            ? null
            : Cursor.parse(request.after(), request.sort()).fieldDoc(snapshot);
    int countTo = request.exactTotal() ? Integer.MAX_VALUE : Math.max(COUNT_TO, most);
    return new TopFieldCollectorManager(sort(request.sort()), most, after, countTo);
  }

  private static Sort sort(SortOrder order) {
    SortField first =
        switch (order) {
          case USUAL, RELEVANCE -> SortField.FIELD_SCORE; // the usual one is settled before
          case NEWEST -> byDate(true, Long.MIN_VALUE);
          case OLDEST -> byDate(false, Long.MAX_VALUE);
          case INDEXED -> byIndexed();
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

  private static SortField byIndexed() {
    return new SortField(IndexFields.INDEXED_SORT, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  /** The page, and the first hit of the next one. */
  ScoreDoc[] found() {
    return top.scoreDocs;
  }

  /** The page. */
  ScoreDoc[] shown() {
    return Arrays.copyOf(top.scoreDocs, Math.min(top.scoreDocs.length, request.pageSize()));
  }

  /** How many match, as far as they were counted. */
  Total total() {
    boolean exact = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new Total(top.totalHits.value(), exact);
  }

  /** The cursor of the next page; null if there is none. */
  @Nullable String next() {
    int last = request.pageSize() - 1;
    if (last < 0 || top.scoreDocs.length <= last + 1) {
      return null;
    }
    FieldDoc hit = (FieldDoc) top.scoreDocs[last];
    return Cursor.after(request.sort(), hit, snapshot.archiveNumber(hit.doc)).toString();
  }
}
