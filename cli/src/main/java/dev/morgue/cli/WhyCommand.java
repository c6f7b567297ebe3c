package dev.morgue.cli;

import dev.morgue.ArticleId;
import dev.morgue.query.QueryRefused;
import dev.morgue.query.Warning;
import dev.morgue.search.ClauseMatch;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Why;
import dev.morgue.search.WhyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code morgue why}: says why an article matches a query, or does not. */
final class WhyCommand implements Command {

  private static final String JSON = "--json";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "why",
        "Says clause by clause why an article matches a query, or why it does not.",
        new CommandForm.Operands(
            "ID QUERY",
            2,
            "A hit's number in the last search made on a terminal, an id, a key, an address or a"
                + " file; then a query."),
        options(),
        List.of(
            "",
            "Examples:",
            "  morgue why 3 'harbour w/5 strike'",
            "  morgue why 5f1c3a0b 'headline:flood AND NOT festival'",
            "  morgue why 3 --dialect nexis 'bush or gore w/5 florida'",
            "",
            "Ends with 1 when the article does not match."));
  }

  private static List<Option> options() {
    List<Option> options = new ArrayList<>(SearchOptions.reading());
    options.add(Option.flag(JSON, "Everything as one JSON object."));
    options.add(SourceList.OPTION);
    options.add(Archives.SEVERAL);
    return options;
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<Path> folders = Archives.chosen(arguments, shell);
    Optional<LastSearch> last = LastSearch.read(shell, folders);
    List<String> operands = arguments.operands();
    String query = String.join(" ", operands.subList(1, operands.size()));
    SearchRequest request =
        SearchRequest.builder()
            .query(query)
            .reading(SearchOptions.reading(arguments, shell))
            .build();
    try (NewsArchive archive = Archives.open(folders, SourceList.of(arguments, shell, folders))) {
      ArticleId id = NamedArticle.id(archive, operands.getFirst(), last);
      Why why = archive.why(id, request).orElseThrow(() -> ShowCommand.gone(operands.getFirst()));
      if (arguments.has(JSON)) {
        shell.out().println(WhyJson.write(why));
      } else {
        print(why, shell);
      }
      return why.matches() ? ExitCode.OK : ExitCode.NOTHING;
    } catch (QueryRefused e) {
      throw Failure.usage(e);
    }
  }

  private static void print(Why why, Shell shell) {
    shell.out().println("Read as: " + why.readAs());
    shell.out().println(why.matches() ? "The article matches" : "The article does not match");
    if (why.superseded()) {
      shell
          .out()
          .println(
              "Note: only --all-versions finds it: a later version is held, or it is hidden because"
                  + " its files are gone");
    }
    for (Warning warning : why.warnings()) {
      shell.out().println("Note: " + warning.message());
    }
    for (ClauseMatch clause : why.clauses()) {
      shell.out().println("  " + WhyWords.line(clause));
    }
  }
}
