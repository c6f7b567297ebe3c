package dev.morgue.csv;

/**
 * One field of a record.
 *
 * @param value what it says
 * @param raw how it is written, quotation marks included
 * @param line the line it begins in, from 1
 * @param column the place in that line where it begins, in characters from 1
 */
public record CsvField(String value, String raw, int line, int column) {

  /** A new field, in quotation marks where it needs them. */
  static CsvField of(String value, char separator) {
    return new CsvField(value, written(value, separator), 0, 0);
  }

  /** Outer spaces are quoted too, because spreadsheets drop them. */
  private static String written(String value, char separator) {
    boolean quoted =
        !value.strip().equals(value)
            || value.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
