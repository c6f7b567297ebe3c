package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchJson;
import dev.morgue.search.SearchPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a line a hit for other programs, as tab-separated values or as JSON. */
final class LineListing implements Listing {

  /** What stands on a line. */
  enum Form {
    /** Id, date, source, headline. */
    SHORT,
    /** The same with byline, score, address and first file. */
    LONG,
    /** A JSON object. */
    JSON
  }

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
  }

  @Override
  public void hits(List<Hit> hits) {
    for (Hit hit : hits) {
      shell.out().println(form == Form.JSON ? SearchJson.write(hit) : line(hit));
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
