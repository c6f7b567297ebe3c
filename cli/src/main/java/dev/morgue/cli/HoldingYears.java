package dev.morgue.cli;

import dev.morgue.search.Holding;
import java.util.SortedMap;
import java.util.TreeMap;

/** A holding year by year. */
final class HoldingYears {

  private HoldingYears() {}

  /** Articles by year, whether dated to a day, a month or the year alone; years with some. */
  static SortedMap<Integer, Long> totals(Holding holding) {
    SortedMap<Integer, Long> totals = yearsAlone(holding);
    for (Holding.Dated month : holding.months()) {
      totals.merge(month.date().year(), month.articles(), Long::sum);
    }
    return totals;
  }

  /** Articles dated to a year alone, by year. */
  static SortedMap<Integer, Long> yearsAlone(Holding holding) {
    SortedMap<Integer, Long> alone = new TreeMap<>();
    holding.years().forEach(year -> alone.put(year.date().year(), year.articles()));
    return alone;
  }

  /** The months of each year that has some, by number 1 to 12. */
  static SortedMap<Integer, SortedMap<Integer, Long>> months(Holding holding) {
    SortedMap<Integer, SortedMap<Integer, Long>> years = new TreeMap<>();
    for (Holding.Dated month : holding.months()) {
      years
          .computeIfAbsent(month.date().year(), y -> new TreeMap<>())
          .put(month.date().month(), month.articles());
    }
    holding.years().forEach(y -> years.computeIfAbsent(y.date().year(), n -> new TreeMap<>()));
    return years;
  }
}
