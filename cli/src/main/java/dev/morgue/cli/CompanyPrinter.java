package dev.morgue.cli;

import dev.morgue.search.Company;
import dev.morgue.search.NameForms;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints who and what appears in the articles that have a name. */
final class CompanyPrinter {

  /** Beyond this many times as often the number says nothing more. */
  private static final double MOST_TIMES = 1_000;

  private static final int LEAST_NAME = 14;

  /** Where the numbers stand that a line ends with. */
  private static final String HEADINGS = "     both  of  in all    times  years";

  private static final int NUMBERS = 46;

  private final Shell shell;

  CompanyPrinter(Shell shell) {
    this.shell = shell;
  }

  void print(Company company) {
    if (!shell.terminal()) {
      plain(company.people());
      plain(company.organisations());
      plain(company.places());
      return;
    }
    String forms =
        company.forms().stream()
            .filter(form -> !form.name().equalsIgnoreCase(company.request().name()))
            .map(CompanyPrinter::form)
            .collect(Collectors.joining(", "));
    String head =
        company.request().name()
            + ": "
            + Words.number(company.articles())
            + " of "
            + Words.count(company.all(), "article")
            + (company.years() == null ? "" : ", " + company.years())
            + (forms.isEmpty() ? "" : "; also as " + forms);
    new Passage(false).plain(head).lines(shell.width()).forEach(shell.out()::println);
    table("People", company.people());
    table("Organisations", company.organisations());
    table("Places", company.places());
  }

  private static String form(NameForms.Form form) {
    return form.name() + " " + Words.number(form.articles());
  }

  private void plain(List<Company.Companion> companions) {
    for (Company.Companion each : companions) {
      shell
          .out()
          .println(
              String.join(
                  "\t",
                  each.field().label(),
                  Passage.onOneLine(each.name()),
                  Long.toString(each.articles()),
                  Long.toString(each.inAll()),
                  String.format(Locale.ROOT, "%.1f", each.times()),
                  each.years() == null ? "" : each.years().toString()));
    }
  }

  private void table(String title, List<Company.Companion> companions) {
    if (companions.isEmpty()) {
      return;
    }
    int widest = companions.stream().mapToInt(each -> Columns.of(shown(each))).max().orElse(0);
    int column = Math.max(LEAST_NAME, Math.min(widest, shell.width() - NUMBERS));
    shell.out().println();
    shell.out().println(title + " ".repeat(column + 2 - title.length()) + HEADINGS);
    for (Company.Companion each : companions) {
      List<String> lines = new Passage(false).plain(shown(each)).lines(column);
      lines.subList(0, lines.size() - 1).forEach(line -> shell.out().println("  " + line));
      String last = lines.getLast();
      shell
          .out()
          .println(
              "  "
                  + last
                  + " ".repeat(Math.max(0, column - Columns.of(last)))
                  + padded(Words.number(each.articles()), 9)
                  + " of "
                  + padded(Words.number(each.inAll()), 7)
                  + padded(times(each.times()), 9)
                  + (each.years() == null ? "" : "  " + each.years()));
    }
  }

  private static String shown(Company.Companion companion) {
    return Passage.onOneLine(companion.name());
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String times(double times) {
    if (times >= MOST_TIMES) {
      return ">1,000×";
    }
    return times >= 10
        ? Words.number(Math.round(times)) + "×"
        : String.format(Locale.ROOT, "%.1f×", times);
  }
}
