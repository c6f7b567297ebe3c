package dev.morgue.cli;

import dev.morgue.search.Facet;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints how many articles have each value of a field. */
final class FacetPrinter {

  private static final String NO_VALUE = "(no value)";
  private static final int LEAST_NAME = 12;

  private final PrintWriter out;
  private final int width;

  FacetPrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  /** All on a line, wrapped: {@code source: The Guardian 19 · FT 14 · (no value) 3}. */
  void onOneLine(Facet facet) {
    List<String> parts = new ArrayList<>();
    for (Facet.Value value : facet.values()) {
      // A no-break space keeps a number with its name.
      String name = name(value);
      boolean numeral = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
      parts.add(name + (numeral ? ":" : "") + '\u00a0' + Words.number(value.count()));
    }
    int more = facet.distinct() - facet.values().size();
    if (more > 0) {
      parts.add(Words.number(more) + " more");
    }
    if (facet.without() > 0) {
      parts.add(NO_VALUE + '\u00a0' + Words.number(facet.without()));
    }
    String counts = parts.isEmpty() ? "nothing to count" : String.join(" · ", parts);
    Passage line = new Passage(false).plain(facet.field() + ": " + counts);
    line.lines(width).forEach(text -> out.println(text.replace('\u00a0', ' ')));
  }

  /** One value a line, with the counts in a column, and what they add up to. */
  void table(Facet facet) {
    out.println(facet.field());
    int widest = Columns.of(NO_VALUE);
    for (Facet.Value value : facet.values()) {
      widest = Math.max(widest, Columns.of(name(value)));
    }
    int digits =
        Words.number(facet.values().stream().mapToLong(Facet.Value::count).max().orElse(0))
            .length();
    digits = Math.max(digits, Words.number(facet.without()).length());
    int column = Math.min(widest, Math.max(LEAST_NAME, width - digits - 4));
    for (Facet.Value value : facet.values()) {
      row(name(value), Words.number(value.count()), column, digits);
    }
    row(NO_VALUE, Words.number(facet.without()), column, digits);
    long listed = facet.values().stream().mapToLong(Facet.Value::count).sum();
    out.println(
        "  "
            + Words.number(facet.values().size())
            + " of "
            + Words.count(facet.distinct(), "value")
            + " listed; their counts add up to "
            + Words.number(listed)
            + ", with (no value) to "
            + Words.number(listed + facet.without()));
  }

  /** A name wider than its column takes several lines; the number stands beside the last. */
  private void row(String name, String number, int column, int digits) {
    List<String> lines = new Passage(false).plain(name).lines(column);
    for (String line : lines.subList(0, lines.size() - 1)) {
      out.println("  " + line);
    }
    String last = lines.getLast();
    int gap = column - Columns.of(last) + 2 + digits - number.length();
    out.println("  " + last + " ".repeat(gap) + number);
  }

  /** For other programs: field, value and count between tabs; an empty value stands for none. */
  void plain(Facet facet) {
    for (Facet.Value value : facet.values()) {
      out.println(facet.field() + '\t' + Passage.onOneLine(value.value()) + '\t' + value.count());
    }
    out.println(facet.field() + "\t\t" + facet.without());
  }

  private static String name(Facet.Value value) {
    return Passage.onOneLine(value.value()) + (value.selected() ? " (chosen)" : "");
  }
}
