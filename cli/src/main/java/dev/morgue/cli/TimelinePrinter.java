package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.search.Interval;
import dev.morgue.search.Timeline;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints how many articles were published when, with a bar for each interval. */
final class TimelinePrinter {

  /** This many empty intervals in a row, or more, are told in one line. */
  private static final int GAP = 4;

  private static final int LONGEST_BAR = 40;

  private final PrintWriter out;
  private final int width;

  TimelinePrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  private record Row(String label, long count) {}

  void print(Timeline timeline) {
    List<Row> rows = rows(timeline);
    timeline.coarser().forEach(c -> rows.add(new Row(c.date() + ", no finer", c.count())));
    if (timeline.undated() > 0) {
      rows.add(new Row("undated", timeline.undated()));
    }
    int labels = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    long most = rows.stream().mapToLong(Row::count).max().orElse(0);
    int digits = Words.number(most).length();
    int room = Math.clamp(width - labels - digits - 3L, 0, LONGEST_BAR);
    for (Row row : rows) {
      String number = Words.number(row.count());
      String bar = "#".repeat(length(row.count(), most, room));
      String line =
          row.label() + " ".repeat(labels - row.label().length() + digits - number.length() + 1);
      out.println((line + number + " " + bar).stripTrailing());
    }
  }

  /** Any article at all shows: the bar of a few beside many is one sign long. */
  private static int length(long count, long most, int room) {
    return count == 0 ? 0 : (int) Math.max(Math.min(1, room), count * room / most);
  }

  private static List<Row> rows(Timeline timeline) {
    List<Row> rows = new ArrayList<>();
    List<Timeline.Bucket> buckets = timeline.buckets();
    int at = 0;
    while (at < buckets.size()) {
      int end = at;
      while (end < buckets.size() && buckets.get(end).count() == 0) {
        end++;
      }
      if (end - at >= GAP) {
        String many = Words.number(end - at) + " " + TimelineWidth.name(timeline.interval()) + "s";
        rows.add(new Row("(" + many + " without)", 0));
        at = end;
      } else {
        Timeline.Bucket bucket = buckets.get(at++);
        rows.add(new Row(label(timeline.interval(), bucket.first()), bucket.count()));
      }
    }
    return rows;
  }

  /** {@code Sep 2008}, {@code 2008 Q3}, {@code week of Mon 15 Sep 2008}. */
  static String label(Interval interval, LocalDate first) {
    return switch (interval) {
      case DAY -> Words.date(PartialDate.ofDay(first));
      case WEEK -> "week of " + Words.date(PartialDate.ofDay(first));
      case MONTH -> Words.date(PartialDate.ofMonth(first.getYear(), first.getMonthValue()));
      case QUARTER -> first.getYear() + " Q" + (first.getMonthValue() + 2) / 3;
      case YEAR -> Integer.toString(first.getYear());
    };
  }
}
