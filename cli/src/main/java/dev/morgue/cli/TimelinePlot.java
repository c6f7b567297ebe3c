package dev.morgue.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table of timelines: a line a row, and in it a number and a bar for each column. All bars
 * are on one scale.
 */
final class TimelinePlot {

  /** This many rows without anything in a row, or more, are told in one line. */
  private static final int GAP = 4;

  private static final int LONGEST_BAR = 60;
  private static final int SHORTEST_BAR = 4;

  /** Eighths of a block, U+258F to U+2588. */
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private static final String NOTHING_HELD = "nothing held";

  private final TimelineTable table;
  private final PrintWriter out;
  private final boolean blocks;
  private final int labels;
  private final List<Integer> numbers = new ArrayList<>();
  private final int bar;
  private final double most;

  /**
   * A drawing.
   *
   * @param width how many columns a line has
   * @param blocks whether bars are made of block elements; else of {@code #}
   */
  TimelinePlot(TimelineTable table, PrintWriter out, int width, boolean blocks) {
    this.table = table;
    this.out = out;
    this.blocks = blocks;
    this.labels =
        Math.max(5, table.rows().stream().mapToInt(r -> Columns.of(r.label())).max().orElse(0));
    int columns = table.names().size();
    double greatest = 0;
    int taken = labels;
    for (int i = 0; i < columns; i++) {
      int column = i;
      int widest = number(table.total(i), share(table.total(i), table.held())).length();
      for (TimelineTable.Row row : table.rows()) {
        widest = Math.max(widest, number(row.counts().get(i), row.share(i)).length());
        greatest = Math.max(greatest, measured(row, column));
      }
      numbers.add(widest);
      taken += widest + 2;
    }
    this.most = greatest;
    int room = (width - taken - (columns - 1) * 2) / columns;
    this.bar = room < SHORTEST_BAR ? 0 : Math.min(room, LONGEST_BAR);
  }

  /** What a bar shows: the count, or the share where that is asked. */
  private double measured(TimelineTable.Row row, int column) {
    return table.holds() ? Math.max(0, row.share(column)) : row.counts().get(column);
  }

  private static long share(long count, long held) {
    return held == 0 ? -1 : Math.round(count * 1_000.0 / held);
  }

  private String number(long count, long share) {
    if (!table.holds()) {
      return Words.number(count);
    }
    String percent = share < 0 ? "" : share / 10 + "." + share % 10 + "%";
    return Words.number(count) + " " + " ".repeat(Math.max(0, 6 - percent.length())) + percent;
  }

  void print() {
    if (table.names().size() > 1) {
      names();
    }
    List<TimelineTable.Row> rows = table.rows();
    int at = 0;
    while (at < rows.size()) {
      int end = gapEnd(at);
      if (end - at >= GAP) {
        boolean held = rows.get(at).held() > 0 || !table.holds();
        String many = Words.count(end - at, table.width().unit());
        out.println("(" + many + (held ? " without)" : " without holdings)"));
        at = end;
      } else {
        row(rows.get(at++));
      }
    }
    total();
  }

  /** Where a run of rows ends that have nothing and, where it is asked, are alike in holdings. */
  private int gapEnd(int from) {
    List<TimelineTable.Row> rows = table.rows();
    int end = from;
    while (end < rows.size()
        && rows.get(end).kind() == TimelineTable.Kind.BUCKET
        && rows.get(end).isEmpty()
        && (rows.get(end).held() > 0) == (rows.get(from).held() > 0)) {
      end++;
    }
    return end;
  }

  private void names() {
    StringBuilder line = new StringBuilder(" ".repeat(labels));
    for (int i = 0; i < table.names().size(); i++) {
      int room = numbers.get(i) + 1 + bar;
      line.append("  ").append(padded(cut(table.names().get(i), room), room));
    }
    out.println(line.toString().stripTrailing());
  }

  private static String cut(String name, int room) {
    String line = Passage.onOneLine(name);
    int columns = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      columns += Columns.of(line.codePointAt(i));
      if (columns > room) {
        return line.substring(0, Math.max(0, i - 1)) + "…";
      }
    }
    return line;
  }

  private static String padded(String text, int room) {
    return text + " ".repeat(Math.max(0, room - Columns.of(text)));
  }

  private void row(TimelineTable.Row row) {
    StringBuilder line = new StringBuilder(padded(row.label(), labels));
    if (table.holds() && row.held() == 0) {
      out.println(line + "  " + NOTHING_HELD);
      return;
    }
    for (int i = 0; i < table.names().size(); i++) {
      String number = number(row.counts().get(i), row.share(i));
      line.append("  ").append(" ".repeat(numbers.get(i) - number.length())).append(number);
      line.append(' ').append(padded(bar(measured(row, i)), bar));
    }
    out.println(line.toString().stripTrailing());
  }

  /** Any article at all shows: the bar of a few beside many is as short as a bar can be. */
  private String bar(double value) {
    if (value <= 0 || bar == 0) {
      return "";
    }
    if (!blocks) {
      return "#".repeat((int) Math.max(1, value * bar / most));
    }
    int eighths = (int) Math.max(1, value * bar * 8 / most);
    String whole = EIGHTHS.substring(7).repeat(eighths / 8);
    return eighths % 8 == 0 ? whole : whole + EIGHTHS.charAt(eighths % 8 - 1);
  }

  private void total() {
    StringBuilder line = new StringBuilder(padded("total", labels));
    for (int i = 0; i < table.names().size(); i++) {
      String number = number(table.total(i), share(table.total(i), table.held()));
      line.append("  ").append(" ".repeat(numbers.get(i) - number.length())).append(number);
      line.append(" ".repeat(1 + bar));
    }
    out.println(line.toString().stripTrailing());
  }
}
