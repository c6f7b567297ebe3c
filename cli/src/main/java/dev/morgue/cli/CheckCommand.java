package dev.morgue.cli;

import dev.morgue.indexer.FieldMapping;
import dev.morgue.indexer.IndexOptions;
import dev.morgue.indexer.OriginalsCheck;
import dev.morgue.indexer.OriginalsReport;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.search.NewsArchive;
import dev.morgue.upkeep.ArchiveCheck;
import dev.morgue.upkeep.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code morgue check}: is the archive sound, and are the saved files still what they were. */
final class CheckCommand implements Command {

  private static final String FILES = "--files";
  private static final String MAP = "--map";
  private static final String JSON = "--json";
  private static final int LISTED = 20;

  @Override
  public CommandForm form() {
    return new CommandForm(
        "check",
        "Checks whether an archive is sound: every file of its index, every stored article, and"
            + " that of each article exactly one version is the latest. Changes nothing.",
        new CommandForm.Operands(
            "DIR", 0, "Archives or backups to check; without any, the usual archive."),
        List.of(
            Option.flag(FILES, "Also whether every saved file is still there and still the same."),
            Option.one(MAP, "FILE", "With --files: the mapping that the files were indexed with."),
            Option.flag(JSON, "The report as one JSON object a line and archive."),
            Archives.OPTION),
        List.of(
            "",
            "It ends with 6 when something is wrong. What 'rebuild' can cure, the report says; for"
                + " a damaged file of the index take the last backup.",
            "",
            "Examples:",
            "  morgue check",
            "  morgue check --files",
            "  morgue check /backups/morgue"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<Path> archives = new ArrayList<>();
    for (String typed : arguments.operands()) {
      archives.add(Archives.path(typed, shell));
    }
    if (archives.isEmpty()) {
      archives.addAll(Archives.chosen(arguments, shell));
    }
    boolean sound = true;
    for (Path archive : archives) {
      sound &= check(archive, arguments, shell);
    }
    return sound ? ExitCode.OK : ExitCode.UNSOUND;
  }

  private static boolean check(Path archive, Arguments arguments, Shell shell)
      throws Failure, IOException {
    CheckReport index;
    OriginalsReport files;
    try (UpkeepLine line = new UpkeepLine(shell, "checking")) {
      index = index(archive, line);
      boolean readable = index.held() > 0 || index.isSound();
      files = arguments.has(FILES) && readable ? files(archive, arguments, shell) : null;
    }
    if (arguments.has(JSON)) {
      shell.out().println(json(archive, index, files));
    } else {
      print(archive, index, shell);
      print(files, arguments, shell);
    }
    return index.isSound() && (files == null || files.isSound());
  }

  private static CheckReport index(Path archive, UpkeepLine line) throws Failure {
    try {
      return ArchiveCheck.of(archive, line);
    } catch (IOException e) {
      throw new Failure(ExitCode.ARCHIVE, Sentences.of(e), e);
    }
  }

  private static OriginalsReport files(Path archive, Arguments arguments, Shell shell)
      throws Failure, IOException {
    String map = arguments.one(MAP);
    IndexOptions options = IndexOptions.of(shell.clock());
    try {
      if (map != null) {
        options = options.withMapping(FieldMapping.read(Archives.path(map, shell)));
      }
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
    try (NewsArchive open = Archives.open(List.of(archive))) {
      return OriginalsCheck.of(open, options);
    }
  }

  private static void print(Path archive, CheckReport report, Shell shell) {
    shell.out().println("Archive: " + archive);
    shell
        .out()
        .println(
            Words.count(report.held(), "version")
                + " of "
                + Words.count(report.articles(), "article")
                + ", "
                + Words.bytes(report.bytes())
                + " of index");
    if (report.isSound()) {
      shell.out().println("Sound: every file, every stored article and what is derived from it.");
      return;
    }
    shell.out().println("Not sound: " + Words.count(report.found(), "problem") + ".");
    list(
        report.problems().stream().map(problem -> problem.where() + ": " + problem.what()).toList(),
        report.found(),
        shell);
    if (report.held() > 0) {
      shell
          .out()
          .println(
              Words.number(report.read())
                  + " of "
                  + Words.count(report.held(), "stored version")
                  + " can be read and agree with the index.");
    }
  }

  private static void print(@Nullable OriginalsReport report, Arguments arguments, Shell shell) {
    if (report == null) {
      if (arguments.has(FILES)) {
        shell.out().println("Saved files were not checked, because the archive cannot be read.");
      }
      return;
    }
    shell
        .out()
        .println(
            "Saved files: "
                + Words.number(report.same())
                + " of "
                + Words.count(report.places(), "place")
                + " hold what was saved"
                + (report.isSound() ? "." : ":"));
    list(
        report.problems().stream().map(problem -> problem.where() + ": " + problem.what()).toList(),
        report.places() - report.same(),
        shell);
  }

  private static void list(List<String> lines, long all, Shell shell) {
    lines.stream()
        .limit(LISTED)
        .forEach(line -> shell.out().println("  " + Passage.onOneLine(line)));
    if (all > LISTED) {
      shell
          .out()
          .println("  and " + Words.number(all - LISTED) + " more (--json lists a thousand)");
    }
  }

  private static String json(Path archive, CheckReport index, @Nullable OriginalsReport files) {
    JsonMap json = new JsonMap().put("archive", archive.toString());
    json.put("sound", index.isSound() && (files == null || files.isSound()));
    json.put("versions", index.held()).put("articles", index.articles());
    json.put("read", index.read()).put("bytes", index.bytes()).put("found", index.found());
    json.putAlways(
        "problems",
        index.problems().stream()
            .map(problem -> problem(problem.where(), problem.what()))
            .toList());
    if (files != null) {
      JsonMap originals = new JsonMap();
      originals.put("places", files.places()).put("same", files.same());
      originals.putAlways(
          "problems",
          files.problems().stream()
              .map(problem -> problem(problem.where(), problem.what()))
              .toList());
      json.put("files", originals.tree());
    }
    return Json.write(json.tree());
  }

  private static Object problem(String where, String what) {
    return new JsonMap().put("where", where).put("what", what).tree();
  }
}
