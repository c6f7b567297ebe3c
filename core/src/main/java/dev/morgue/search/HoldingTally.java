package dev.morgue.search;

import dev.morgue.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts one holding. Its size grows with the months it spans, not with its articles. */
final class HoldingTally {

  /** By year * 13 + month; month 0 is the year alone. */
  private final TreeMap<Integer, long[]> dated = new TreeMap<>();

  private long articles;
  private long undated;
  private long withoutByline;
  private long stubs;
  private long firstFrom = Long.MAX_VALUE;
  private long firstTo = Long.MAX_VALUE;
  private long lastFrom = Long.MIN_VALUE;
  private long lastTo = Long.MIN_VALUE;

  /** The month or year counted last: articles saved together are often of one. */
  private int recent = -1;

  private long[] recentCount = {0};

  void add(boolean unsigned, boolean stub) {
    articles++;
    withoutByline += unsigned ? 1 : 0;
    stubs += stub ? 1 : 0;
  }

  void addUndated() {
    undated++;
  }

  /** A publication on a day, or some day of a month or year, in days since 1970. */
  void addDate(long from, long to) {
    int at = monthOrYear(from, to);
    if (at != recent) {
      recent = at;
      recentCount = dated.computeIfAbsent(at, n -> new long[1]);
    }
    recentCount[0]++;
    if (from < firstFrom || (from == firstFrom && to < firstTo)) {
      firstFrom = from;
      firstTo = to;
    }
    if (to > lastTo || (to == lastTo && from > lastFrom)) {
      lastFrom = from;
      lastTo = to;
    }
  }

  private static int monthOrYear(long from, long to) {
    PartialDate date = date(from, to);
    return date.year() * 13 + date.month();
  }

  private static PartialDate date(long from, long to) {
    return from == to ? PartialDate.ofDay(LocalDate.ofEpochDay(from)) : DayCounts.coarse(from, to);
  }

  long articles() {
    return articles;
  }

  Holding holding(List<@Nullable String> values) {
    List<Holding.Dated> months = new ArrayList<>();
    List<Holding.Dated> years = new ArrayList<>();
    for (Map.Entry<Integer, long[]> entry : dated.entrySet()) {
      int year = entry.getKey() / 13;
      int month = entry.getKey() % 13;
      PartialDate date = month == 0 ? PartialDate.ofYear(year) : PartialDate.ofMonth(year, month);
      (month == 0 ? years : months).add(new Holding.Dated(date, entry.getValue()[0]));
    }
    boolean any = !dated.isEmpty();
    return new Holding(
        values,
        articles,
        any ? date(firstFrom, firstTo) : null,
        any ? date(lastFrom, lastTo) : null,
        months,
        years,
        undated,
        withoutByline,
        stubs);
  }
}
