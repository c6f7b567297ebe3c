package dev.morgue.authority;

import dev.morgue.Name;
import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of a list of names of one kind. What a change does not touch stays byte for byte. */
final class AuthorityEdit {

  private final NameAuthority list;
  private final Name.Kind kind;

  AuthorityEdit(NameAuthority list, Name.Kind kind) {
    this.list = list;
    this.kind = kind;
  }

  NameAuthority merged(String name, String into) {
    Optional<AuthorityEntry> from = list.called(kind, name);
    AuthorityEntry to = list.called(kind, into).orElseGet(() -> entry(into));
    if (from.map(to::equals).orElse(is(name, into))) {
      throw new IllegalArgumentException(
          "'" + name + "' is '" + to.name() + "' already: there is nothing to merge");
    }
    List<String> aliases = new ArrayList<>(to.aliases());
    boolean heads = from.isPresent() && is(from.get().name(), name);
    aliases.addAll(heads ? from.get().names() : List.of(name));
    AuthorityEntry merged = with(to, to.name(), aliases);
    if (from.isEmpty()) {
      return written(to, merged);
    }
    NameAuthority without =
        heads ? removed(from.get()) : written(from.get(), less(from.get(), name));
    return new AuthorityEdit(without, kind).written(to, merged);
  }

  NameAuthority split(String name) {
    Optional<AuthorityEntry> held = list.called(kind, name);
    if (held.isEmpty()) {
      AuthorityEntry own = entry(name);
      return written(own, own);
    }
    if (is(held.get().name(), name)) {
      throw new IllegalArgumentException(
          "'" + name + "' has a row of its own already; split off an alias of it instead");
    }
    NameAuthority without = written(held.get(), less(held.get(), name));
    return new AuthorityEdit(without, kind).split(name);
  }

  NameAuthority renamed(String name, String to) {
    AuthorityEntry old = list.called(kind, name).orElseGet(() -> entry(name));
    Optional<AuthorityEntry> other = list.called(kind, to);
    if (other.isPresent() && !other.get().equals(old)) {
      throw new IllegalArgumentException(
          "'" + to + "' leads to " + other.get().name() + " already; merge the two instead");
    }
    List<String> aliases = new ArrayList<>(old.names());
    aliases.removeIf(alias -> is(alias, to));
    return written(old, with(old, to, aliases));
  }

  NameAuthority hidden(String name, boolean hidden) {
    AuthorityEntry old = list.called(kind, name).orElseGet(() -> entry(name));
    AuthorityEntry changed =
        new AuthorityEntry(kind, old.name(), old.aliases(), old.id(), hidden, old.note());
    return written(old, changed);
  }

  private static boolean is(String one, String other) {
    return NameAuthority.key(one).equals(NameAuthority.key(other));
  }

  private AuthorityEntry entry(String name) {
    return new AuthorityEntry(kind, name.strip(), List.of(), null, false, null);
  }

  private static AuthorityEntry with(AuthorityEntry entry, String name, List<String> aliases) {
    for (String alias : aliases) {
      if (alias.indexOf(';') >= 0) {
        throw new IllegalArgumentException(
            "'" + alias + "' has a semicolon, which parts aliases: it cannot be one");
      }
    }
    return new AuthorityEntry(
        entry.kind(), name.strip(), aliases, entry.id(), entry.hidden(), entry.note());
  }

  private static AuthorityEntry less(AuthorityEntry entry, String alias) {
    return with(
        entry, entry.name(), entry.aliases().stream().filter(each -> !is(each, alias)).toList());
  }

  private NameAuthority removed(AuthorityEntry entry) {
    return read(list.file().without(list.record(entry)));
  }

  /** The list with an entry changed, or added where it has no row yet. */
  private NameAuthority written(AuthorityEntry old, AuthorityEntry changed) {
    CsvFile headed = headed(list.file());
    List<String> headings = headings(headed);
    if (list.called(kind, old.name()).isEmpty()) {
      return read(headed.with(List.of(row(headings, List.of(), changed))));
    }
    int record = list.record(old);
    List<String> before =
        list.file().records().get(record).fields().stream().map(CsvField::value).toList();
    return read(headed.replaced(record, row(headings, before, changed)));
  }

  private static NameAuthority read(CsvFile file) {
    return NameAuthority.parse(file.text(), NameAuthority.FILE_NAME);
  }

  /** A list of nothing gets a head line; one that lacks a column that is needed gets that. */
  private static CsvFile headed(CsvFile file) {
    List<String> all =
        Arrays.stream(AuthorityColumn.values()).map(AuthorityColumn::heading).toList();
    if (file.records().stream().allMatch(record -> record.isBlank())) {
      return file.with(List.of(all));
    }
    List<String> headings = new ArrayList<>(headings(file));
    List<AuthorityColumn> there =
        headings.stream().map(AuthorityColumn::of).flatMap(Optional::stream).toList();
    for (AuthorityColumn column : AuthorityColumn.values()) {
      if (!there.contains(column)) {
        headings.add(column.heading());
      }
    }
    return headings.size() == headings(file).size() ? file : file.replaced(head(file), headings);
  }

  private static int head(CsvFile file) {
    int head = 0;
    while (file.records().get(head).isBlank()) {
      head++;
    }
    return head;
  }

  private static List<String> headings(CsvFile file) {
    return file.records().get(head(file)).fields().stream().map(CsvField::value).toList();
  }

  private static List<String> row(
      List<String> headings, List<String> before, AuthorityEntry entry) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String was = i < before.size() ? before.get(i) : "";
      row.add(AuthorityColumn.of(headings.get(i)).map(column -> cell(column, entry)).orElse(was));
    }
    return row;
  }

  private static String cell(AuthorityColumn column, AuthorityEntry entry) {
    return switch (column) {
      case NAME -> entry.name();
      case ALIASES -> String.join("; ", entry.aliases());
      case TYPE -> label(entry.kind());
      case ID -> orEmpty(entry.id());
      case HIDDEN -> entry.hidden() ? "yes" : "";
      case NOTE -> orEmpty(entry.note());
    };
  }

  private static String label(Name.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> "org";
      case PLACE -> "place";
      default -> "person";
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
