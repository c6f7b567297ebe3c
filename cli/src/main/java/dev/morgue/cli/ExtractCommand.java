package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.Author;
import dev.morgue.Correction;
import dev.morgue.indexer.ArticleFile;
import dev.morgue.indexer.ArticleParser.LeftOut;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code morgue extract}: shows what would be taken from saved files, without an archive. */
final class ExtractCommand implements Command {

  private static final String JSONL = "--jsonl";
  private static final String EXPLAIN = "--explain";

  /** Longer blocks are cut: it is enough to recognise them. */
  private static final int LONGEST_LEFT_OUT = 160;

  @Override
  public CommandForm form() {
    return new CommandForm(
        "extract",
        "Shows the articles that saved files hold, as they would be indexed, without an archive.",
        new CommandForm.Operands("FILE", 1, "Saved pages and other files."),
        List.of(
            Option.flag(JSONL, "One JSON object an article on a line of its own."),
            Option.flag(
                EXPLAIN,
                "For each value where it was taken from, what was not taken, and what of the page"
                    + " was thrown away."),
            SiteList.WITHOUT_ARCHIVE),
        List.of(
            "",
            "What holds no article is named on standard error with the reason; it ends with 3 when"
                + " a file could not be read.",
            "",
            "Examples:",
            "  morgue extract page.html --explain",
            "  morgue extract saved/*.html --jsonl > articles.jsonl"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(JSONL, EXPLAIN);
    ParseContext context =
        ParseContext.of(LocalDate.now(shell.clock())).withSites(SiteList.named(arguments, shell));
    List<Path> files = new ArrayList<>();
    for (String typed : arguments.operands()) {
      Path file = Archives.path(typed, shell);
      if (!Files.exists(file)) {
        throw Failure.usage(file + " does not exist");
      }
      files.add(file);
    }
    boolean failed = false;
    for (Path file : files) {
      failed |= extract(file, context, arguments, shell);
    }
    return failed ? ExitCode.INPUTS : ExitCode.OK;
  }

  /** Shows one file; whether anything in it could not be read. */
  private static boolean extract(Path path, ParseContext context, Arguments arguments, Shell shell)
      throws IOException {
    ArticleFile file = ArticleFile.of(path, context);
    boolean failed = false;
    for (ParseResult result : results(file)) {
      switch (result) {
        case ParseResult.Parsed parsed -> print(path, parsed.article(), arguments, shell);
        case ParseResult.Skipped skipped ->
            shell.say(skipped.where() + ": skipped, " + skipped.reason());
        case ParseResult.Failed broken -> {
          failed = true;
          shell.say(broken.where() + ": failed, " + broken.reason());
        }
      }
    }
    if (arguments.has(EXPLAIN)) {
      leftOut(file.leftOut(), shell);
    }
    return failed;
  }

  private static List<ParseResult> results(ArticleFile file) throws IOException {
    List<ParseResult> results = new ArrayList<>();
    try {
      file.read(results::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return results;
  }

  private static void print(Path path, Article article, Arguments arguments, Shell shell) {
    if (arguments.has(JSONL)) {
      shell.out().println(Json.write(tree(path, article).tree()));
    } else if (arguments.has(EXPLAIN)) {
      new ProvenancePrinter(shell).print(article);
    } else {
      new ArticlePrinter(shell, article, Marks.NONE).article(List.of());
    }
  }

  private static JsonMap tree(Path path, Article a) {
    JsonMap json = new JsonMap().put("file", path.toString());
    json.put("headline", a.headline()).put("deck", a.deck());
    json.put("authors", a.byline().authors().stream().map(Author::name).toList());
    json.put(
        "organisations",
        a.byline().authors().stream().filter(who -> !who.isPerson()).map(Author::name).toList());
    json.put("byline", a.byline().printed()).put("credits", a.credits());
    json.put("published", a.dates().published()).put("updated", a.dates().updated());
    json.put("captured", a.dates().captured());
    json.put("source", a.source().name()).put("domain", a.source().domain());
    json.put("section", a.placement().section());
    json.put("type", a.type() == null ? null : a.type().label());
    json.put("url", a.url()).put("language", a.language()).put("summary", a.summary());
    json.put("keywords", a.keywords());
    json.put("corrections", a.corrections().stream().map(Correction::text).toList());
    json.put("flags", a.flags().stream().map(flag -> flag.label()).toList());
    json.put("captions", a.captions()).put("body", a.body());
    json.put("provenance", ArticleJson.tree(a).get("provenance"));
    return json;
  }

  private static void leftOut(List<LeftOut> blocks, Shell shell) {
    shell.out().println();
    shell.out().println(Words.count(blocks.size(), "block") + " of the file left out:");
    for (LeftOut block : blocks) {
      String text = Passage.onOneLine(block.text());
      String shown =
          text.length() > LONGEST_LEFT_OUT ? text.substring(0, LONGEST_LEFT_OUT) + "…" : text;
      shell.out().println("  " + block.reason() + ": " + shown);
    }
  }
}
