package dev.morgue.cli;

import dev.morgue.Name;
import dev.morgue.NewsField;
import dev.morgue.authority.AuthorityChange;
import dev.morgue.authority.AuthorityEntry;
import dev.morgue.authority.AuthorityFile;
import dev.morgue.authority.NameAuthority;
import dev.morgue.query.QueryText;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes the user's list of names, and says what became of it. */
final class NameEdits {

  private final AuthorityFile file;
  private final NewsField field;
  private final Name.Kind kind;
  private final Shell shell;
  private final ChangeLog log;

  /**
   * Edits of the list that a command goes by.
   *
   * @param folders the archives' folders; the list is that of the first that has one
   */
  NameEdits(List<Path> folders, NewsField field, Shell shell) {
    Path folder =
        folders.stream()
            .filter(each -> Files.exists(each.resolve(NameAuthority.FILE_NAME)))
            .findFirst()
            .orElse(folders.getFirst());
    this.file = AuthorityFile.in(folder);
    this.field = field;
    this.kind =
        switch (field) {
          case ORGANISATION -> Name.Kind.ORGANISATION;
          case PLACE -> Name.Kind.PLACE;
          default -> Name.Kind.PERSON;
        };
    this.shell = shell;
    this.log = new ChangeLog("names", file.path(), shell);
  }

