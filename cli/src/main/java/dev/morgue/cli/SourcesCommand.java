package dev.morgue.cli;

import dev.morgue.csv.CsvFile;
import dev.morgue.search.HeldSource;
import dev.morgue.search.NewsArchive;
import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code morgue sources}: what the archive holds against the user's list of publications. */
final class SourcesCommand implements Command {

  private static final String CSV = "--csv";
  private static final String UPDATE = "--update";

  @Override
  public CommandForm form() {
    return new CommandForm(
        "sources",
        "Lists the names of publications that articles carry, first those that the list of sources"
            + " lacks.",
        new CommandForm.Operands("", 0, ""),
        List.of(
            Option.flag(
                CSV,
                "Prints the list with a row more for each name that it lacks, and the rest as it"
                    + " is; where there is no list, a first one."),
            Option.flag(
                UPDATE, "Adds those rows to the list itself, or writes a first one, in its place."),
            SourceList.OPTION,
            Archives.SEVERAL),
        List.of(
            "",
            "Piped, a name is one line with tabs between number of articles, name, name in the list,"
                + " codes and sites.",
            "",
            "Examples:",
            "  morgue sources",
            "  morgue sources --csv > new.csv",
            "  morgue sources --update"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    arguments.atMostOneOf(CSV, UPDATE);
    if (!arguments.operands().isEmpty()) {
      throw Failure.usage(
          "sources takes no words, only options: '" + arguments.operands().getFirst() + "'");
    }
    List<Path> folders = Archives.chosen(arguments, shell);
    // a first list may be asked for under a name that is not there yet
    SourceList list =
        arguments.has(UPDATE) && arguments.has(SourceList.OPTION.name())
            ? SourceList.perhaps(arguments, shell)
            : SourceList.of(arguments, shell, folders);
    List<HeldSource> held;
    try (NewsArchive archive = Archives.open(folders, list)) {
      held = archive.heldSources();
    }
    if (arguments.has(CSV)) {
      shell.out().print(list.registry().textWith(lacking(held)));
    } else if (arguments.has(UPDATE)) {
      update(list, lacking(held), shell);
    } else {
      SourcesPrinter printer = new SourcesPrinter(shell);
      if (shell.terminal()) {
        printer.print(list, held);
      } else {
        printer.plain(held);
      }
    }
    return held.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  /**
   * A publication for each name that the list lacks, the most frequent first; writings that the
   * list takes for the same name are one.
   */
  private static List<NewsSource> lacking(List<HeldSource> held) {
    Map<String, NewsSource> lacking = new LinkedHashMap<>();
    for (HeldSource source : held) {
      String name = source.name();
      if (name != null && source.listed() == null) {
        lacking.merge(SourceRows.key(name), SourceRows.of(name, source), SourceRows::both);
      }
    }
    return SourceRows.withoutSharedCodes(List.copyOf(lacking.values()));
  }

  private static void update(SourceList list, List<NewsSource> lacking, Shell shell)
      throws IOException {
    if (lacking.isEmpty()) {
      shell.say("every name is in " + list.file() + " already; it stays as it is");
      return;
    }
    String text = list.registry().textWith(lacking);
    SourceRegistry.parse(text, list.file().toString());
    CsvFile.replace(list.file(), text);
    shell.say(Words.count(lacking.size(), "source") + " added to " + list.file());
  }
}
