package dev.morgue.cli;

import dev.morgue.ArticleId;
import dev.morgue.search.ArchiveCollections;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.IdPage;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code morgue collection}: puts what a query finds into a collection, or takes it out. */
final class CollectionCommand implements Command {

  /** What can be done, as it is typed. */
  enum Action {
    ADD(" put into ", " in it already"),
    REMOVE(" taken out of ", " not in it");

    private final String done;
    private final String others;

    Action(String done, String others) {
      this.done = done;
      this.others = others;
    }

    String typed() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Action of(List<String> words) throws Failure {
      return Arrays.stream(values())
          .filter(action -> !words.isEmpty() && words.getFirst().equals(action.typed()))
          .findFirst()
          .orElseThrow(() ->
              Failure.usage("say 'collection add NAME QUERY' or 'collection remove NAME QUERY'"));
    }
  }

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(SearchOptions.all());
    options.add(Archives.OPTION);
    return new CommandForm(
        "collection",
        "Puts the articles that a query finds into a collection, or takes them out of it. An article"
            + " can be in several; in:NAME searches one.",
        new CommandForm.Operands(
            "WORD", 0, "add NAME QUERY… or remove NAME QUERY…; the query * means every article."),
        options,
        List.of(
            "",
            "All versions of an article are in the same collections. 'morgue stats' lists the"
                + " collections; 'morgue index --collection NAME' puts what it finds into one.",
            "",
            "Examples:",
            "  morgue collection add 'Panama papers' 'mossack w/5 fonseca'",
            "  morgue collection remove 'Panama papers' --source 'Wire News' '*'",
            "  morgue search 'in:\"Panama papers\" harbour'"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = arguments.operands();
    Action action = Action.of(words);
    if (words.size() < 3) {
      throw Failure.usage(
          "collection " + action.typed() + " takes a name and a query; * means every article");
    }
    String name = CollectionNames.of(words.get(1));
    SearchRequest request =
        SearchOptions.read(words.subList(2, words.size()), arguments, shell)
            .pageSize(SearchRequest.MAX_PAGE_SIZE)
            .build();
    Path archive = Archives.chosen(arguments, shell).getFirst();
    List<ArticleId> found = found(archive, request, shell);
    if (found.isEmpty()) {
      shell.say("no article matches; nothing was changed");
      return ExitCode.NOTHING;
    }
    try (ArchiveWriter writer = Archives.write(archive, false, shell)) {
      ArchiveCollections all = writer.collections();
      int changed = action == Action.ADD ? all.put(found, name) : all.take(found, name);
      int others = found.size() - changed;
      shell
          .out()
          .println(
              Words.count(changed, "article")
                  + action.done
                  + name
                  + (others == 0 ? "" : "; " + Words.number(others) + action.others));
    }
    return ExitCode.OK;
  }

  /** One id for each article, however many of its versions are found. */
  private static List<ArticleId> found(Path archive, SearchRequest request, Shell shell)
      throws Failure, IOException {
    Map<String, ArticleId> found = new LinkedHashMap<>();
    try (NewsArchive open = Archives.open(List.of(archive))) {
      IdPage page = open.ids(request);
      page.warnings().forEach(warning -> shell.say("note: " + warning.message()));
      page.articles().forEach(each -> found.put(each.id().article(), each.id()));
      while (page.next() != null) {
        page = open.ids(request.toBuilder().after(page.next()).build());
        page.articles().forEach(each -> found.put(each.id().article(), each.id()));
      }
    }
    return List.copyOf(found.values());
  }
}
