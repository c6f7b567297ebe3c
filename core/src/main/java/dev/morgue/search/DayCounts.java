package dev.morgue.search;

import dev.morgue.PartialDate;
import dev.morgue.index.IndexFields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;

/** How many matching articles are dated on each day, or less precisely, or not at all. */
final class DayCounts {

  /** By day since 1970. */
  private final TreeMap<Integer, Long> days = new TreeMap<>();

  private final TreeMap<PartialDate, Long> coarser = new TreeMap<>();
  private long undated;

  private DayCounts() {}

  static DayCounts of(MatchingDocs docs) throws IOException {
    DayCounts counts = new DayCounts();
    for (MatchingDocs.Segment segment : docs.segments()) {
      counts.add(segment);
    }
    return counts;
  }

  private void add(MatchingDocs.Segment segment) throws IOException {
    NumericDocValues from = DocValues.getNumeric(segment.leaf().reader(), IndexFields.DATE_FROM);
    NumericDocValues to = DocValues.getNumeric(segment.leaf().reader(), IndexFields.DATE_TO);
    DocIdSetIterator docs = new BitSetIterator(segment.bits(), 0);
    DayTally tally = new DayTally();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (!from.advanceExact(doc) || !to.advanceExact(doc)) {
        undated++;
      } else if (from.longValue() == to.longValue()) {
        tally.add((int) from.longValue());
      } else {
        coarser.merge(coarse(from.longValue(), to.longValue()), 1L, Long::sum);
      }
    }
    tally.addTo(days);
  }

  /** The month or year that an interval of days is. */
  static PartialDate coarse(long from, long to) {
    LocalDate first = LocalDate.ofEpochDay(from);
    return to - from > 31
        ? PartialDate.ofYear(first.getYear())
        : PartialDate.ofMonth(first.getYear(), first.getMonthValue());
  }

  /** Counts by exact day since 1970, in order. */
  Map<Integer, Long> days() {
    return days;
  }

  /** Counts by month or year alone, in order. */
  Map<PartialDate, Long> coarser() {
    return coarser;
  }

  long undated() {
    return undated;
  }

  /** Counts days near one another in an array, because most of an archive's are. */
  private static final class DayTally {

    private static final int SPAN = 1 << 16;
    private final int[] near = new int[SPAN];
    private final TreeMap<Integer, Long> far = new TreeMap<>();

    /** From 1880 to 2059. */
    private static final int BASE = -32_768;

    void add(int day) {
      int index = day - BASE;
      if (index >= 0 && index < SPAN) {
        near[index]++;
      } else {
        far.merge(day, 1L, Long::sum);
      }
    }

    void addTo(Map<Integer, Long> days) {
      far.forEach((day, count) -> days.merge(day, count, Long::sum));
      for (int i = 0; i < SPAN; i++) {
        if (near[i] > 0) {
          days.merge(i + BASE, (long) near[i], Long::sum);
        }
      }
    }
  }
}
