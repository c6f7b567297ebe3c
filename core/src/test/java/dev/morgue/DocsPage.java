package dev.morgue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the folder docs, of which tests run the examples.
 *
 * @param text the whole page
 */
record DocsPage(String text) {

  private static final String FENCE = "```";

  static DocsPage of(String name) {
    try {
      return new DocsPage(Files.readString(Path.of("..", "docs", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fenced block that follows a marker. */
  String blockAfter(String marker) {
    int at = text.indexOf(marker + "\n" + FENCE);
    if (at < 0) {
      throw new IllegalArgumentException("no fenced block follows " + marker);
    }
    int start = text.indexOf('\n', at + marker.length() + 1) + 1;
    return text.substring(start, text.indexOf("\n" + FENCE, start));
  }

  /** What stands before a marker, from the last heading of the second level on. */
  String section(String name) {
    int end = text.indexOf("<!-- " + name + " -->");
    return text.substring(text.lastIndexOf("\n## ", end), end);
  }

  /** The lines of all fenced blocks of a kind. */
  List<String> linesOf(String kind) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(FENCE)) {
        inside = line.equals(FENCE + kind);
      } else if (inside && !line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The rows of the table with this first line, each as its cells. */
  List<String[]> rowsUnder(String head) {
    List<String[]> rows = new ArrayList<>();
    String table = text.substring(text.indexOf(head) + head.length() + 1);
    for (String line : table.substring(0, table.indexOf("\n\n")).split("\n", -1)) {
      if (!line.startsWith("|---")) {
        rows.add(line.substring(2, line.length() - 2).split(" \\| ", -1));
      }
    }
    return rows;
  }
}
