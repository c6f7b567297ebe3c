package dev.morgue.cli;

import dev.morgue.csv.CsvRecord;
import java.util.List;

/**
 * A row of a table that is opened in a spreadsheet. Those run as a formula what begins with one of
 * {@code = + - @}, a tab or a carriage return, and a headline may come from any page that somebody
 * saved. Such a cell gets an apostrophe before it, as OWASP's page on CSV injection has it.
 */
final class SpreadsheetRow {

  private static final String BEGINS_FORMULAS = "=+-@\t\r";

  private SpreadsheetRow() {}

  /** The row as CSV (RFC 4180, but it ends with LF). */
  static String of(List<String> cells) {
    return CsvRecord.of(cells.stream().map(SpreadsheetRow::cell).toList()).text(',');
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
