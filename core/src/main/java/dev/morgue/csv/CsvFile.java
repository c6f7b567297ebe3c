package dev.morgue.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  /**
   * The text of a file in UTF-8.
   *
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public static String textOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(
          file + " is not in UTF-8; save it as 'CSV UTF-8' from the spreadsheet program", e);
    }
  }

  /** Writes a file anew as a whole, in UTF-8, so that an interruption leaves the old one. */
  public static void replace(Path file, String text) throws IOException {
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(written, text, StandardCharsets.UTF_8);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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

  /** The records as they are written, each with its line end. */
  public List<String> rows() {
    return records.stream().map(record -> record.text(separator)).toList();
  }

  /** The byte order mark before the first record, or nothing. */
  public String mark() {
    return mark;
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

  /** The same file with another record in place of one, written as its others are. */
  public CsvFile replaced(int record, List<String> values) {
    List<CsvRecord> all = new ArrayList<>(records);
    all.set(record, CsvRecord.of(values, separator, records.get(record).end()));
    return new CsvFile(mark, separator, all);
  }

  /** The same file without a record. */
  public CsvFile without(int record) {
    List<CsvRecord> all = new ArrayList<>(records);
    all.remove(record);
    return new CsvFile(mark, separator, all);
  }

  /** The whole file as it is written. */
  public String text() {
    return mark + String.join("", rows());
  }
}
