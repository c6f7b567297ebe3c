package dev.morgue.search;

import dev.morgue.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Timelines and the date facet from counts by day. */
final class DateCounter {

  /** A timeline by day over four centuries has about this many buckets. */
  private static final int MOST_BUCKETS = 150_000;

  private DateCounter() {}

  /** Buckets from the first dated article to the last, zeros included. */
  static Timeline timeline(DayCounts counts, Interval interval) {
    TreeMap<LocalDate, Long> byStart = new TreeMap<>();
    counts
        .days()
        .forEach((day, count) ->
            byStart.merge(start(LocalDate.ofEpochDay(day), interval), count, Long::sum));
    List<Timeline.Coarse> coarser = new ArrayList<>();
    for (Map.Entry<PartialDate, Long> entry : counts.coarser().entrySet()) {
      PartialDate date = entry.getKey();
      LocalDate start = start(date.earliest(), interval);
      if (last(start, interval).isBefore(date.latest())) {
        coarser.add(new Timeline.Coarse(date.toString(), entry.getValue()));
      } else {
        byStart.merge(start, entry.getValue(), Long::sum);
      }
    }
    return new Timeline(interval, filled(byStart, interval), coarser, counts.undated());
  }

  private static List<Timeline.Bucket> filled(
      NavigableMap<LocalDate, Long> byStart, Interval interval) {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    if (byStart.isEmpty()) {
      return buckets;
    }
    LocalDate end = byStart.lastKey();
    LocalDate start = byStart.firstKey();
    while (!start.isAfter(end)) {
      LocalDate last = last(start, interval);
      buckets.add(new Timeline.Bucket(start, last, byStart.getOrDefault(start, 0L)));
      start = last.plusDays(1);
      if (buckets.size() > MOST_BUCKETS) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "a timeline by %s from %s to %s is too long; take a wider interval or fewer years",
                interval,
                byStart.firstKey(),
                end));
      }
    }
    return buckets;
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return IntervalSteps.start(day, interval, 1);
  }

  private static LocalDate last(LocalDate start, Interval interval) {
    return IntervalSteps.last(start, interval, 1);
  }

  /**
   * The years, or the months of a year, or the days of a month, latest first. Articles dated only
   * by the year or month asked for stand under that date itself.
   */
  static Facet facet(DayCounts counts, FacetRequest request, Set<String> selected) {
    PartialDate under = request.under() == null ? null : PartialDate.parse(request.under());
    TreeMap<PartialDate, Long> byDate = new TreeMap<>();
    counts
        .days()
        .forEach((day, count) ->
            add(byDate, PartialDate.ofDay(LocalDate.ofEpochDay(day)), count, under));
    counts.coarser().forEach((date, count) -> add(byDate, date, count, under));
    List<Facet.Value> values = new ArrayList<>();
    for (Map.Entry<PartialDate, Long> entry : byDate.descendingMap().entrySet()) {
      String value = entry.getKey().toString();
      boolean wanted = request.containing() == null || value.contains(request.containing());
      if (wanted && values.size() < request.limit()) {
        values.add(new Facet.Value(value, entry.getValue(), selected.contains(value)));
      }
    }
    return new Facet(request.field(), values, byDate.size(), under == null ? counts.undated() : 0);
  }

  private static void add(
      Map<PartialDate, Long> byDate, PartialDate date, long count, @Nullable PartialDate under) {
    if (under == null) {
      byDate.merge(PartialDate.ofYear(date.year()), count, Long::sum);
    } else if (date.year() == under.year()
        && (under.month() == 0 || date.month() == under.month())) {
      byDate.merge(
          under.month() != 0 || date.month() == 0
              ? date
              : PartialDate.ofMonth(date.year(), date.month()),
          count,
          Long::sum);
    }
  }
}
