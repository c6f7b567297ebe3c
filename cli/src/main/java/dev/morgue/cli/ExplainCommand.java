package dev.morgue.cli;

import dev.morgue.query.Explanation;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryRefused;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.SavedSearches;
import dev.morgue.query.Translation;
import dev.morgue.query.Warning;
import dev.morgue.search.Reading;
import dev.morgue.syntax.QueryReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code morgue explain}: says what a query means, here and in other systems. */
final class ExplainCommand implements Command {

  private static final String OWN_FIELD = "--own-field";

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(SearchOptions.reading());
    options.add(
        Option.many(
            OWN_FIELD,
            "NAME",
            "A field of your own that the query may use; no archive is opened to look."));
    options.add(
        Option.many(
            Archives.OPTION.name(),
            "DIR",
            "An archive whose saved searches the query may use; else those of the archive that"
                + " search would take, if there is one."));
    return new CommandForm(
        "explain",
        "Says what a query means: in plain words, in its canonical form, and in the signs of Nexis,"
            + " Factiva, ProQuest and Elasticsearch, with what is lost there.",
        new CommandForm.Operands("QUERY", 1, "The query, as for search."),
        options,
        List.of(
            "",
            "Examples:",
            "  morgue explain 'prime minister w/5 resign!'",
            "  morgue explain --dialect nexis 'bush and not cheney and rice'",
            "  morgue explain --dialect factiva 'hd=(opec same output) and date from 20080101 to"
                + " 20081231'",
            "",
            "A query that begins with '-' goes after '--'."));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure {
    Reading reading = SearchOptions.reading(arguments, shell);
    String query = String.join(" ", arguments.operands());
    Set<String> own = Set.copyOf(arguments.many(OWN_FIELD));
    ParsedQuery parsed =
        QueryReader.read(
            query,
            new ReadOptions(reading.dialect(), own, reading.today(), saved(arguments, shell)));
    if (reading.strict()) {
      try {
        parsed.strict(query);
      } catch (QueryRefused e) {
        throw Failure.usage(e);
      }
    }
    print(query, Explanation.of(parsed), shell.out());
    return ExitCode.OK;
  }

  private static SavedSearches saved(Arguments arguments, Shell shell) throws Failure {
    List<Path> folders = Archives.chosen(arguments, shell);
    if (!arguments.many(Archives.OPTION.name()).isEmpty()) {
      Archives.check(folders);
    }
    return SavedList.beside(folders);
  }

  private static void print(String query, Explanation explanation, PrintWriter out) {
    out.println("In words:   " + explanation.words());
    out.println("Read as:    " + explanation.canonical());
    if (!explanation.expanded().equals(explanation.canonical())) {
      out.println("In full:    " + explanation.expanded());
    }
    for (Warning warning : explanation.warnings()) {
      String about = query.substring(warning.start(), warning.end());
      out.println(
          "Note:       "
              + warning.message()
              + " (at "
              + (warning.start() + 1)
              + ": "
              + about
              + ")");
    }
    for (Translation translation : explanation.translations()) {
      out.println();
      String text = translation.text().isEmpty() ? "cannot be said" : translation.text();
      out.println(translation.target().title() + ": " + text);
      translation.lost().forEach(lost -> out.println("  - " + lost));
    }
  }
}
