package dev.morgue.query;

import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvRecord;
import dev.morgue.csv.CsvSyntaxException;
import dev.morgue.sources.RegistryProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a list of saved searches, what is wrong with them, and changes of them. */
final class SearchRows {

  private enum Column {
    NAME("name"),
    QUERY("query", "search"),
    DIALECT("dialect"),
    NOTE("note", "notes");

    private final List<String> headings;

    Column(String... headings) {
      this.headings = List.of(headings);
    }

    static Optional<Column> of(String heading) {
      String key = heading.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(column -> column.headings.contains(key)).findFirst();
    }
  }

  private final CsvFile file;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final Map<Integer, SavedSearch> searches = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<RegistryProblem> problems = new ArrayList<>();
  private int width;
  private boolean cut;

  private SearchRows(CsvFile file) {
    this.file = file;
    List<CsvRecord> records = file.records();
    for (int i = 0; i < records.size() && (width == 0 || isReadable()); i++) {
      if (!records.get(i).isBlank() && width > 0) {
        row(i, records.get(i));
      } else if (!records.get(i).isBlank()) {
        head(records.get(i));
      }
    }
  }

  /** Reads a list; of one that is no CSV from some line on, what stands before that. */
  static SearchRows parse(String csv) {
    try {
      return new SearchRows(CsvFile.parse(csv));
    } catch (CsvSyntaxException e) {
      String message = String.valueOf(e.getMessage());
      String what =
          message.substring(message.indexOf(": ") + 2) + "; what follows is not read until then";
      SearchRows before = parse(before(csv, e.line()));
      if (before.cut) {
        before.problems.removeLast(); // a field that was cut in two, and is none of the user's
      }
      before.problems.add(new RegistryProblem(e.line(), e.column(), what));
      before.cut = true;
      return before;
    }
  }

  private static String before(String csv, int line) {
    int end = 0;
    for (int passed = 1; passed < line && end < csv.length(); end++) {
      char c = csv.charAt(end);
      boolean pair = c == '\r' && csv.startsWith("\r\n", end);
      passed += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return csv.substring(0, end);
  }

  /** The searches by the numbers of their records, in the order of the file. */
  Map<Integer, SavedSearch> searches() {
    return searches;
  }

  List<RegistryProblem> problems() {
    return problems;
  }

  Optional<SavedSearch> named(String name) {
    return Optional.ofNullable(searches.get(number(name)));
  }

  /** The file's text as it stands. */
  String text() {
    return file.text();
  }

  private boolean isReadable() {
    return places.containsKey(Column.NAME) && places.containsKey(Column.QUERY);
  }

  private void head(CsvRecord record) {
    width = record.fields().size();
    for (int i = 0; i < width; i++) {
      int place = i;
      Column.of(record.fields().get(i).value()).ifPresent(c -> places.putIfAbsent(c, place));
    }
    if (!isReadable()) {
      problem(
          record.fields().getFirst(),
          "the first line must head the columns, with a 'name' and a 'query' among them; no search"
              + " is read");
    }
  }

  private void row(int number, CsvRecord record) {
    if (record.fields().size() > width) {
      problem(
          record.fields().get(width),
          "more fields than the head line has, so this row is left out: put a query that holds a"
              + " comma or quotation mark into quotation marks, and write \"\" for each within");
      return;
    }
    String typed = value(record, Column.DIALECT);
    Optional<Dialect> dialect = typed == null ? Optional.of(Dialect.NEWS) : Dialect.of(typed);
    if (dialect.isEmpty()) {
      problem(
          field(record, Column.DIALECT),
          "'" + typed + "' is none of news, nexis, factiva and lucene; this row is left out");
      return;
    }
    String name = value(record, Column.NAME);
    if (name == null) {
      problem(field(record, Column.NAME), "this row has no name and is left out");
      return;
    }
    try {
      String query = orEmpty(value(record, Column.QUERY));
      SavedSearch search = new SavedSearch(name, query, dialect.get(), value(record, Column.NOTE));
      Integer other = lines.putIfAbsent(SavedSearches.key(name), field(record, Column.NAME).line());
      if (other == null) {
        searches.put(number, search);
      } else {
        String message = "'" + name + "' is saved in line " + other + " already";
        problem(field(record, Column.NAME), message + "; this row is left out");
      }
    } catch (IllegalArgumentException e) {
      problem(field(record, Column.NAME), e.getMessage() + "; this row is left out");
    }
  }

  private void problem(CsvField at, String message) {
    problems.add(new RegistryProblem(at.line(), at.column(), message));
  }

  private CsvField field(CsvRecord record, Column column) {
    int place = places.getOrDefault(column, 0);
    return record.fields().get(place < record.fields().size() ? place : 0);
  }

  private @Nullable String value(CsvRecord record, Column column) {
    Integer place = places.get(column);
    if (place == null || place >= record.fields().size()) {
      return null;
    }
    String value = record.fields().get(place).value().strip();
    return value.isEmpty() ? null : value;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  // -- changes; what they do not touch stays byte for byte

  /**
   * Whether the file can be changed without losing what cannot be read in it: it is CSV to its end,
   * and its columns are headed.
   */
  boolean isChangeable() {
    return !cut && (width == 0 || isReadable());
  }

  /** The file's text with a search in place of the one of that name, or as a new row. */
  String with(String name, SavedSearch search) {
    SearchRows rows = new SearchRows(headed());
    int number = rows.number(name);
    if (number < 0) {
      return rows.file.with(List.of(rows.cells(search, null))).text();
    }
    CsvRecord old = rows.file.records().get(number);
    return rows.file.replaced(number, rows.cells(search, old)).text();
  }

  /** The file with a head line that has every column. */
  private CsvFile headed() {
    List<String> headings = new ArrayList<>();
    int head = 0;
    while (head < file.records().size() && file.records().get(head).isBlank()) {
      head++;
    }
    boolean none = head == file.records().size();
    if (!none) {
      file.records().get(head).fields().forEach(field -> headings.add(field.value()));
    }
    int before = headings.size();
    Arrays.stream(Column.values())
        .filter(column -> !places.containsKey(column))
        .forEach(column -> headings.add(column.headings.getFirst()));
    if (none) {
      return file.with(List.of(headings));
    }
    return headings.size() == before ? file : file.replaced(head, headings);
  }

  private int number(String name) {
    for (Map.Entry<Integer, SavedSearch> each : searches.entrySet()) {
      if (SavedSearches.key(each.getValue().name()).equals(SavedSearches.key(name))) {
        return each.getKey();
      }
    }
    return -1;
  }

  /** The values of a row; those of columns that mean nothing here stay as they are. */
  private List<String> cells(SavedSearch search, @Nullable CsvRecord old) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(old == null || i >= old.fields().size() ? "" : old.fields().get(i).value());
    }
    places.forEach((column, place) -> cells.set(place, cell(column, search)));
    return cells;
  }

  private static String cell(Column column, SavedSearch search) {
    return switch (column) {
      case NAME -> search.name();
      case QUERY -> search.query();
      case DIALECT -> search.dialect() == Dialect.NEWS ? "" : search.dialect().label();
      case NOTE -> orEmpty(search.note());
    };
  }

  /** The file's text without the search of that name. */
  String without(String name) {
    int number = number(name);
    return number < 0 ? file.text() : file.without(number).text();
  }
}
