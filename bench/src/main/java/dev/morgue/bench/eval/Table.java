package dev.morgue.bench.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain aligned table: the first column to the left, all others (figures) to the right, two
 * blanks between columns, no trailing blanks. Not thread-safe.
 */
public final class Table {
  private final int columns;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... heads) {
    columns = heads.length;
    rows.add(List.of(heads));
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as there are columns
   */
  public Table row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "a row of " + cells.length + " cells in a table of " + columns + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table, each line ended by {@code \n}. */
  @Override
  public String toString() {
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String padding = " ".repeat(widths[c] - row.get(c).length());
        line.append(c == 0 ? "" : "  ");
        line.append(c == 0 ? row.get(c) + padding : padding + row.get(c));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
