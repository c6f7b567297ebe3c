package dev.morgue.cli;

import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearchFile;
import dev.morgue.query.SavedSearches;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code morgue searches}: lists the saved searches and changes the list of them. */
final class SearchesCommand implements Command {

  private static final String NOTE = "--note";
  private static final String REPLACE = "--replace";

  /** What can be done, as it is typed. */
  enum Action {
    LIST(0, ""),
    SHOW(1, "the name of a saved search"),
    ADD(2, "a name and a query"),
    REMOVE(1, "the name of a saved search"),
    RENAME(2, "a name and the new one"),
    UNDO(0, ""),
    LOG(0, "");

    private final int words;
    private final String wanted;

    Action(int words, String wanted) {
      this.words = words;
      this.wanted = wanted;
    }

    String typed() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its first word is the name of a search that is saved. */
    boolean takesHeld() {
      return this == SHOW || this == REMOVE || this == RENAME;
    }

    /** Takes the action off the words. */
    static Action of(List<String> words) throws Failure {
      String typed = words.isEmpty() ? LIST.typed() : words.removeFirst();
      for (Action action : values()) {
        if (action.typed().equals(typed)) {
          action.check(words);
          return action;
        }
      }
      throw Failure.usage(
          "searches takes list, show, add, remove, rename, undo or log, not '" + typed + "'");
    }

    private void check(List<String> given) throws Failure {
      boolean right = this == UNDO || this == LOG || given.size() == words;
      if (!right && words == 0) {
        throw Failure.usage("searches " + typed() + " takes no words: '" + given.getFirst() + "'");
      }
      if (!right) {
        throw Failure.usage(
            "searches " + typed() + " takes " + wanted + ", each in quotation marks");
      }
    }
  }

  @Override
  public CommandForm form() {
    List<Option> options = new ArrayList<>(SearchOptions.reading());
    options.add(Option.one(NOTE, "TEXT", "What to note beside the query."));
    options.add(Option.flag(REPLACE, "Saves the query in place of another of that name."));
    options.add(Archives.SEVERAL);
    return new CommandForm(
        "searches",
        "Keeps queries under names; a query uses them as search:NAME, as if each stood there in"
            + " brackets. Nothing is indexed anew.",
        new CommandForm.Operands(
            "DO",
            0,
            "list (usual); show NAME; add NAME QUERY; remove NAME; rename NAME NEW; undo, or undo"
                + " NUMBER; log."),
        options,
        List.of(
            "",
            "The saved searches are in searches.csv in the archive's folder, plain CSV for a"
                + " spreadsheet. Of several archives, a change is made in the first.",
            "A saved search may use others; it is read in the dialect it was saved in.",
            "",
            "Piped, a saved search is one line with tabs between name, query, dialect and note.",
            "",
            "Examples:",
            "  morgue searches add opioids 'fentanyl OR oxycod*'",
            "  morgue searches add 'crime in Leeds' 'crime w/s leeds' --note 'for Monday'",
            "  morgue search 'search:opioids AND NOT search:\"crime in Leeds\"'",
            "  morgue searches"));
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) throws Failure, IOException {
    List<String> words = new ArrayList<>(arguments.operands());
    Action action = Action.of(words);
    List<Path> folders = Archives.chosen(arguments, shell);
    SavedSearchFile file = SavedSearchFile.in(folders.getFirst());
    ChangeLog log = new ChangeLog("searches", file.path(), shell);
    if (action == Action.LOG) {
      return log.print(file.changes(), words);
    }
    try (NewsArchive archive = Archives.open(folders)) {
      Reading reading = SearchOptions.reading(arguments, shell);
      SearchesPrinter printer = new SearchesPrinter(shell, archive, reading);
      SavedSearches before = SavedList.beside(folders);
      return switch (action) {
        case LIST -> printer.list(before, file.path());
        case SHOW -> printer.show(held(before, words.getFirst()));
        case UNDO -> log.undone(file.undo(log.number(words), shell.clock().instant()));
        default -> {
          Map<String, String> repairs = printer.repairs(before.all());
          SavedSearches after =
              change(action, words, arguments, reading, file, archive, shell.clock().instant());
          archive.use(SavedList.beside(folders));
          shell.out().println(done(action, words));
          if (action != Action.REMOVE) {
            printer.read(held(after, words.get(action == Action.RENAME ? 1 : 0)));
          }
          printer.broken(repairs, printer.repairs(changed(after, action, words)));
          shell.out().println("In " + file.path() + "; 'morgue searches undo' takes it back");
          yield ExitCode.OK;
        }
      };
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private static SavedSearch held(SavedSearches searches, String name) throws Failure {
    return searches.named(name).orElseThrow(() -> Failure.usage(searches.unknown(name)));
  }

  private static SavedSearches change(
      Action action,
      List<String> words,
      Arguments arguments,
      Reading reading,
      SavedSearchFile file,
      NewsArchive archive,
      Instant now)
      throws Failure, IOException {
    String name = words.getFirst().strip();
    return switch (action) {
      case REMOVE -> file.remove(name, now);
      case RENAME -> file.rename(name, words.getLast().strip(), now);
      default -> {
        String query = words.getLast().strip();
        if (reading.strict()) {
          reading.read(query, archive).strict(query);
        }
        SavedSearch search = new SavedSearch(name, query, reading.dialect(), arguments.one(NOTE));
        boolean replace = arguments.has(REPLACE);
        Optional<SavedSearch> other = file.read().named(name);
        if (other.isPresent() && !replace) {
          throw Failure.usage(
              SavedSearchFile.taken(other.get())
                  + "; "
                  + REPLACE
                  + " puts the new one in its place");
        }
        yield file.save(search, replace, now);
      }
    };
  }

  /** All but what was saved just now, of which is told apart. */
  private static List<SavedSearch> changed(SavedSearches after, Action action, List<String> words) {
    String told = words.get(action == Action.RENAME ? 1 : 0).strip();
    return after.all().stream().filter(search -> !search.name().equals(told)).toList();
  }

  private static String done(Action action, List<String> words) {
    String name = "'" + words.getFirst().strip() + "'";
    return switch (action) {
      case REMOVE -> name + " is no longer saved";
      case RENAME -> name + " is now '" + words.getLast().strip() + "'";
      default -> name + " is saved";
    };
  }
}
