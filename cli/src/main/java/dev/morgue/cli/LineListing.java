package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchJson;
import dev.morgue.search.SearchPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a line a hit for other programs: tab-separated values, JSON or CSV. */
final class LineListing implements Listing {

  /** What stands on a line. */
  enum Form {
    /** Id, date, source, headline. */
    SHORT,
    /** The same with byline, score, address and first file. */
    LONG,
    /** A JSON object. */
    JSON,
    /** A row of a table, with its columns named in a first row. */
    CSV
  }

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "date",
          "source",
          "section",
          "page",
          "type",
          "language",
          "byline",
          "headline",
          "words",
          "url",
          "files",
          "collections");

  private final Shell shell;
  private final Form form;
  private long shown;

  LineListing(Shell shell, Form form) {
    this.shell = shell;
    this.form = form;
  }

  /** Notes go where they do not stand among the lines. */
  @Override
  public void begin(SearchPage first) {
    first.warnings().forEach(warning -> shell.say("note: " + warning.message()));
    SearchPrinter.leftOut(first).forEach(shell::say);
    if (form == Form.CSV) {
      shell.out().print(SpreadsheetRow.of(COLUMNS));
    }
  }

  @Override
  public void hits(List<Hit> hits) {
    for (Hit hit : hits) {
      switch (form) {
        case JSON -> shell.out().println(SearchJson.write(hit));
        case CSV -> shell.out().print(SpreadsheetRow.of(cells(hit)));
        case SHORT, LONG -> shell.out().println(line(hit));
      }
    }
    shown += hits.size();
  }

  @Override
  public void end(SearchPage last) {
    if (last.next() != null) {
      shell.say(
          Words.number(shown)
              + " of "
              + Words.hits(last)
              + "; next page: --after "
              + last.next()
              + "; every one: --page-size all");
    }
  }

  private static List<String> cells(Hit hit) {
    return List.of(
        hit.id().value(),
        cell(hit.published()),
        cell(hit.source()),
        cell(hit.section()),
        cell(hit.page()),
        hit.type() == null ? "" : hit.type().label(),
        cell(hit.language()),
        cell(hit.byline()),
        hit.headline().text(),
        Integer.toString(hit.words()),
        cell(hit.url()),
        String.join("; ", hit.files()),
        String.join("; ", hit.accession().collections()));
  }

  private static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private String line(Hit hit) {
    StringBuilder line = new StringBuilder(hit.id().value());
    PartialDate published = hit.published();
    add(line, published == null ? null : published.toString());
    add(line, hit.source());
    add(line, hit.headline().text());
    if (form == Form.LONG) {
      add(line, hit.byline());
      add(line, Double.toString(hit.score()));
      add(line, hit.url());
      add(line, hit.files().isEmpty() ? null : hit.files().getFirst());
    }
    return line.toString();
  }

  private static void add(StringBuilder line, @Nullable String value) {
    line.append('\t').append(value == null ? "" : Passage.onOneLine(value));
  }
}
