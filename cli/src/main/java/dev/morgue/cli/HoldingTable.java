package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.search.Holding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints holdings a line each: what, how many articles, from when to when, months without. */
final class HoldingTable {

  private static final int LEAST_NAME = 12;
  private static final String GAP = "  ";
  private static final List<String> HEAD = List.of("articles", "first", "last", "months without");

  private final PrintWriter out;
  private final int width;
  private final List<NewsField> fields;

  HoldingTable(PrintWriter out, int width, List<NewsField> fields) {
    this.out = out;
    this.width = width;
    this.fields = fields;
  }

  void print(List<Holding> holdings) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(fields.stream().map(NewsField::label).toList());
    head.addAll(HEAD);
    rows.add(head);
    holdings.forEach(holding -> rows.add(row(holding)));
    int[] widths = widths(rows);
    for (List<String> row : rows) {
      line(row, widths);
    }
  }

  private List<String> row(Holding holding) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      row.add(StatsPrinter.name(holding.values().get(i), fields.get(i).label()));
    }
    long gaps = holding.gaps().stream().mapToLong(Holding.Gap::months).sum();
    row.add(Words.number(holding.articles()));
    row.add(date(holding.first()));
    row.add(date(holding.last()));
    row.add(gaps == 0 ? "" : Words.number(gaps));
    return row;
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "undated" : Words.date(date);
  }

  /** As wide as the widest cell; names give way where the line is too narrow. */
  private int[] widths(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    int over = -width - GAP.length();
    for (int column : widths) {
      over += column + GAP.length();
    }
    for (int i = 0; i < fields.size() && over > 0; i++) {
      int narrower = Math.max(LEAST_NAME, widths[i] - over);
      over -= Math.max(0, widths[i] - narrower);
      widths[i] = Math.min(widths[i], narrower);
    }
    return widths;
  }

  /** A name wider than its column takes several lines; the numbers stand beside the last. */
  private void line(List<String> row, int[] widths) {
    List<List<String>> names = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < fields.size(); i++) {
      names.add(new Passage(false).plain(row.get(i)).lines(widths[i]));
      height = Math.max(height, names.getLast().size());
    }
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < fields.size(); i++) {
        List<String> name = names.get(i);
        String text = at < name.size() ? name.get(at) : "";
        line.append(text).append(" ".repeat(widths[i] - Columns.of(text))).append(GAP);
      }
      if (at == height - 1) {
        numbers(row, widths, line);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private void numbers(List<String> row, int[] widths, StringBuilder line) {
    int count = fields.size();
    line.append(" ".repeat(widths[count] - row.get(count).length())).append(row.get(count));
    for (int i = count + 1; i < row.size(); i++) {
      String text = row.get(i);
      line.append(GAP).append(text).append(" ".repeat(widths[i] - text.length()));
    }
  }
}
