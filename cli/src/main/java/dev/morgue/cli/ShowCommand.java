package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.ArticleJson;
import dev.morgue.NewsField;
import dev.morgue.json.Json;
import dev.morgue.query.QueryText;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code morgue show}: prints whole articles. */
final class ShowCommand implements Command {

  private static final String PROVENANCE = "--provenance";
  private static final String JSON = "--json";
  private static final String BODY_ONLY = "--body-only";
  private static final String HIGHLIGHT = "--highlight";

  private static final int MOST_NAMED = 10;

  @Override
  public CommandForm form() {
    return new CommandForm(
        "show",
        "Prints whole articles, corrections and notes first.",
        new CommandForm.Operands(
            "ID",
            1,
            "A hit's number in the last search made on a terminal; an id or at least four signs of"
                + " its beginning; a key, an address or a file."),
        List.of(
            Option.one(HIGHLIGHT, "QUERY", "Marks what this query finds in it."),
            Option.flag(
                PROVENANCE,
                "Instead of the article: where each field's value came from, how sure that is, and"
                    + " what other evidence said."),
            Option.flag(BODY_ONLY, "Only the running text."),
            Option.flag(JSON, "The article as JSON, one a line where the output is piped."),
            Archives.SEVERAL),
        List.of(
            "",
            "Examples:",
            "  morgue show 3",
            "  morgue show 3 --highlight 'flood AND harbour'",
            "  morgue show 5f1c3a0b --provenance",
            "  morgue show https://example.com/news/flood --json"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(PROVENANCE, JSON, BODY_ONLY);
    arguments.atMostOneOf(PROVENANCE, JSON, HIGHLIGHT);
    List<Path> folders = Archives.chosen(arguments, shell);
    Optional<LastSearch> last = LastSearch.read(shell, folders);
    try (NewsArchive archive = Archives.open(folders)) {
      boolean again = false;
      for (String named : arguments.operands()) {
        ArticleId id = id(archive, named, last);
        Article article = archive.find(id).orElseThrow(() -> gone(named));
        if (again && !arguments.has(JSON)) {
          shell.out().println();
        }
        again = true;
        show(archive, article, arguments, shell);
      }
      return ExitCode.OK;
    }
  }

  private static void show(NewsArchive archive, Article article, Arguments arguments, Shell shell)
      throws Failure, IOException {
    if (arguments.has(JSON)) {
      shell
          .out()
          .println(
              shell.terminal()
                  ? Json.writeIndented(ArticleJson.tree(article))
                  : ArticleJson.write(article));
    } else if (arguments.has(PROVENANCE)) {
      new ProvenancePrinter(shell).print(article);
    } else {
      Marks marks = marks(archive, article, arguments.one(HIGHLIGHT), shell);
      ArticlePrinter printer = new ArticlePrinter(shell, article, marks);
      if (arguments.has(BODY_ONLY)) {
        printer.body();
      } else {
        printer.article(archive.versions(article.id()));
      }
    }
  }

  /** The version that a number, an id, a key, an address or a file names. */
  static ArticleId id(NewsArchive archive, String named, Optional<LastSearch> last)
      throws Failure, IOException {
    boolean number = named.length() < 6 && named.chars().allMatch(c -> c >= '0' && c <= '9');
    if (number && last.isPresent()) {
      int place = Integer.parseInt(named);
      List<ArticleId> ids = last.get().ids();
      if (place >= 1 && place <= ids.size()) {
        return ids.get(place - 1);
      }
    }
    List<ArticleId> ids = ids(archive, named);
    if (ids.size() > 1) {
      throw Failure.usage(severalBegin(named, ids));
    }
    if (ids.isEmpty()) {
      throw number ? noNumber(named, last) : notFound(named);
    }
    return ids.getFirst();
  }

  private static List<ArticleId> ids(NewsArchive archive, String named) throws IOException {
    List<ArticleId> ids = archive.idsOf(named, MOST_NAMED + 1);
    if (!ids.isEmpty() || !named.contains("/")) {
      return ids;
    }
    List<ArticleId> found = new ArrayList<>();
    for (NewsField field : List.of(NewsField.URL, NewsField.PATH)) {
      String query = QueryText.anyOf(field.label(), List.of(named));
      SearchRequest request =
          SearchRequest.builder().query(query).pageSize(MOST_NAMED + 1).snippets(0).build();
      archive.search(request).hits().stream()
          .map(Hit::id)
          .filter(id -> !found.contains(id))
          .forEach(found::add);
    }
    return found;
  }

  private static String severalBegin(String named, List<ArticleId> ids) {
    List<String> some = ids.stream().limit(MOST_NAMED).map(ArticleId::value).toList();
    return "several articles go by '"
        + named
        + "': "
        + String.join(", ", some)
        + (ids.size() > MOST_NAMED ? " …" : "");
  }

  private static Failure noNumber(String named, Optional<LastSearch> last) {
    String why =
        last.map(l -> "the last search listed " + Words.count(l.ids().size(), "hit"))
            .orElse("no search was made on a terminal yet");
    return Failure.usage(
        "there is no hit " + named + ": " + why + ". Search again, or give the article's id");
  }

  private static Failure notFound(String named) {
    return new Failure(ExitCode.NOTHING, "the archive holds no article '" + named + "'", null);
  }

  static Failure gone(String named) {
    return new Failure(
        ExitCode.NOTHING, "the archive no longer holds '" + named + "': search again", null);
  }

  /** Every word of the article that a query finds. */
  private static Marks marks(
      NewsArchive archive, Article article, @Nullable String query, Shell shell)
      throws IOException {
    if (query == null) {
      return Marks.NONE;
    }
    SearchRequest request = SearchRequest.of(query);
    if (!archive.why(article.id(), request).map(Why::matches).orElse(false)) {
      shell.say("note: the article does not match '" + query + "'");
      return Marks.NONE;
    }
    return new Marks(archive.marks(article.id(), request));
  }
}
