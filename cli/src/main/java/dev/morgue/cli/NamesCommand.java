package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.search.CatalogueJson;
import dev.morgue.search.HeldName;
import dev.morgue.search.MergeSuggestion;
import dev.morgue.search.NameCatalogue;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code morgue names}: lists the names an archive holds, and keeps the user's list of them. */
final class NamesCommand implements Command {

  private static final String LIMIT = "--limit";
  private static final String JSON = "--json";
  private static final String ALL = "all";

  private static final int USUAL_LIMIT = 50;
  private static final int USUAL_SUGGESTIONS = 10;

  /** What can be done, as it is typed. */
  enum Action {
    LIST,
    SUGGEST,
    MERGE,
    SPLIT,
    RENAME,
    HIDE,
    UNHIDE,
    UNDO,
    LOG;

    String typed() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(NameKind.options());
    options.add(
        Option.one(LIMIT, "N", "At most so many names (50) or suggestions (10), or all.")
            .orAs("-n"));
    options.add(Option.flag(JSON, "The names or suggestions as one JSON object."));
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "names",
        "Lists the people that articles name, suggests which names are one person's, and merges,"
            + " splits, renames and hides them in the list of names. Nothing is indexed anew.",
        new CommandForm.Operands(
            "ACTION",
            0,
            "list (usual), with the beginning of a name or a whole name; suggest; merge NAME OTHER…;"
                + " split NAME…; rename NAME NEW; hide NAME…; unhide NAME…; undo, or undo NUMBER;"
                + " log."),
        options,
        List.of(
            "",
            "The list of names is names.csv in the archive's folder, plain CSV for a spreadsheet.",
            "Changes made here can be undone, one after the other or any by its number in the log;"
                + " rows changed by hand stay as they are.",
            "",
            "Piped, a name is one line with tabs between number of articles, name, the forms that"
                + " articles have, and what the list says of it; a suggestion is one line with"
                + " name and number of articles of each, in what they are alike, and the names that"
                + " stand beside both.",
            "",
            "Examples:",
            "  morgue names zel",
            "  morgue names --organisations --limit 20",
            "  morgue names suggest",
            "  morgue names merge 'Volodymyr Zelensky' 'Volodymyr Zelenskyy'",
            "  morgue names undo"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = new ArrayList<>(arguments.operands());
    Action action = action(words);
    NewsField field = NameKind.of(arguments);
    List<Path> folders = Archives.chosen(arguments, shell);
    NameEdits edits = new NameEdits(folders, field, shell);
    if (action == Action.LOG) {
      return edits.log(words);
    }
    try (NewsArchive archive = Archives.open(folders)) {
      return switch (action) {
        case LIST -> list(archive, field, String.join(" ", words), arguments, shell);
        case SUGGEST -> suggest(archive, field, words, arguments, shell);
        default -> edits.make(archive, action, words);
      };
    }
  }

  /** Takes the action off the words; words that begin with none are to be listed. */
  private static Action action(List<String> words) {
    for (Action action : Action.values()) {
      if (!words.isEmpty() && words.getFirst().equals(action.typed())) {
        words.removeFirst();
        return action;
      }
    }
    return Action.LIST;
  }

  private static int limit(Arguments arguments, int usual) throws Failure {
    return ALL.equals(arguments.one(LIMIT)) ? Integer.MAX_VALUE : arguments.number(LIMIT, 1, usual);
  }

  private static ExitCode list(
      NewsArchive archive, NewsField field, String typed, Arguments arguments, Shell shell)
      throws Failure, IOException {
    List<HeldName> all = NameCatalogue.of(archive).names(field, typed);
    List<HeldName> names = all.subList(0, Math.min(all.size(), limit(arguments, USUAL_LIMIT)));
    if (arguments.has(JSON)) {
      shell.out().println(CatalogueJson.write(field, names, all.size()));
    } else if (all.isEmpty()) {
      shell.say(
          "no "
              + NameKind.word(field)
              + " is called so in this archive"
              + (typed.isEmpty() ? "; 'morgue retag' looks for names in its articles" : ""));
    } else {
      new NamesPrinter(shell).print(names, all.size());
    }
    return all.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  private static ExitCode suggest(
      NewsArchive archive, NewsField field, List<String> words, Arguments arguments, Shell shell)
      throws Failure, IOException {
    if (!words.isEmpty()) {
      throw Failure.usage("names suggest takes no words: '" + words.getFirst() + "'");
    }
    List<MergeSuggestion> suggestions;
    try {
      suggestions =
          NameCatalogue.of(archive).suggestMerges(field, limit(arguments, USUAL_SUGGESTIONS));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
    if (arguments.has(JSON)) {
      shell.out().println(CatalogueJson.write(field, suggestions));
    } else if (suggestions.isEmpty()) {
      shell.say("no two names look as if they were one " + NameKind.word(field) + "'s");
    } else {
      new SuggestionPrinter(shell).print(suggestions);
    }
    return suggestions.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }
}
