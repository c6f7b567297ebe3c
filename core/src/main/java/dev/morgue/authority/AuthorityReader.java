package dev.morgue.authority;

import dev.morgue.Name;
import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvRecord;
import dev.morgue.sources.RegistryProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list of names, and notes what is wrong with them. */
final class AuthorityReader {

  private final List<RegistryProblem> problems = new ArrayList<>();
  private final Map<Integer, AuthorityEntry> entries = new LinkedHashMap<>();
  private final Map<AuthorityColumn, Integer> places = new EnumMap<>(AuthorityColumn.class);

  AuthorityReader(CsvFile file) {
    boolean headed = false;
    for (int i = 0; i < file.records().size(); i++) {
      CsvRecord record = file.records().get(i);
      if (!record.isBlank() && headed) {
        row(i, record);
      } else if (!record.isBlank()) {
        head(record);
        headed = true;
      }
    }
  }

  /** The entries by the numbers of their records, in the order of the file. */
  Map<Integer, AuthorityEntry> entries() {
    return entries;
  }

  List<RegistryProblem> problems() {
    return problems;
  }

  void problem(CsvField at, String message) {
    problems.add(new RegistryProblem(at.line(), at.column(), message));
  }

  private void head(CsvRecord record) {
    for (int i = 0; i < record.fields().size(); i++) {
      CsvField heading = record.fields().get(i);
      AuthorityColumn column = AuthorityColumn.of(heading.value()).orElse(null);
      if (column != null && places.putIfAbsent(column, i) != null) {
        problem(heading, "a second column for " + column.heading() + "; leave one");
      }
    }
    if (!places.containsKey(AuthorityColumn.NAME)) {
      problem(
          record.fields().getFirst(),
          "the first line must head the columns, and one of them 'name': what somebody is counted"
              + " under");
    }
  }

  private void row(int number, CsvRecord record) {
    String name = value(record, AuthorityColumn.NAME);
    if (name == null) {
      if (places.containsKey(AuthorityColumn.NAME)) {
        problem(field(record, AuthorityColumn.NAME), "this row has no name");
      }
      return;
    }
    String aliases = value(record, AuthorityColumn.ALIASES);
    List<String> others =
        Arrays.stream((aliases == null ? "" : aliases).split(";", -1))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
    entries.put(
        number,
        new AuthorityEntry(
            kind(record),
            name,
            others,
            value(record, AuthorityColumn.ID),
            hidden(record),
            value(record, AuthorityColumn.NOTE)));
  }

  private Name.Kind kind(CsvRecord record) {
    String typed = value(record, AuthorityColumn.TYPE);
    return switch (typed == null ? "person" : NameAuthority.key(typed)) {
      case "person" -> Name.Kind.PERSON;
      case "org", "organisation", "organization" -> Name.Kind.ORGANISATION;
      case "place" -> Name.Kind.PLACE;
      default -> {
        problem(
            field(record, AuthorityColumn.TYPE),
            "'" + typed + "' is none of person, org and place");
        yield Name.Kind.PERSON;
      }
    };
  }

  private boolean hidden(CsvRecord record) {
    String typed = value(record, AuthorityColumn.HIDDEN);
    if (typed == null || NameAuthority.key(typed).equals("no")) {
      return false;
    }
    if (!NameAuthority.key(typed).equals("yes")) {
      problem(
          field(record, AuthorityColumn.HIDDEN),
          "'" + typed + "' is neither yes nor no; leave it empty for no");
    }
    return true;
  }

  /** A column's field in a row, to say where a mistake is. */
  CsvField field(CsvRecord record, AuthorityColumn column) {
    int place = places.getOrDefault(column, 0);
    return record.fields().get(place < record.fields().size() ? place : 0);
  }

  private @Nullable String value(CsvRecord record, AuthorityColumn column) {
    Integer place = places.get(column);
    if (place == null || place >= record.fields().size()) {
      return null;
    }
    String value = record.fields().get(place).value().strip();
    return value.isEmpty() ? null : value;
  }
}
