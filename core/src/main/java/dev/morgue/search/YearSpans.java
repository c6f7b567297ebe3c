package dev.morgue.search;

import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/** Finds from which year to which articles are dated. */
final class YearSpans {

  private YearSpans() {}

  /** The years of documents; null where none is dated. */
  static @Nullable YearSpan of(MatchingDocs found) throws IOException {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (MatchingDocs.Segment segment : found.segments()) {
      NumericDocValues days = DocValues.getNumeric(segment.leaf().reader(), IndexFields.DATE_FROM);
      DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (days.advanceExact(doc)) {
          first = Math.min(first, days.longValue());
          last = Math.max(last, days.longValue());
        }
      }
    }
    return first == Long.MAX_VALUE
        ? null
        : new YearSpan(LocalDate.ofEpochDay(first).getYear(), LocalDate.ofEpochDay(last).getYear());
  }
}
