package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.CatalogueJson;
import dev.morgue.search.Company;
import dev.morgue.search.CompanyRequest;
import dev.morgue.search.NameCatalogue;
import dev.morgue.search.NameForms;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code morgue with}: who and what appears in the articles that name somebody. */
final class WithCommand implements Command {

  private static final String LIMIT = "--limit";
  private static final String JSON = "--json";
  private static final int USUAL_LIMIT = 10;
  private static final int NEAR = 5;

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(NameKind.ofTheName());
    options.add(
        Option.one(LIMIT, "N", "At most so many people, organisations and places (10).")
            .orAs("-n"));
    options.addAll(SearchOptions.all());
    options.add(Option.flag(JSON, "The answer as one JSON object."));
    options.add(SourceList.OPTION);
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "with",
        "Says which people, organisations and places appear in the articles that name a person: how"
            + " often, when, and how many times as often as in all articles.",
        new CommandForm.Operands(
            "NAME",
            1,
            "The name, in quotation marks; its other spellings are taken too. A query may follow."),
        options,
        List.of(
            "",
            "First come those that have the most articles beyond chance: more than their share of all"
                + " articles would give. With a query, dates or other conditions, both the articles"
                + " with the name and all articles are those that meet them.",
            "",
            "Piped, a name is one line with tabs between field, name, articles with both, articles"
                + " with it at all, times as often, and years.",
            "",
            "Examples:",
            "  morgue with 'Jane Doe'",
            "  morgue with 'Harbour Trust' --organisations --date 2008",
            "  morgue with 'Jane Doe' 'strike OR lockout' --limit 20"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = new ArrayList<>(arguments.operands());
    String name = words.removeFirst();
    NewsField field = NameKind.of(arguments);
    SearchRequest within = SearchOptions.read(words, arguments, shell).build();
    try (NewsArchive archive = Archives.open(arguments, shell)) {
      NameCatalogue names = NameCatalogue.of(archive);
      Company company;
      try {
        company =
            names.company(
                new CompanyRequest(field, name, within, arguments.number(LIMIT, 1, USUAL_LIMIT)));
      } catch (IllegalArgumentException e) {
        throw Failure.usage(e);
      }
      if (arguments.has(JSON)) {
        shell.out().println(CatalogueJson.write(company));
      } else if (company.articles() > 0) {
        new CompanyPrinter(shell).print(company);
      } else {
        shell.say(
            "no article names "
                + NameKind.one(field)
                + " '"
                + name
                + "'"
                + near(archive, field, name));
      }
      return company.articles() == 0 ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  /** Names of other kinds that begin so, or of this kind. */
  private static String near(NewsArchive archive, NewsField field, String name) throws IOException {
    for (NewsField other :
        List.of(field, NewsField.PERSON, NewsField.ORGANISATION, NewsField.PLACE)) {
      List<NameForms.Form> near = archive.suggest(other, name, NEAR);
      if (!near.isEmpty()) {
        String list = near.stream().map(NameForms.Form::name).collect(Collectors.joining(", "));
        String option = NameKind.option(other);
        return other == field
            ? "; there are " + list
            : "; there is the "
                + NameKind.word(other)
                + " "
                + list
                + (option.isEmpty() ? ", without" + NameKind.option(field) : ", with" + option);
      }
    }
    return "";
  }
}
