package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.search.NewsArchive;
import dev.morgue.text.ArticleDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code morgue versions}: every saved version of an article, and what changed between them. */
final class VersionsCommand implements Command {

  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String LIST = "--list";
  private static final String WHOLE = "--whole";
  private static final String JSON = "--json";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "versions",
        "Lists every saved version of an article, and what changed from each to the next.",
        new CommandForm.Operands("ID", 1, NamedArticle.HELP),
        List.of(
            Option.one(FROM, "N", "Compares this version, as numbered in the list …"),
            Option.one(TO, "N", "… with this one; without it, with the last."),
            Option.flag(LIST, "Only the list."),
            Option.flag(WHOLE, "Paragraphs that did not change too."),
            Option.flag(JSON, "Versions and changes as one JSON object an article."),
            Archives.SEVERAL),
        List.of(
            "",
            "On a terminal what was removed is red and struck through and what was added green and"
                + " underlined; elsewhere they stand as [-removed-] and {+added+}.",
            "",
            "Examples:",
            "  morgue versions 3",
            "  morgue versions https://example.com/news/flood --from 1 --to 4",
            "  morgue versions 5f1c3a0b --whole | less"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(LIST, JSON, WHOLE);
    arguments.atMostOneOf(LIST, FROM);
    List<Path> folders = Archives.chosen(arguments, shell);
    Optional<LastSearch> last = LastSearch.read(shell, folders);
    try (NewsArchive archive = Archives.open(folders)) {
      boolean again = false;
      for (String named : arguments.operands()) {
        List<Article> versions = versions(archive, NamedArticle.id(archive, named, last));
        if (again && !arguments.has(JSON)) {
          shell.out().println();
        }
        again = true;
        List<int[]> pairs = pairs(arguments, versions.size());
        if (arguments.has(JSON)) {
          shell.out().println(json(versions, pairs));
        } else {
          print(versions, pairs, arguments, shell);
        }
      }
      return ExitCode.OK;
    }
  }

  private static List<Article> versions(NewsArchive archive, ArticleId id) throws IOException {
    List<Article> versions = new ArrayList<>();
    for (ArticleId each : archive.versions(id)) {
      archive.find(each).ifPresent(versions::add);
    }
    return versions;
  }

  /** Which versions to compare, counted from 0. */
  private static List<int[]> pairs(Arguments arguments, int count) throws Failure {
    if (arguments.has(FROM) || arguments.has(TO)) {
      int from = number(arguments, FROM, 1, count);
      int to = number(arguments, TO, count, count);
      if (from == to) {
        throw Failure.usage(FROM + " and " + TO + " are the same version, " + from);
      }
      return List.of(new int[] {from - 1, to - 1});
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 1; i < count && !arguments.has(LIST); i++) {
      pairs.add(new int[] {i - 1, i});
    }
    return pairs;
  }

  private static int number(Arguments arguments, String option, int absent, int count)
      throws Failure {
    int number = arguments.number(option, 1, absent);
    if (number > count) {
      throw Failure.usage(
          option + ": there is no version " + number + ", only " + Words.count(count, "version"));
    }
    return number;
  }

  private static void print(
      List<Article> versions, List<int[]> pairs, Arguments arguments, Shell shell) {
    for (int i = 0; i < versions.size(); i++) {
      version(versions.get(i), i, versions.size(), shell);
    }
    DiffPrinter printer = new DiffPrinter(shell, arguments.has(WHOLE));
    for (int[] pair : pairs) {
      List<ArticleDiff.Change> changes =
          ArticleDiff.of(versions.get(pair[0]), versions.get(pair[1]));
      String which = "From " + (pair[0] + 1) + " to " + (pair[1] + 1) + ": ";
      String what =
          changes.isEmpty()
              ? "nothing but the saved file changed"
              : String.join(", ", changes.stream().map(ArticleDiff.Change::field).toList());
      shell.out().println();
      Passage head = new Passage(shell.colours()).strong(which).plain(what);
      head.lines(shell.width()).forEach(shell.out()::println);
      changes.forEach(printer::print);
    }
  }

  /** Its number, what it says it is, when it was saved, and where it lies. */
  private static void version(Article article, int index, int count, Shell shell) {
    String number = Integer.toString(index + 1);
    String indent = " ".repeat(Integer.toString(count).length() + 2);
    String headline = article.headline() == null ? HitWords.NO_HEADLINE : article.headline();
    Passage head =
        new Passage(shell.colours())
            .strong(Passage.onOneLine(headline))
            .plain(index + 1 == count ? " (latest)" : "");
    String before = " ".repeat(indent.length() - 2 - number.length()) + number + "  ";
    for (String line : head.lines(shell.width() - indent.length())) {
      shell.out().println(before + line);
      before = indent;
    }
    List<String> about = new ArrayList<>();
    about.add(HitWords.where(article));
    article.dates().updated().forEach(date -> about.add("updated " + Words.date(date)));
    article.dates().captured().forEach(date -> about.add("saved " + Words.date(date)));
    PartialDate indexed = article.accession().indexed();
    if (indexed != null) {
      about.add("indexed " + Words.date(indexed.withoutTime()));
    }
    new Passage(false)
        .plain(String.join(" · ", about))
        .lines(shell.width() - indent.length())
        .forEach(line -> shell.out().println(indent + line));
    shell.out().println(indent + article.id());
    for (Original.Location location : article.original().locations()) {
      shell.out().println(indent + Passage.onOneLine(location.toString()));
    }
  }

  private static String json(List<Article> versions, List<int[]> pairs) {
    List<Object> all = new ArrayList<>();
    for (Article article : versions) {
      PartialDate published = article.dates().published();
      JsonMap version = new JsonMap().put("id", article.id().value());
      version.put("headline", article.headline()).put("published", published);
      version.put("updated", article.dates().updated()).put("saved", article.dates().captured());
      version.put("indexed", article.accession().indexed());
      version.put(
          "files",
          article.original().locations().stream().map(Original.Location::toString).toList());
      all.add(version.tree());
    }
    List<Object> changes = new ArrayList<>();
    for (int[] pair : pairs) {
      JsonMap change = new JsonMap().put("from", pair[0] + 1).put("to", pair[1] + 1);
      List<Object> fields = new ArrayList<>();
      ArticleDiff.of(versions.get(pair[0]), versions.get(pair[1]))
          .forEach(field -> fields.add(json(field)));
      changes.add(change.putAlways("fields", fields).tree());
    }
    return Json.write(
        new JsonMap().putAlways("versions", all).putAlways("changes", changes).tree());
  }

  private static Object json(ArticleDiff.Change change) {
    List<Object> pieces = new ArrayList<>();
    change
        .pieces()
        .forEach(piece ->
            pieces.add(
                new JsonMap()
                    .put(piece.kind().name().toLowerCase(Locale.ROOT), piece.text())
                    .tree()));
    return new JsonMap().put("field", change.field()).put("pieces", pieces).tree();
  }
}
