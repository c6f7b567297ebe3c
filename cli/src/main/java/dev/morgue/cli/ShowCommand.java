package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.ArticleJson;
import dev.morgue.json.Json;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Why;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code morgue show}: prints whole articles. */
final class ShowCommand implements Command {

  private static final String PROVENANCE = "--provenance";
  private static final String JSON = "--json";
  private static final String BODY_ONLY = "--body-only";
  private static final String QUOTES = "--quotes";
  private static final String HIGHLIGHT = "--highlight";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "show",
        "Prints whole articles, corrections and notes first.",
        new CommandForm.Operands("ID", 1, NamedArticle.HELP),
        List.of(
            Option.one(HIGHLIGHT, "QUERY", "Marks what this query finds in it."),
            Option.flag(
                PROVENANCE,
                "Instead of the article: where each field's value came from, how sure that is, and"
                    + " what other evidence said."),
            Option.flag(BODY_ONLY, "Only the running text."),
            Option.flag(QUOTES, "Only what it quotes, each with who says it."),
            Option.flag(JSON, "The article as JSON, one a line where the output is piped."),
            Archives.SEVERAL),
        List.of(
            "",
            "Examples:",
            "  morgue show 3",
            "  morgue show 3 --highlight 'flood AND harbour'",
            "  morgue show 3 --quotes",
            "  morgue show 5f1c3a0b --provenance",
            "  morgue show https://example.com/news/flood --json"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(PROVENANCE, JSON, BODY_ONLY, QUOTES);
    arguments.atMostOneOf(PROVENANCE, JSON, QUOTES, HIGHLIGHT);
    List<Path> folders = Archives.chosen(arguments, shell);
    Optional<LastSearch> last = LastSearch.read(shell, folders);
    try (NewsArchive archive = Archives.open(folders)) {
      boolean again = false;
      for (String named : arguments.operands()) {
        ArticleId id = NamedArticle.id(archive, named, last);
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
    } else if (arguments.has(QUOTES)) {
      new QuotePrinter(shell).print(article);
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
