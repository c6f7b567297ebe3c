package dev.morgue.query;

/**
 * A query that strict reading refuses. The message has the sentence, the line of the query and a
 * caret under the place.
 */
public final class QueryRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** Columns shown on each side of the place. */
  private static final int AROUND = 60;

  private final transient Warning warning;

  QueryRefused(String query, Warning warning) {
    super(warning.message() + " (character " + (warning.start() + 1) + ")\n" + at(query, warning));
    this.warning = warning;
  }

  /** What is wrong and where. */
  public Warning warning() {
    return warning;
  }

  private static String at(String query, Warning warning) {
    int start = Math.max(0, warning.start() - AROUND);
    int end = Math.min(query.length(), Math.max(warning.end(), warning.start() + 1) + AROUND);
    StringBuilder line = new StringBuilder();
    for (int i = start; i < end; i++) {
      line.append(QueryText.isSpace(query.charAt(i)) ? ' ' : query.charAt(i));
    }
    int length = Math.max(1, Math.min(warning.end(), end) - warning.start());
    return "  " + line + "\n  " + " ".repeat(warning.start() - start) + "^".repeat(length);
  }
}
