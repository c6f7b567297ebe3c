package dev.morgue.cli;

import dev.morgue.search.ArchiveStats;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.StatsJson;
import dev.morgue.search.StatsRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code morgue stats}: what the archive holds. */
final class StatsCommand implements Command {

  private static final String LIMIT = "--limit";
  private static final String STUB_WORDS = "--stub-words";
  private static final String CSV = "--csv";
  private static final String JSON = "--json";
  private static final String ALL = "all";

  private static final int USUAL_LIMIT = 20;

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>();
    options.add(CountedBy.OPTION);
    options.add(
        Option.one(
            LIMIT, "N", "At most so many sources, sections … (" + USUAL_LIMIT + "), or all."));
    options.add(
        Option.one(
            STUB_WORDS,
            "N",
            "Articles of fewer words count as stubs (" + StatsRequest.USUAL_STUB_WORDS + ")."));
    options.addAll(SearchOptions.all());
    options.add(Option.flag(CSV, "One line a source and month, those without articles too."));
    options.add(Option.flag(JSON, "All counts as one JSON object."));
    options.add(SourceList.OPTION);
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "stats",
        "Counts what the archive holds, or what of it a query finds: by source and month, with the"
            + " months without any.",
        new CommandForm.Operands("QUERY", 0, "Words, \"phrases\", field:value as in a search."),
        options,
        List.of(
            "",
            "A month without articles between months with some is shown as –. Articles dated only"
                + " to a year are counted beside the months.",
            "",
            "Examples:",
            "  morgue stats",
            "  morgue stats --source 'Financial Times' --date 2008-09",
            "  morgue stats harbour --by section,year",
            "  morgue stats --by lang --limit all",
            "  morgue stats --csv > holdings.csv"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(CSV, JSON);
    CountedBy by = CountedBy.read(arguments);
    SearchRequest articles =
        SearchOptions.read(arguments.operands(), arguments, shell).pageSize(0).snippets(0).build();
    int limit =
        ALL.equals(arguments.one(LIMIT))
            ? Integer.MAX_VALUE
            : arguments.number(LIMIT, 1, USUAL_LIMIT);
    int stubWords = arguments.number(STUB_WORDS, 0, StatsRequest.USUAL_STUB_WORDS);
    StatsRequest request = request(articles, by, stubWords);
    try (NewsArchive archive = Archives.open(arguments, shell)) {
      ArchiveStats stats = stats(archive, request);
      if (arguments.has(JSON)) {
        shell.out().println(StatsJson.write(request, stats));
      } else if (arguments.has(CSV)) {
        stats.warnings().forEach(warning -> shell.say("note: " + warning.message()));
        new HoldingsCsv(shell.out(), by).print(stats);
      } else {
        new StatsPrinter(shell, by, limit).print(request, stats);
      }
      return stats.all().articles() == 0 ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private static StatsRequest request(SearchRequest articles, CountedBy by, int stubWords)
      throws Failure {
    try {
      return new StatsRequest(articles, by.fields(), stubWords);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static ArchiveStats stats(NewsArchive archive, StatsRequest request)
      throws Failure, IOException {
    try {
      return archive.stats(request);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }
}
