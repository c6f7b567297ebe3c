package dev.morgue.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file as it stands: {@link #text()} gives back exactly what was parsed. Immutable.
 *
 * <p>As in RFC 4180, a field may stand in quotation marks, two of which within mean one. Besides,
 * what spreadsheet programs write is read: a byte order mark, any line end, semicolons or tabs
 * between fields. The first of comma, semicolon and tab in the first line is what parts fields.
 */
public final class CsvFile {

  private final String mark;
  private final char separator;
  private final List<CsvRecord> records;

  private CsvFile(String mark, char separator, List<CsvRecord> records) {
    this.mark = mark;
    this.separator = separator;
    this.records = List.copyOf(records);
  }

  /**
   * Reads a whole file.
   *
   * @throws CsvSyntaxException if a quotation mark is not closed, or something follows one that is
   */
  public static CsvFile parse(String text) {
    String mark = text.startsWith("\ufeff") ? "\ufeff" : "";
    String content = text.substring(mark.length());
    char separator = separator(content);
    return new CsvFile(mark, separator, new CsvReader(content, separator).records());
  }

  private static char separator(String text) {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == ';' || c == '\t')) {
        return c;
      }
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
    }
    return ',';
  }

  /** The records in order, the head line among them. */
  public List<CsvRecord> records() {
    return records;
  }

  /** The same file with further records after the last, written as its others are. */
  public CsvFile with(List<List<String>> further) {
    List<CsvRecord> all = new ArrayList<>(records);
    String end = all.isEmpty() || all.getFirst().end().isEmpty() ? "\n" : all.getFirst().end();
    if (!all.isEmpty() && !further.isEmpty() && all.getLast().end().isEmpty()) {
      all.add(new CsvRecord(all.removeLast().fields(), end));
    }
    further.forEach(values -> all.add(CsvRecord.of(values, separator, end)));
    return new CsvFile(mark, separator, all);
  }

  /** The whole file as it is written. */
  public String text() {
    StringBuilder text = new StringBuilder(mark);
    records.forEach(record -> text.append(record.text(separator)));
    return text.toString();
  }
}
