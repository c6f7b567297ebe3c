package dev.morgue.cli;

import dev.morgue.search.FacetRequest;
import dev.morgue.search.Interval;
import dev.morgue.search.Recency;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequestBuilder;
import dev.morgue.search.SortOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The options of {@code search} that say what is brought back, and in which order. */
final class PageOptions {

  static final String AFTER = "--after";

  private static final String SORT = "--sort";
  private static final String FACET = "--facet";
  private static final String TIMELINE = "--timeline";
  private static final String PAGE_SIZE = "--page-size";
  private static final String SNIPPETS = "--snippets";
  private static final String EXACT_TOTAL = "--exact-total";
  private static final String RECENCY = "--recency";
  private static final String TIME_LIMIT = "--time-limit";

  private static final String ALL = "all";

  private PageOptions() {}

  static List<Option> all() {
    return List.of(
        Option.one(
            SORT,
            "ORDER",
            "relevance, newest, oldest, or indexed: what came into the archive last first. Usual:"
                + " relevance, and without words or names to rank by newest."),
        Option.many(
            FACET,
            "FIELD[:N]",
            "Counts the N (10) most frequent values of a field: source, section, byline, person,"
                + " place, org, subject, type, lang, date … Several between commas."),
        Option.one(TIMELINE, "INTERVAL", "Counts by day, week, month, quarter or year."),
        Option.one(PAGE_SIZE, "N", "At most so many hits (10; up to 1000), or all.").orAs("-n"),
        Option.one(AFTER, "CURSOR", "The page after the one that ended with this cursor."),
        Option.one(SNIPPETS, "N", "At most so many snippets a hit (2)."),
        Option.flag(EXACT_TOTAL, "Counts every match, where a large total is else 'at least'."),
        Option.one(
            RECENCY,
            "DAYS",
            "Ranks new articles higher; after so many days half that advantage is gone."),
        Option.one(
            TIME_LIMIT,
            "SECONDS",
            "Stops looking after so long and shows what was found by then; counts are lower"
                + " bounds."));
  }

  /** Whether every hit is asked for, not a page. */
  static boolean wantsAll(Arguments arguments) {
    return ALL.equals(arguments.one(PAGE_SIZE));
  }

  /** Completes a request for the articles that are meant. */
  static SearchRequest read(SearchRequestBuilder request, Arguments arguments, Shell shell)
      throws Failure {
    request
        .after(arguments.one(AFTER))
        .facets(facets(arguments))
        .exactTotal(arguments.has(EXACT_TOTAL))
        .pageSize(
            wantsAll(arguments) ? SearchRequest.MAX_PAGE_SIZE : arguments.number(PAGE_SIZE, 0, 10))
        .snippets(arguments.number(SNIPPETS, 0, 2));
    if (arguments.has(SORT)) {
      request.sort(choice(SORT, arguments, SortOrder.values()));
    }
    if (arguments.has(TIMELINE)) {
      request.timeline(choice(TIMELINE, arguments, Interval.values()));
    }
    if (arguments.has(RECENCY)) {
      request.recency(new Recency(LocalDate.now(shell.clock()), arguments.number(RECENCY, 1, 1)));
    }
    if (arguments.has(TIME_LIMIT)) {
      request.timeLimit(Duration.ofSeconds(arguments.number(TIME_LIMIT, 1, 1)));
    }
    try {
      return request.build();
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static <E extends Enum<E>> E choice(String option, Arguments arguments, E[] values)
      throws Failure {
    String typed = String.valueOf(arguments.one(option)).toLowerCase(Locale.ROOT);
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(typed)) {
        return value;
      }
    }
    String known =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw Failure.usage(option + " takes one of " + known + ", not '" + typed + "'");
  }

  private static List<FacetRequest> facets(Arguments arguments) throws Failure {
    List<FacetRequest> facets = new ArrayList<>();
    for (String several : arguments.many(FACET)) {
      for (String one : several.split(",", -1)) {
        facets.add(facet(one.strip()));
      }
    }
    return facets;
  }

  private static FacetRequest facet(String typed) throws Failure {
    int colon = typed.indexOf(':');
    String name = colon < 0 ? typed : typed.substring(0, colon);
    String limit = colon < 0 ? "10" : typed.substring(colon + 1);
    boolean number = limit.length() < 9 && limit.matches("[1-9][0-9]*");
    if (name.isEmpty() || !number) {
      throw Failure.usage(
          FACET
              + " takes a field, or a field and how many values: source or source:20, not '"
              + typed
              + "'");
    }
    return FacetRequest.of(SearchOptions.field(name)).limit(Integer.parseInt(limit));
  }
}
