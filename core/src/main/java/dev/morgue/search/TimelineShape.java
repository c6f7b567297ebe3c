package dev.morgue.search;

import dev.morgue.PartialDate;
import dev.morgue.search.Timeline.Bucket;
import dev.morgue.search.Timeline.Coarse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gives a timeline other buckets without losing an article. */
final class TimelineShape {

  /** As many as a timeline by day over four centuries has. */
  private static final int MOST_BUCKETS = 150_000;

  private TimelineShape() {}

  static Timeline grouped(Timeline timeline, int every) {
    Interval interval = timeline.interval();
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    for (Bucket bucket : timeline.buckets()) {
      LocalDate start = IntervalSteps.start(bucket.first(), interval, every);
      counts.merge(start, bucket.count(), Long::sum);
    }
    List<Coarse> coarser = new ArrayList<>();
    for (Coarse coarse : timeline.coarser()) {
      PartialDate date = PartialDate.parse(coarse.date());
      LocalDate start = IntervalSteps.start(date.earliest(), interval, every);
      if (IntervalSteps.last(start, interval, every).isBefore(date.latest())) {
        coarser.add(coarse);
      } else {
        counts.merge(start, coarse.count(), Long::sum);
      }
    }
    Timeline bare = new Timeline(interval, List.of(), coarser, timeline.undated());
    return counts.isEmpty()
        ? bare
        : with(bare, counts, List.of(counts.firstKey(), counts.lastKey()), every);
  }

  static Timeline spanning(Timeline timeline, LocalDate from, LocalDate to, int every) {
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    timeline.buckets().forEach(bucket -> counts.put(bucket.first(), bucket.count()));
    LocalDate first = IntervalSteps.start(from, timeline.interval(), every);
    LocalDate last = IntervalSteps.start(to, timeline.interval(), every);
    if (!counts.isEmpty()) {
      first = counts.firstKey().isBefore(first) ? counts.firstKey() : first;
      last = counts.lastKey().isAfter(last) ? counts.lastKey() : last;
    }
    return with(timeline, counts, List.of(first, last), every);
  }

  /** The timeline with every bucket from the first of two starts to the second. */
  private static Timeline with(
      Timeline timeline, Map<LocalDate, Long> counts, List<LocalDate> ends, int every) {
    List<Bucket> buckets = new ArrayList<>();
    LocalDate start = ends.getFirst();
    while (!start.isAfter(ends.getLast())) {
      LocalDate last = IntervalSteps.last(start, timeline.interval(), every);
      buckets.add(new Bucket(start, last, counts.getOrDefault(start, 0L)));
      start = last.plusDays(1);
      if (buckets.size() > MOST_BUCKETS) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "a timeline from %s to %s has too many intervals; take a wider one or fewer years",
                ends.getFirst(),
                ends.getLast()));
      }
    }
    return new Timeline(timeline.interval(), buckets, timeline.coarser(), timeline.undated());
  }
}
