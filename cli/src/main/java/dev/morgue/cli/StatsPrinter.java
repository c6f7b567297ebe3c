package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.query.Warning;
import dev.morgue.search.ArchiveStats;
import dev.morgue.search.Holding;
import dev.morgue.search.Interval;
import dev.morgue.search.StatsRequest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints for reading what an archive holds. */
final class StatsPrinter {

  private static final String INDENT = "  ";
  private static final int COUNT = 7;

  private final PrintWriter out;
  private final int width;
  private final boolean colours;
  private final CountedBy by;
  private final int limit;

  /**
   * A printer.
   *
   * @param limit at most how many sources, sections and so on
   */
  StatsPrinter(Shell shell, CountedBy by, int limit) {
    this.out = shell.out();
    this.width = shell.width();
    this.colours = shell.colours();
    this.by = by;
    this.limit = limit;
  }

  void print(StatsRequest request, ArchiveStats stats) {
    wrapped("Read as: " + RequestWords.of(request.articles(), stats.readAs()));
    wrapped(found(stats));
    for (Warning warning : stats.warnings()) {
      wrapped("Note: " + warning.message());
    }
    if (stats.all().articles() == 0) {
      return;
    }
    overview(request, stats);
    if (by.fields().isEmpty()) {
      out.println();
      calendar(stats.all());
      return;
    }
    List<Holding> shown = stats.holdings().subList(0, Math.min(limit, stats.holdings().size()));
    if (by.interval() == null) {
      out.println();
      new HoldingTable(out, width, by.fields()).print(shown);
    } else {
      shown.forEach(this::part);
    }
    rest(stats.holdings().subList(shown.size(), stats.holdings().size()));
  }

  private static String found(ArchiveStats stats) {
    Holding all = stats.all();
    String found =
        all.articles() == 0
            ? "No article matches"
            : Words.count(all.articles(), "article") + span(all);
    return stats.lessPrecise() == 0
        ? found
        : found + " · " + SearchPrinter.lessPrecise(stats.lessPrecise());
  }

  /** {@code , Mon 3 Jan 2005 to Thu 31 Dec 2009}. */
  private static String span(Holding holding) {
    PartialDate first = holding.first();
    PartialDate last = holding.last();
    if (first == null || last == null) {
      return "";
    }
    return ", " + Words.date(first) + (first.equals(last) ? "" : " to " + Words.date(last));
  }

  private void overview(StatsRequest request, ArchiveStats stats) {
    Holding all = stats.all();
    count(all.undated(), "undated");
    count(all.years().stream().mapToLong(Holding.Dated::articles).sum(), "dated to a year only");
    count(all.withoutByline(), "without a byline");
    count(all.stubs(), "of fewer than " + Words.count(request.stubWords(), "word"));
    count(
        stats.revised(),
        "changed since first saved; "
            + Words.count(stats.superseded(), "earlier version")
            + " held");
    count(
        stats.copied(),
        "saved more than once; "
            + Words.number(stats.copies())
            + " further "
            + (stats.copies() == 1 ? "copy" : "copies"));
    new FacetPrinter(out, width).onOneLine(stats.languages());
    if (stats.collections().distinct() > 0) {
      new FacetPrinter(out, width).onOneLine(stats.collections());
    }
  }

  /** What there is none of is not worth a line. */
  private void count(long number, String what) {
    if (number == 0) {
      return;
    }
    String digits = Words.number(number);
    String begin = " ".repeat(Math.max(0, COUNT - digits.length())) + digits + INDENT;
    String indent = " ".repeat(begin.length());
    for (String line : new Passage(false).plain(what).lines(width - indent.length())) {
      out.println(begin + line);
      begin = indent;
    }
  }

  private void part(Holding holding) {
    out.println();
    Passage title = new Passage(colours).strong(title(holding));
    title.lines(width).forEach(out::println);
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(holding.articles(), "article") + span(holding));
    if (holding.undated() > 0) {
      parts.add(Words.number(holding.undated()) + " undated");
    }
    long without = holding.gaps().stream().mapToLong(Holding.Gap::months).sum();
    if (without > 0) {
      parts.add(Words.count(without, "month") + " without");
    }
    Passage about = new Passage(false).plain(String.join(" · ", parts));
    about.lines(width - INDENT.length()).forEach(line -> out.println(INDENT + line));
    calendar(holding);
  }

  private void calendar(Holding holding) {
    MonthGrid grid = new MonthGrid(holding, out, width);
    if (by.interval() == Interval.YEAR) {
      grid.printYears();
    } else if (!holding.months().isEmpty() || !holding.years().isEmpty()) {
      grid.print();
    }
  }

  private String title(Holding holding) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < by.fields().size(); i++) {
      names.add(name(holding.values().get(i), by.fields().get(i).label()));
    }
    return String.join(" · ", names);
  }

  static String name(@Nullable String value, String label) {
    return value == null ? "(no " + label + ")" : Passage.onOneLine(value);
  }

  private void rest(List<Holding> rest) {
    if (!rest.isEmpty()) {
      long articles = rest.stream().mapToLong(Holding::articles).sum();
      out.println();
      wrapped(
          "and "
              + Words.number(rest.size())
              + " more with "
              + Words.count(articles, "article")
              + " · --limit all lists them");
    }
  }

  private void wrapped(String text) {
    new Passage(false).plain(text).lines(width).forEach(out::println);
  }
}
