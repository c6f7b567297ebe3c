package dev.morgue.cli;

import dev.morgue.json.JsonMap;
import dev.morgue.query.Warning;
import dev.morgue.search.DateRange;
import dev.morgue.search.Interval;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code morgue timeline}: how many articles were published when, for several queries at once. */
final class TimelineCommand implements Command {

  private static final String SHARE = "--share";
  private static final String CSV = "--csv";
  private static final String JSON = "--json";

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(TimelineWidth.OPTIONS);
    options.add(
        Option.flag(
            SHARE,
            "With the share of what is held of that time: of every article with the same source,"
                + " section, type, language, --not and --no."));
    options.addAll(SearchOptions.all());
    options.add(Option.flag(CSV, "As CSV: kind, first day, last day, then the counts."));
    options.add(Option.flag(JSON, "As one JSON object."));
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "timeline",
        "Counts articles by date of publication, and draws it; several queries side by side.",
        new CommandForm.Operands(
            "QUERY", 0, "One query each: quote one of several words. Without any: every article."),
        options,
        List.of(
            "",
            "Every interval between the first article and the last has a line, or every one from"
                + " --from to --to. Articles dated less precisely and undated ones stand below:"
                + " a column adds up to all that was found.",
            "",
            "Examples:",
            "  morgue timeline 'harbour AND strike' ferry --by month --from 2008 --to 2009",
            "  morgue timeline --source 'The Daily Heron' --every 5y",
            "  morgue timeline flood --share --csv > flood.csv"));
  }

  /** A query, and what it found. */
  private record Series(String name, SearchRequest request, SearchPage page, Timeline timeline) {}

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(CSV, JSON);
    List<Path> folders = Archives.chosen(arguments, shell);
    List<String> queries = arguments.operands().isEmpty() ? List.of("") : arguments.operands();
    List<SearchRequest> requests = new ArrayList<>();
    for (String query : queries) {
      requests.add(request(List.of(query), arguments, shell));
    }
    SearchRequest held =
        arguments.has(SHARE) ? request(List.of(), holdings(arguments), shell) : null;
    try (NewsArchive archive = Archives.open(folders)) {
      TimelineWidth width =
          TimelineWidth.isChosen(arguments)
              ? TimelineWidth.chosen(arguments)
              : fitting(archive, requests);
      List<Series> series = new ArrayList<>();
      for (int i = 0; i < requests.size(); i++) {
        String name = queries.get(i).isBlank() ? "articles" : queries.get(i);
        series.add(series(archive, name, requests.get(i), width));
      }
      Series holdings = held == null ? null : series(archive, "held", held, width);
      TimelineTable table = table(width, series, holdings);
      print(table, series, arguments, shell);
      boolean none = series.stream().allMatch(each -> each.page().total().value() == 0);
      return none ? ExitCode.NOTHING : ExitCode.OK;
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static SearchRequest request(List<String> words, Arguments arguments, Shell shell)
      throws Failure {
    return SearchOptions.read(words, arguments, shell)
        .pageSize(0)
        .snippets(0)
        .timeline(Interval.YEAR)
        .build();
  }

  /** What says which part of the archive is meant; the rest says what is looked for in it. */
  private static Arguments holdings(Arguments arguments) {
    return new Arguments(SearchOptions.ofHoldings(arguments.options()), List.of());
  }

  /** By the days that were asked for, else by the years that the articles lie in. */
  private static TimelineWidth fitting(NewsArchive archive, List<SearchRequest> requests)
      throws Failure, IOException {
    DateRange range = requests.getFirst().dates();
    LocalDate first = range == null ? null : range.firstDay();
    LocalDate last = range == null ? null : range.lastDay();
    if (first == null || last == null) {
      for (SearchRequest request : requests) {
        for (Timeline.Bucket year : timeline(new Answer(archive, request).first()).buckets()) {
          first = first == null || year.first().isBefore(first) ? year.first() : first;
          last = last == null || year.last().isAfter(last) ? year.last() : last;
        }
      }
    }
    return TimelineWidth.fitting(
        first == null || last == null ? 1 : ChronoUnit.DAYS.between(first, last) + 1);
  }

  private static Series series(
      NewsArchive archive, String name, SearchRequest request, TimelineWidth width)
      throws Failure, IOException {
    SearchRequest asked = request.toBuilder().timeline(width.interval()).build();
    SearchPage page = new Answer(archive, asked).first();
    return new Series(name, asked, page, timeline(page).grouped(width.every()));
  }

  private static Timeline timeline(SearchPage page) {
    return Objects.requireNonNull(page.timeline(), "a timeline was asked for");
  }

  /** The same buckets for all: from the earliest day that any has or the user named to the last. */
  private static TimelineTable table(
      TimelineWidth width, List<Series> series, @Nullable Series held) {
    DateRange range = series.getFirst().request().dates();
    LocalDate first = range == null ? null : range.firstDay();
    LocalDate last = range == null ? null : range.lastDay();
    for (Series each : series) {
      for (Timeline.Bucket bucket : each.timeline().buckets()) {
        first = first == null || bucket.first().isBefore(first) ? bucket.first() : first;
        last = last == null || bucket.first().isAfter(last) ? bucket.first() : last;
      }
    }
    List<Timeline> all = new ArrayList<>();
    series.forEach(each -> all.add(each.timeline()));
    Timeline holdings = held == null ? null : held.timeline();
    if (first != null && last != null && !first.isAfter(last)) {
      LocalDate from = first;
      LocalDate to = last;
      all.replaceAll(timeline -> timeline.spanning(from, to, width.every()));
      holdings = holdings == null ? null : within(holdings, all.getFirst(), width);
    }
    return TimelineTable.of(width, series.stream().map(Series::name).toList(), all, holdings);
  }

  /** What is held in the buckets of another timeline, and below them what is not dated so. */
  private static Timeline within(Timeline held, Timeline shown, TimelineWidth width) {
    LocalDate first = shown.buckets().getFirst().first();
    LocalDate last = shown.buckets().getLast().last();
    List<Timeline.Bucket> buckets =
        held.spanning(first, last, width.every()).buckets().stream()
            .filter(bucket -> !bucket.first().isBefore(first) && !bucket.last().isAfter(last))
            .toList();
    return new Timeline(held.interval(), buckets, held.coarser(), held.undated());
  }

  private static void print(
      TimelineTable table, List<Series> series, Arguments arguments, Shell shell) {
    if (arguments.has(JSON)) {
      shell
          .out()
          .println(TimelineTables.json(table, series.stream().map(TimelineCommand::json).toList()));
      return;
    }
    if (arguments.has(CSV)) {
      for (Series each : series) {
        each.page().warnings().forEach(warning -> shell.say("note: " + warning.message()));
        SearchPrinter.leftOut(each.page()).forEach(line -> shell.say("note: " + line));
      }
      TimelineTables.csv(table, shell.out());
      return;
    }
    for (Series each : series) {
      new SearchPrinter(shell, false).above(each.request(), each.page());
    }
    shell.out().println();
    new TimelinePlot(table, shell.out(), shell.width(), shell.colours()).print();
  }

  private static JsonMap json(Series series) {
    SearchPage page = series.page();
    return new JsonMap()
        .put("query", series.name())
        .putAlways("readAs", page.readAs())
        .putAlways("warnings", page.warnings().stream().map(Warning::message).toList())
        .put("total", page.total().value())
        .put("lessPrecise", page.lessPrecise())
        .put("undated", page.undated());
  }
}
