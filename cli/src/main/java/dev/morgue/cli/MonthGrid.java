package dev.morgue.cli;

import dev.morgue.search.Holding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints a holding as a calendar: a year a line, a month a column. A month without articles between
 * months with some is a dash; before the first and after the last there is nothing.
 */
final class MonthGrid {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  /** What stands for no article. */
  static final String NONE = "–";

  private static final String NO_MONTH = "no month";
  private static final String ALL = "all";
  private static final String INDENT = "  ";
  private static final int YEAR = 4;

  private final PrintWriter out;
  private final int width;
  private final SortedMap<Integer, SortedMap<Integer, Long>> years;
  private final SortedMap<Integer, Long> alone;
  private final SortedMap<Integer, Long> totals;
  private int firstMonth;
  private int lastMonth;

  MonthGrid(Holding holding, PrintWriter out, int width) {
    this.out = out;
    this.width = width;
    this.years = HoldingYears.months(holding);
    this.alone = HoldingYears.yearsAlone(holding);
    this.totals = HoldingYears.totals(holding);
    List<Holding.Dated> months = holding.months();
    this.firstMonth = months.isEmpty() ? 0 : number(months.getFirst());
    this.lastMonth = months.isEmpty() ? -1 : number(months.getLast());
  }

  private static int number(Holding.Dated month) {
    return number(month.date().year(), month.date().month());
  }

  private static int number(int year, int month) {
    return year * 12 + month;
  }

  void print() {
    int cell =
        1 + Math.max(3, digits(years.values().stream().flatMap(y -> y.values().stream()).toList()));
    int noMonth = alone.isEmpty() ? 0 : 2 + Math.max(NO_MONTH.length(), digits(alone.values()));
    int all = 2 + Math.max(ALL.length(), digits(totals.values()));
    boolean fits = INDENT.length() + YEAR + 12 * cell + noMonth + all <= width;
    if (fits) {
      head(cell, noMonth, all);
    }
    int next = Integer.MAX_VALUE;
    for (int year : years.keySet()) {
      if (next < year) {
        String span = next == year - 1 ? "" + next : next + "–" + (year - 1);
        out.println(INDENT + span + "  nothing held");
      }
      next = year + 1;
      if (fits) {
        row(year, cell, noMonth, all);
      } else {
        list(year);
      }
    }
  }

  private static int digits(Iterable<Long> counts) {
    long most = 0;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    return Long.toString(most).length();
  }

  private void head(int cell, int noMonth, int all) {
    StringBuilder line = new StringBuilder(INDENT).append(" ".repeat(YEAR));
    for (String month : MONTHS) {
      line.append(right(month, cell));
    }
    out.println(line.append(noMonth == 0 ? "" : right(NO_MONTH, noMonth)).append(right(ALL, all)));
  }

  private void row(int year, int cell, int noMonth, int all) {
    StringBuilder line = new StringBuilder(INDENT).append(right(Integer.toString(year), YEAR));
    for (int month = 1; month <= 12; month++) {
      line.append(right(count(year, month), cell));
    }
    if (noMonth > 0) {
      Long count = alone.get(year);
      line.append(right(count == null ? "" : count.toString(), noMonth));
    }
    out.println(line.append(right(Long.toString(totals.getOrDefault(year, 0L)), all)));
  }

  private String count(int year, int month) {
    Long count = years.getOrDefault(year, new TreeMap<>()).get(month);
    if (count != null) {
      return count.toString();
    }
    int number = number(year, month);
    return number > firstMonth && number < lastMonth ? NONE : "";
  }

  /** On a line too narrow for columns. */
  private void list(int year) {
    List<String> parts = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      String count = count(year, month);
      if (!count.isEmpty()) {
        parts.add(MONTHS[month - 1] + '\u00a0' + count);
      }
    }
    if (alone.containsKey(year)) {
      parts.add("no\u00a0month\u00a0" + alone.get(year));
    }
    parts.add(ALL + '\u00a0' + totals.get(year));
    wrapped(year + "  ", parts);
  }

  /** Year by year: {@code 2005 12 · 2006 – · 2008 3}. */
  void printYears() {
    List<String> parts = new ArrayList<>();
    int next = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Long> year : totals.entrySet()) {
      if (next < year.getKey()) {
        int last = year.getKey() - 1;
        parts.add((next == last ? "" + next : next + "–" + last) + '\u00a0' + NONE);
      }
      next = year.getKey() + 1;
      parts.add(year.getKey() + "\u00a0" + Words.number(year.getValue()));
    }
    if (!parts.isEmpty()) {
      wrapped("", parts);
    }
  }

  /** No-break spaces keep a number with what it counts. */
  private void wrapped(String before, List<String> parts) {
    String indent = INDENT + " ".repeat(before.length());
    String begin = INDENT + before;
    Passage passage = new Passage(false).plain(String.join(" · ", parts));
    for (String line : passage.lines(Math.max(1, width - indent.length()))) {
      out.println(begin + line.replace('\u00a0', ' '));
      begin = indent;
    }
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - text.length())) + text;
  }
}
