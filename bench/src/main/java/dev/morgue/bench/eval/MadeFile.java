package dev.morgue.bench.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an evaluator says of a file that it has made.
 *
 * @param evaluator the evaluator's name
 * @param what what the file is, in a word
 * @param column what is counted
 * @param things what that is called, in the plural
 * @param counts how many of each
 * @param bytes the size of the file
 */
public record MadeFile(
    String evaluator,
    String what,
    String column,
    String things,
    Map<String, Integer> counts,
    long bytes)
    implements Report {

  public MadeFile {
    counts = new LinkedHashMap<>(counts);
  }

  @Override
  public String text() {
    Table table = new Table(column, things);
    counts.forEach((name, count) -> table.row(name, "" + count));
    return table + what + ": " + bytes + " bytes\n";
  }

  @Override
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("evaluator", evaluator);
    json.put("bytes", bytes);
    counts.forEach((name, count) -> json.put(name, (long) count));
    return json;
  }
}
