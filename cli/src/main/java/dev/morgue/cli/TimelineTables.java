package dev.morgue.cli;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table of timelines for other programs: CSV (RFC 4180, but lines end with LF) or JSON.
 */
final class TimelineTables {

  private TimelineTables() {}

  /** A header, then a line a row; a share is a fraction of 1 and empty where nothing is held. */
  static void csv(TimelineTable table, PrintWriter out) {
    List<String> header = new ArrayList<>(List.of("kind", "first", "last"));
    for (String name : table.names()) {
      header.add(name);
      if (table.holds()) {
        header.add(name + " share");
      }
    }
    if (table.holds()) {
      header.add("held");
    }
    out.print(SpreadsheetRow.of(header));
    for (TimelineTable.Row row : table.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.kind().words(), row.first(), row.last()));
      for (int i = 0; i < table.names().size(); i++) {
        cells.add(Long.toString(row.counts().get(i)));
        if (table.holds()) {
          cells.add(row.held() == 0 ? "" : fraction(row, i));
        }
      }
      if (table.holds()) {
        cells.add(Long.toString(row.held()));
      }
      out.print(SpreadsheetRow.of(cells));
    }
  }

  /** With six digits, so that shares of a few articles in many thousands differ. */
  private static String fraction(TimelineTable.Row row, int column) {
    long millionths = Math.round(row.counts().get(column) * 1_000_000.0 / row.held());
    String digits = Long.toString(millionths % 1_000_000);
    return millionths / 1_000_000 + "." + "0".repeat(6 - digits.length()) + digits;
  }

  /**
   * One object.
   *
   * @param series what is told of each column besides its counts
   */
  static String json(TimelineTable table, List<JsonMap> series) {
    List<Object> rows = new ArrayList<>();
    for (TimelineTable.Row row : table.rows()) {
      JsonMap json = new JsonMap().put("kind", row.kind().words());
      if (row.kind() != TimelineTable.Kind.UNDATED) {
        json.put("first", row.first()).put("last", row.last());
      }
      json.put("counts", row.counts());
      rows.add((table.holds() ? json.put("held", row.held()) : json).tree());
    }
    JsonMap json = new JsonMap();
    json.put("interval", TimelineWidth.name(table.width().interval()));
    json.put("every", table.width().every());
    json.putAlways("series", series.stream().map(JsonMap::tree).toList());
    return Json.write(json.putAlways("rows", rows).tree());
  }
}
