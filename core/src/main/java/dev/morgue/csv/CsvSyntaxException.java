package dev.morgue.csv;

/** A text is not CSV. The message says where and what to do. */
public final class CsvSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  CsvSyntaxException(int line, int column, String what) {
    super("line " + line + ", column " + column + ": " + what);
    this.line = line;
    this.column = column;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The place in the line, in characters from 1. */
  public int column() {
    return column;
  }
}
