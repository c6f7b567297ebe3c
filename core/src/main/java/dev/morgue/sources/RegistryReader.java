package dev.morgue.sources;

import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import dev.morgue.csv.CsvRecord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list of publications, and notes what is wrong with them. */
final class RegistryReader {

  private final List<RegistryProblem> problems = new ArrayList<>();
  private final List<String> unknownHeadings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<RegistryColumn, Integer> places = new EnumMap<>(RegistryColumn.class);
  private int width;

  /**
   * A publication and the fields that it was read from.
   *
   * @param source the publication
   * @param record its record
   */
  record Row(NewsSource source, CsvRecord record) {}

  RegistryReader(CsvFile file) {
    boolean headed = false;
    for (CsvRecord record : file.records()) {
      if (record.isBlank()) {
        continue;
      }
      if (headed) {
        row(record);
      } else if (!head(record)) {
        break;
      }
      headed = true;
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<RegistryProblem> problems() {
    return problems;
  }

  /** Headings of columns that mean nothing to us. */
  List<String> unknownHeadings() {
    return unknownHeadings;
  }

  /** Where a column's field begins in a row. */
  CsvField field(CsvRecord record, RegistryColumn column) {
    Integer place = places.get(column);
    return place == null || place >= record.fields().size()
        ? record.fields().getFirst()
        : record.fields().get(place);
  }

  void problem(CsvField at, String message) {
    problems.add(new RegistryProblem(at.line(), at.column(), message));
  }

  private boolean head(CsvRecord record) {
    width = record.fields().size();
    for (int i = 0; i < width; i++) {
      CsvField heading = record.fields().get(i);
      Optional<RegistryColumn> column = RegistryColumn.of(heading.value());
      if (column.isEmpty()) {
        unknownHeadings.add(heading.value().strip());
      } else if (places.putIfAbsent(column.get(), i) != null) {
        problem(
            heading,
            "a second column for " + column.get().heading() + "; leave one, with ; between values");
      }
    }
    if (!places.containsKey(RegistryColumn.NAME)) {
      problem(
          record.fields().getFirst(),
          "the first line must head the columns, and one of them 'name': the name that a"
              + " publication is counted under");
    }
    return places.containsKey(RegistryColumn.NAME);
  }

  private void row(CsvRecord record) {
    if (record.fields().size() > width) {
      problem(
          record.fields().get(width),
          "more fields than the head line has; put a field that holds the separator into quotation"
              + " marks");
    }
    String name = one(record, RegistryColumn.NAME);
    if (name == null) {
      problem(field(record, RegistryColumn.NAME), "this row has no name");
      return;
    }
    NewsSource source =
        new NewsSource(
            name,
            many(record, RegistryColumn.ALIASES),
            many(record, RegistryColumn.FORMER_TITLES),
            many(record, RegistryColumn.DOMAINS).stream().map(SourceKey::host).toList(),
            many(record, RegistryColumn.CODES),
            issns(record),
            one(record, RegistryColumn.COUNTRY),
            one(record, RegistryColumn.LANGUAGE),
            zone(record),
            media(record),
            order(record),
            many(record, RegistryColumn.GROUPS).stream().map(RegistryReader::group).toList());
    rows.add(new Row(source, record));
  }

  private @Nullable String one(CsvRecord record, RegistryColumn column) {
    Integer place = places.get(column);
    if (place == null || place >= record.fields().size()) {
      return null;
    }
    String value = record.fields().get(place).value().strip();
    return value.isEmpty() ? null : value;
  }

  private List<String> many(CsvRecord record, RegistryColumn column) {
    String all = one(record, column);
    List<String> values = new ArrayList<>();
    if (all != null) {
      for (String value : all.split(";", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  private static String group(String typed) {
    return typed.startsWith("@") ? typed.substring(1) : typed;
  }

  private List<String> issns(CsvRecord record) {
    List<String> issns = many(record, RegistryColumn.ISSNS);
    for (String issn : issns) {
      if (!Issn.isValid(issn)) {
        problem(
            field(record, RegistryColumn.ISSNS),
            "'" + issn + "' is no ISSN: that is eight digits like 0000-0019, the last a check");
      }
    }
    return issns;
  }

  private @Nullable ZoneId zone(CsvRecord record) {
    String zone = one(record, RegistryColumn.TIME_ZONE);
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      problem(
          field(record, RegistryColumn.TIME_ZONE),
          "'" + zone + "' is no time zone; write one like Europe/London or America/New_York");
      return null;
    }
  }

  private List<Medium> media(CsvRecord record) {
    List<Medium> media = new ArrayList<>();
    for (String typed : many(record, RegistryColumn.MEDIA)) {
      Optional<Medium> medium = labelled(Medium.values(), typed);
      medium.ifPresent(media::add);
      if (medium.isEmpty()) {
        problem(
            field(record, RegistryColumn.MEDIA), "'" + typed + "' is none of print, web and wire");
      }
    }
    return media;
  }

  private @Nullable DayMonthOrder order(CsvRecord record) {
    String typed = one(record, RegistryColumn.DAY_MONTH_ORDER);
    if (typed == null) {
      return null;
    }
    Optional<DayMonthOrder> order = labelled(DayMonthOrder.values(), typed);
    if (order.isEmpty()) {
      problem(
          field(record, RegistryColumn.DAY_MONTH_ORDER),
          "'" + typed + "' is neither day-first (05/01 is in January) nor month-first");
    }
    return order.orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> labelled(E[] values, String typed) {
    String key = SourceKey.of(typed);
    for (E value : values) {
      if (SourceKey.of(value.name()).equals(key)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
