package dev.morgue.csv;

import java.util.ArrayList;
import java.util.List;

/** Cuts a CSV text into records. For one text and thread. */
final class CsvReader {

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private int lineStart;

  CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  List<CsvRecord> records() {
    List<CsvRecord> records = new ArrayList<>();
    while (at < text.length()) {
      records.add(record());
    }
    return records;
  }

  private CsvRecord record() {
    List<CsvField> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      fields.add(field());
    }
    int end = at;
    if (at < text.length()) {
      lineEnd();
    }
    return new CsvRecord(fields, text.substring(end, at));
  }

  private CsvField field() {
    int start = at;
    int startLine = line;
    int column = column();
    String value = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    return new CsvField(value, text.substring(start, at), startLine, column);
  }

  /** A quotation mark that does not begin a field is a sign like any other. */
  private String plain() {
    int start = at;
    while (at < text.length() && !endsField(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int startLine = line;
    int startColumn = column();
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        int from = at;
        lineEnd();
        value.append(text, from, at);
      } else if (c != '"') {
        value.append(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        value.append('"');
        at += 2;
      } else {
        at++;
        checkEnd();
        return value.toString();
      }
    }
    throw new CsvSyntaxException(
        startLine, startColumn, "this quotation mark is never closed; put one after the field");
  }

  private void checkEnd() {
    if (at < text.length() && !endsField(text.charAt(at))) {
      throw new CsvSyntaxException(
          line,
          column(),
          "text follows a closing quotation mark; write \"\" for a quotation mark in a field");
    }
  }

  private boolean endsField(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void lineEnd() {
    boolean two = text.startsWith("\r\n", at);
    at += two ? 2 : 1;
    line++;
    lineStart = at;
  }

  private int column() {
    return text.codePointCount(lineStart, at) + 1;
  }
}
