package dev.morgue.cli;

import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.Saved;
import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearches;
import dev.morgue.query.Warning;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.Reading;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints saved searches, and what became of a change. */
final class SearchesPrinter {

  private static final String INDENT = "    ";

  private final Shell shell;
  private final NewsArchive archive;
  private final Reading reading;

  /**
   * A printer.
   *
   * @param reading today's date is taken from it, and no dialect
   */
  SearchesPrinter(Shell shell, NewsArchive archive, Reading reading) {
    this.shell = shell;
    this.archive = archive;
    this.reading = reading;
  }

  /** Every saved search, and the rows that are none. */
  ExitCode list(SavedSearches searches, Path file) {
    for (SavedSearch search : searches.all()) {
      if (shell.terminal()) {
        shell.out().println(search.name() + about(search));
        lines(search.query());
      } else {
        shell.out().println(line(search));
      }
    }
    searches.problems().forEach(shell::say);
    searches.clashes().forEach(shell::say);
    if (searches.all().isEmpty()) {
      shell.say("no search is saved in " + file + "; 'morgue searches add NAME QUERY' saves one");
    }
    return searches.all().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  private static String line(SavedSearch search) {
    return String.join(
        "\t",
        search.name(),
        Passage.onOneLine(search.query()),
        search.dialect().label(),
        search.note() == null ? "" : Passage.onOneLine(search.note()));
  }

  private static String about(SavedSearch search) {
    String dialect = search.dialect() == Dialect.NEWS ? "" : " (" + search.dialect().label() + ")";
    return dialect + (search.note() == null ? "" : " — " + Passage.onOneLine(search.note()));
  }

  private void lines(String text) {
    Passage passage = new Passage(shell.colours()).plain(Passage.onOneLine(text));
    passage
        .lines(shell.width() - INDENT.length())
        .forEach(line -> shell.out().println(INDENT + line));
  }

  /** One saved search as it stands, how it is read, and what it finds. */
  ExitCode show(SavedSearch search) throws IOException {
    shell.out().println(search.name() + about(search));
    lines(search.query());
    read(search);
    return ExitCode.OK;
  }

  /** How a saved search is read, and how many articles it finds. */
  void read(SavedSearch search) throws IOException {
    ParsedQuery parsed = parsed(search);
    String canonical = QueryPrinter.print(parsed.node());
    String full = QueryPrinter.print(Saved.expanded(parsed.node()));
    shell.out().println("Read as: " + canonical);
    if (!full.equals(canonical)) {
      shell.out().println("In full: " + full);
    }
    for (Warning warning : parsed.warnings()) {
      shell.out().println("Note: " + warning.message());
    }
    SearchRequest request =
        SearchRequest.builder()
            .query(search.query())
            .reading(reading(search))
            .exactTotal(true)
            .pageSize(0)
            .snippets(0)
            .build();
    long found = archive.search(request).total().value();
    shell.out().println("Finds " + Words.count(found, "article"));
  }

  private ParsedQuery parsed(SavedSearch search) throws IOException {
    return reading(search).read(search.query(), archive);
  }

  private Reading reading(SavedSearch search) {
    return new Reading(search.dialect(), false, reading.today());
  }

  /** What had to be repaired in each saved search, by its name. */
  Map<String, String> repairs(List<SavedSearch> searches) throws IOException {
    Map<String, String> repairs = new LinkedHashMap<>();
    for (SavedSearch search : searches) {
      for (Warning warning : parsed(search).warnings()) {
        if (warning.kind().isRepair()) {
          repairs.putIfAbsent(search.name(), warning.message());
        }
      }
    }
    return repairs;
  }

  /** Tells of searches that a change of the list broke. */
  void broken(Map<String, String> before, Map<String, String> after) {
    after.forEach((name, repair) -> {
      if (!before.containsKey(name)) {
        shell.out().println("Note: the saved search '" + name + "' is now repaired: " + repair);
      }
    });
  }
}