  /** A name as a shell takes it. */
  static String quoted(String name) {
    boolean plain = name.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0);
    return name.indexOf('\'') >= 0 && plain
        ? '"' + name + '"'
        : "'" + name.replace("'", "'\\''") + "'";
  }

  ExitCode make(NewsArchive archive, NamesCommand.Action action, List<String> words)
      throws Failure, IOException {
    try {
      return switch (action) {
        case UNDO -> undo(archive, words);
        default -> change(archive, action, words);
      };
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e);
    }
  }

  private ExitCode change(NewsArchive archive, NamesCommand.Action action, List<String> words)
      throws Failure, IOException {
    int least = action == NamesCommand.Action.MERGE || action == NamesCommand.Action.RENAME ? 2 : 1;
    if (words.size() < least || (action == NamesCommand.Action.RENAME && words.size() > 2)) {
      throw Failure.usage(
          "names " + action.typed() + " takes " + wanted(action) + ", each in quotation marks");
    }
    NameLookup held = NameLookup.of(archive, field);
    List<String> names = new ArrayList<>();
    for (String word : words) {
      boolean fresh = action == NamesCommand.Action.RENAME && names.size() == 1;
      names.add(fresh ? word.strip() : held.written(word));
    }
    String shown = action == NamesCommand.Action.RENAME ? names.get(1) : names.getFirst();
    Map<String, Long> before = found(archive, names);
    file.change(
        action.typed()
            + " "
            + names.stream().map(NameEdits::quoted).collect(Collectors.joining(" ")),
        shell.clock().instant(),
        edit(action, names, held));
    archive.use(file.read());
    tell(archive, action, names, before, shown, held.counted(shown));
    return ExitCode.OK;
  }

  private static String wanted(NamesCommand.Action action) {
    return switch (action) {
      case MERGE -> "the name to keep and the names to count under it";
      case RENAME -> "a name and the new one";
      default -> "at least one name";
    };
  }

  private UnaryOperator<NameAuthority> edit(
      NamesCommand.Action action, List<String> names, NameLookup held) {
    return list -> {
      NameAuthority changed = list;
      switch (action) {
        case MERGE -> {
          for (String other : names.subList(1, names.size())) {
            changed = merged(changed, other, names.getFirst(), held);
          }
        }
        case RENAME -> changed = changed.renamed(kind, names.getFirst(), names.get(1));
        case SPLIT -> changed = split(list, names);
        default -> {
          for (String name : names) {
            changed = changed.hidden(kind, name, action == NamesCommand.Action.HIDE);
          }
        }
      }
      if (changed.entries().equals(list.entries())) {
        throw new IllegalArgumentException(
            "that is so already: " + file.path() + " stays as it is");
      }
      return changed;
    };
  }

  /** Names that only letter case or accents part are one as soon as one of them has a row. */
  private NameAuthority merged(NameAuthority list, String name, String into, NameLookup held) {
    boolean alike = NameAuthority.key(name).equals(NameAuthority.key(into));
    if (!alike || !held.areSeveral(name)) {
      return list.merged(kind, name, into);
    }
    return list.called(kind, into).isPresent() ? list : list.split(kind, into);
  }

  /** Those that have a row of their own keep it. */
  private NameAuthority split(NameAuthority list, List<String> names) {
    if (names.stream().map(NameAuthority::key).distinct().count() < names.size()) {
      throw new IllegalArgumentException(
          "only letter case, accents or spaces part some of these names, and the list looks over"
              + " those: they cannot be split");
    }
    NameAuthority changed = list;
    for (String name : names) {
      Optional<AuthorityEntry> entry = changed.called(kind, name);
      boolean own =
          entry.isPresent()
              && NameAuthority.key(entry.get().name()).equals(NameAuthority.key(name));
      changed = own ? changed : changed.split(kind, name);
    }
    return changed;
  }

  private Map<String, Long> found(NewsArchive archive, List<String> names) throws IOException {
    Map<String, Long> found = new LinkedHashMap<>();
    for (String name : names) {
      SearchRequest request =
          SearchRequest.builder()
              .query(query(name))
              .exactTotal(true)
              .pageSize(0)
              .snippets(0)
              .build();
      found.put(name, archive.search(request).total().value());
    }
    return found;
  }

  private String query(String name) {
    return QueryText.anyOf(field.label(), List.of(name));
  }

  private void tell(
      NewsArchive archive,
      NamesCommand.Action action,
      List<String> names,
      Map<String, Long> before,
      String shown,
      long counted)
      throws IOException {
    boolean one = action == NamesCommand.Action.MERGE || action == NamesCommand.Action.RENAME;
    List<String> told = one ? List.of(shown) : names;
    shell.out().println(done(action, names));
    if (one) {
      counts("counted as " + shown, NameLookup.of(archive, field).counted(shown), counted);
    }
    Map<String, Long> after = found(archive, told);
    for (String name : told) {
      counts(query(name) + " finds", after.getOrDefault(name, 0L), before.getOrDefault(name, 0L));
    }
    shell.out().println("In " + file.path() + "; 'morgue names undo' takes it back");
  }

  private void counts(String what, long now, long before) {
    shell
        .out()
        .println(
            "  "
                + what
                + ": "
                + Words.count(now, "article")
                + (now == before ? ", as before" : "; before, " + Words.number(before)));
  }

  private static String done(NamesCommand.Action action, List<String> names) {
    String all = String.join(", ", names);
    String verb = names.size() == 1 ? " is" : " are";
    List<String> others = names.subList(1, names.size());
    return switch (action) {
      case MERGE ->
          String.join(", ", others)
              + (others.size() == 1 ? " is" : " are")
              + " now "
              + names.getFirst();
      case RENAME -> names.getFirst() + " is now called " + names.getLast();
      case SPLIT ->
          all
              + (others.isEmpty()
                  ? " is nobody else: it has a row of its own"
                  : " are all different");
      case HIDE -> all + verb + " left out of counts and suggestions";
      default -> all + verb + " counted again";
    };
  }

  private ExitCode undo(NewsArchive archive, List<String> words) throws Failure, IOException {
    Optional<AuthorityChange> undone = file.undo(log.number(words), shell.clock().instant());
    archive.use(file.read());
    return log.undone(undone);
  }

  /** Lists the changes. */
  ExitCode log(List<String> words) throws Failure, IOException {
    return log.print(file.changes(), words);
  }
}
