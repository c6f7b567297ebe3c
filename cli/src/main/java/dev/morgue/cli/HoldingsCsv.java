package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.Holding;
import dev.morgue.search.Interval;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** CountedBy for other programs. */
final class HoldingsCsv {

  private final PrintWriter out;
  private final CountedBy by;

  HoldingsCsv(PrintWriter out, CountedBy by) {
    this.out = out;
    this.by = by;
  }

  void print(ArchiveStats stats) {
    List<String> head = new ArrayList<>(by.fields().stream().map(NewsField::label).toList());
    Interval interval = by.interval();
    if (interval == null) {
      head.addAll(
          List.of(
              "articles",
              "first",
              "last",
              "months without",
              "dated to a year only",
              "undated",
              "without byline",
              "stubs"));
      line(head);
      stats.holdings().forEach(this::whole);
      return;
    }
    head.addAll(List.of(interval == Interval.MONTH ? "month" : "year", "articles"));
    line(head);
    for (Holding holding : stats.holdings()) {
      if (interval == Interval.MONTH) {
        months(holding);
      } else {
        years(holding);
      }
      if (holding.undated() > 0) {
        line(holding, "", Long.toString(holding.undated()));
      }
    }
  }

  private void whole(Holding holding) {
    long gaps = holding.gaps().stream().mapToLong(Holding.Gap::months).sum();
    line(
        holding,
        Long.toString(holding.articles()),
        date(holding.first()),
        date(holding.last()),
        Long.toString(gaps),
        Long.toString(holding.years().stream().mapToLong(Holding.Dated::articles).sum()),
        Long.toString(holding.undated()),
        Long.toString(holding.withoutByline()),
        Long.toString(holding.stubs()));
  }

  /** Months in order, empty ones too, then the years of what has no month. */
  private void months(Holding holding) {
    PartialDate next = null;
    for (Holding.Dated month : holding.months()) {
      while (next != null && !next.equals(month.date())) {
        line(holding, next.toString(), "0");
        next = following(next);
      }
      line(holding, month.date().toString(), Long.toString(month.articles()));
      next = following(month.date());
    }
    for (Holding.Dated year : holding.years()) {
      line(holding, year.date().toString(), Long.toString(year.articles()));
    }
  }

  private static PartialDate following(PartialDate month) {
    return month.month() == 12
        ? PartialDate.ofMonth(month.year() + 1, 1)
        : PartialDate.ofMonth(month.year(), month.month() + 1);
  }

  private void years(Holding holding) {
    int next = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Long> year : HoldingYears.totals(holding).entrySet()) {
      for (; next < year.getKey(); next++) {
        line(holding, Integer.toString(next), "0");
      }
      line(holding, year.getKey().toString(), year.getValue().toString());
      next = year.getKey() + 1;
    }
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private void line(Holding holding, String... rest) {
    List<String> cells = new ArrayList<>();
    holding.values().forEach(value -> cells.add(value == null ? "" : value));
    cells.addAll(List.of(rest));
    line(cells);
  }

  private void line(List<String> cells) {
    out.print(SpreadsheetRow.of(cells));
  }
}
