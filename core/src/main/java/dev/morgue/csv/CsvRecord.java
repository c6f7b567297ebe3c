package dev.morgue.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One record of a CSV file.
 *
 * @param fields its fields, at least one; a blank line is a record of one empty field
 * @param end the line end after it; empty where the file ends without one
 */
public record CsvRecord(List<CsvField> fields, String end) {

  /** Copies the list. */
  public CsvRecord {
    fields = List.copyOf(fields);
  }

  /** A record of these values, as this package writes one: commas, and a line feed at the end. */
  public static CsvRecord of(List<String> values) {
    return of(values, ',', "\n");
  }

  static CsvRecord of(List<String> values, char separator, String end) {
    return new CsvRecord(values.stream().map(v -> CsvField.of(v, separator)).toList(), end);
  }

  /** Whether it says nothing. */
  public boolean isBlank() {
    return fields.stream().allMatch(field -> field.value().isBlank());
  }

  /** The record as it is written, with its line end. */
  public String text(char separator) {
    return fields.stream().map(CsvField::raw).collect(Collectors.joining("" + separator)) + end;
  }
}
