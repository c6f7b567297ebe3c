package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.Facet;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchJson;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code morgue facets}: counts the values of fields. */
final class FacetsCommand implements Command {

  private static final String CONTAINING = "--containing";
  private static final String UNDER = "--under";
  private static final String LIMIT = "--limit";
  private static final String JSON = "--json";
  private static final String ALL = "all";

  private static final int USUAL_LIMIT = 50;

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>();
    options.add(Option.one(CONTAINING, "TEXT", "Only values with this text in them."));
    options.add(
        Option.one(
            UNDER, "DATE", "For the field date: the months of a year, the days of a month."));
    options.add(Option.one(LIMIT, "N", "At most so many values a field (50), or all."));
    options.addAll(SearchOptions.all());
    options.add(Option.flag(JSON, "The counts as one JSON object, a page without hits."));
    options.add(SourceList.OPTION);
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "facets",
        "Counts the values of fields, over every article or those that a query finds.",
        new CommandForm.Operands(
            "FIELD",
            1,
            "Fields to count, first: source, section, byline, person, place, org, subject, type,"
                + " lang, date … or one of your own. What follows them is a query."),
        options,
        List.of(
            "",
            "Piped, a value is one line with tabs between field, value and count; the line with an"
                + " empty value counts the articles without any.",
            "",
            "Examples:",
            "  morgue facets source",
            "  morgue facets person place 'flood AND harbour' --date 2008",
            "  morgue facets person --containing doe",
            "  morgue facets date --under 2008 --byline 'Jane Doe'",
            "",
            "A query that itself begins with a field's name goes between brackets: '(place)'."));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = new ArrayList<>(arguments.operands());
    List<FacetRequest> facets = new ArrayList<>();
    do {
      for (String field : words.removeFirst().split(",", -1)) {
        facets.add(facet(field.strip(), arguments));
      }
    } while (!words.isEmpty() && isFacet(words.getFirst()));
    SearchRequest request =
        SearchOptions.read(words, arguments, shell).facets(facets).pageSize(0).snippets(0).build();
    try (NewsArchive archive = Archives.open(arguments, shell)) {
      SearchPage page = new Answer(archive, request).first();
      if (arguments.has(JSON)) {
        shell.out().println(SearchJson.write(page));
      } else {
        print(request, page, shell);
      }
      return page.total().value() == 0 ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private static boolean isFacet(String word) {
    return NewsField.of(word).map(NewsField::isFacet).orElse(false);
  }

  private static FacetRequest facet(String field, Arguments arguments) throws Failure {
    boolean all = ALL.equals(arguments.one(LIMIT));
    int limit = all ? Integer.MAX_VALUE : arguments.number(LIMIT, 1, USUAL_LIMIT);
    int colon = field.indexOf(':');
    if (colon > 0 && isFacet(field.substring(0, colon))) {
      throw Failure.usage(
          "a field to count stands alone: write "
              + field.substring(0, colon)
              + " "
              + LIMIT
              + " N for so many values of each, and a query between brackets");
    }
    String name = SearchOptions.field(field);
    String under = name.equals(NewsField.DATE.label()) ? arguments.one(UNDER) : null;
    return new FacetRequest(name, limit, arguments.one(CONTAINING), under);
  }

  private static void print(SearchRequest request, SearchPage page, Shell shell) {
    FacetPrinter printer = new FacetPrinter(shell.out(), shell.width());
    if (!shell.terminal()) {
      page.warnings().forEach(warning -> shell.say("note: " + warning.message()));
      page.facets().forEach(printer::plain);
      return;
    }
    new SearchPrinter(shell, false).above(request, page);
    for (Facet facet : page.facets()) {
      shell.out().println();
      printer.table(facet);
    }
  }
}
