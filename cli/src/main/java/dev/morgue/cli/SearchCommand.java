package dev.morgue.cli;

import dev.morgue.search.ClauseCount;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchJson;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code morgue search}: lists the articles that a query finds. */
final class SearchCommand implements Command {

  static final String LONG = "--long";
  static final String NEXT = "--next";

  private static final String ONE_PER_STORY = "--one-per-story";
  private static final String WHY = "--why";
  private static final String FULL = "--full";
  private static final String LINES = "--lines";
  private static final String JSON = "--json";
  private static final String JSONL = "--jsonl";
  private static final String CSV = "--csv";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "search",
        "Lists the articles that a query finds, best match first; without a query, every article,"
            + " newest first.",
        new CommandForm.Operands(
            "QUERY",
            0,
            "Words, \"phrases\", beginnings*, field:value, AND OR NOT, w/5, w/s and brackets; words"
                + " beside each other must all be there."),
        options(),
        footer());
  }

  private static List<Option> options() {
    List<Option> options = new ArrayList<>(SearchOptions.all());
    options.addAll(PageOptions.all());
    options.add(
        Option.flag(
            ONE_PER_STORY,
            "Of the copies of one story in several papers only one, and below it where the others"
                + " are."));
    options.add(Option.flag(NEXT, "The next page of the last search that was made on a terminal."));
    options.add(Option.flag(FULL, "The form for reading, also where the output is piped."));
    options.add(Option.flag(LINES, "One line a hit, also on a terminal."));
    options.add(Option.flag(LONG, "With each hit's id, score, address and files."));
    options.add(
        Option.flag(WHY, "With each hit, which parts of the query matched, how often and where."));
    options.add(Option.flag(JSONL, "One JSON object a hit and line."));
    options.add(
        Option.flag(
            CSV, "A table for a spreadsheet: a row a hit, the columns named in the first."));
    options.add(Option.flag(JSON, "The whole page as one JSON object."));
    options.add(SourceList.OPTION);
    options.add(Archives.SEVERAL);
    return options;
  }

  private static List<String> footer() {
    return List.of(
        "",
        "Piped, a hit is one line with tabs between id, date, source and headline (with --long also"
            + " byline, score, address and first file), unless --full, --facet or --timeline asks"
            + " for the form for reading.",
        "",
        "What a search on a terminal listed is kept for 'show NUMBER' and --next, readable by you"
            + " alone, in $XDG_STATE_HOME/morgue (~/.local/state/morgue).",
        "",
        "Queries (morgue explain QUERY says what one means):",
        "  harbour ferry                           both words",
        "  '\"interest rate\" and (cut or rise)'     a phrase, and either word",
        "  'prime minister w/5 resign!'            a phrase near a word's beginnings",
        "  'smith w/s indicted'                    in one sentence; w/p: in one paragraph",
        "  'rico not w/1 puerto'                   somewhere without the other beside it",
        "  'atleast3(lehman) headline:bank'        three mentions; in the headline",
        "  'first50(strike) -football'             in the first 50 words; without a word",
        "  'allcaps(AIDS) about:\"Jane Doe\"'        as printed; in headline, lead or index",
        "  'byline:none date:2008-09..2009-03'     unsigned; whole days, both ends",
        "  'date:-30d is:corrected has:caption'    of 30 days, corrected, with captions",
        "",
        "Examples:",
        "  morgue search 'climate change' --person 'Jane Doe' --date 2008-09",
        "  morgue search --dialect nexis 'headline(merger) and bank! pre/3 fail!'",
        "  morgue search --byline 'Jane Doe' --not type=letter --facet source,person:5",
        "  morgue search flood --timeline month --page-size 0",
        "  morgue search flood --jsonl --page-size all > flood.jsonl",
        "  morgue search flood --csv --page-size all > flood.csv",
        "  morgue search flood; morgue show 3; morgue search --next",
        "",
        "A query that begins with '-' goes after '--'.");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<Path> folders = Archives.chosen(arguments, shell);
    return arguments.has(NEXT)
        ? search(nextPage(arguments, shell, folders), shell, folders)
        : search(arguments, shell, folders);
  }

  /** What the last search typed, with the cursor it left. */
  private static Arguments nextPage(Arguments arguments, Shell shell, List<Path> folders)
      throws Failure {
    if (!arguments.operands().isEmpty()
        || arguments.options().keySet().stream()
            .anyMatch(name -> !name.equals(NEXT) && !name.equals(Archives.OPTION.name()))) {
      throw Failure.usage(
          NEXT + " repeats the last search as it was typed: it takes no query and no other option");
    }
    LastSearch last =
        LastSearch.read(shell, folders)
            .orElseThrow(() ->
                Failure.usage(
                    NEXT + " goes on from a search made on a terminal, and there is none yet"));
    if (last.next().isEmpty()) {
      throw new Failure(ExitCode.NOTHING, "the last search has no further page", null);
    }
    return last.arguments().with(PageOptions.AFTER, last.next());
  }

  private static ExitCode search(Arguments arguments, Shell shell, List<Path> folders)
      throws Failure, IOException {
    arguments.atMostOneOf(JSON, JSONL, CSV, LINES, FULL);
    // they have no place for it: 'why --json' has
    arguments.atMostOneOf(JSON, JSONL, CSV, LINES, WHY);
    boolean all = PageOptions.wantsAll(arguments);
    SearchRequest request =
        PageOptions.read(
            SearchOptions.read(arguments.operands(), arguments, shell)
                .onePerStory(arguments.has(ONE_PER_STORY)),
            arguments,
            shell);
    if (arguments.has(JSON) && all) {
      throw Failure.usage("--json prints one page; for every hit take --jsonl or --csv");
    }
    try (NewsArchive archive = Archives.open(folders, SourceList.of(arguments, shell, folders))) {
      Answer answer = new Answer(archive, request);
      if (arguments.has(JSON)) {
        shell.out().println(SearchJson.write(answer.first()));
      } else {
        answer.list(listing(arguments, shell, folders, request, archive), all, shell.out());
        if (answer.first().total().value() == 0 && isForReading(arguments, shell, request)) {
          countClauses(archive, request, shell);
        }
      }
      return answer.first().total().value() == 0 ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  /**
   * Of a query of several parts that finds nothing, what each part finds by itself; and of words
   * that no article has, those that are spelled nearly so.
   */
  private static void countClauses(NewsArchive archive, SearchRequest request, Shell shell)
      throws IOException {
    List<ClauseCount> counts = archive.clauseCounts(request);
    if (counts.size() > 1) {
      shell.out().println("By itself: " + WhyWords.counts(counts));
    }
    counts.stream()
        .filter(count -> !count.near().isEmpty())
        .forEach(count -> shell.out().println("Spelled nearly so: " + WhyWords.near(count)));
  }

  private static Listing listing(
      Arguments arguments,
      Shell shell,
      List<Path> folders,
      SearchRequest request,
      NewsArchive archive) {
    if (arguments.has(JSONL)) {
      return new LineListing(shell, LineListing.Form.JSON);
    }
    if (arguments.has(CSV)) {
      return new LineListing(shell, LineListing.Form.CSV);
    }
    if (isForReading(arguments, shell, request)) {
      ReadingListing listing = new ReadingListing(shell, folders, arguments, request, archive);
      return arguments.has(WHY) ? listing.explained() : listing;
    }
    return new LineListing(
        shell, arguments.has(LONG) ? LineListing.Form.LONG : LineListing.Form.SHORT);
  }

  private static boolean isForReading(Arguments arguments, Shell shell, SearchRequest request) {
    boolean counts = !request.facets().isEmpty() || request.timeline() != null;
    boolean reading = arguments.has(FULL) || arguments.has(WHY) || shell.terminal() || counts;
    return reading && !arguments.has(LINES) && !arguments.has(JSONL) && !arguments.has(CSV);
  }
}
