package dev.morgue.sources;

import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes publications as rows of a list. */
final class RegistryWriter {

  private RegistryWriter() {}

  static String extended(CsvFile file, List<NewsSource> further) {
    CsvFile headed = file;
    if (file.records().stream().allMatch(record -> record.isBlank())) {
      headed =
          file.with(
              List.of(
                  Arrays.stream(RegistryColumn.values()).map(RegistryColumn::heading).toList()));
    }
    List<String> headings =
        headed.records().stream()
            .filter(record -> !record.isBlank())
            .findFirst()
            .orElseThrow()
            .fields()
            .stream()
            .map(CsvField::value)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (NewsSource source : further) {
      rows.add(headings.stream().map(heading -> cell(heading, source)).toList());
    }
    return headed.with(rows).text();
  }

  private static String cell(String heading, NewsSource source) {
    Optional<RegistryColumn> column = RegistryColumn.of(heading);
    return column.isEmpty() ? "" : cell(column.get(), source);
  }

  private static String cell(RegistryColumn column, NewsSource source) {
    return switch (column) {
      case NAME -> source.name();
      case ALIASES -> list(source.aliases());
      case FORMER_TITLES -> list(source.formerTitles());
      case DOMAINS -> list(source.domains());
      case CODES -> list(source.codes());
      case ISSNS -> list(source.issns());
      case COUNTRY -> orEmpty(source.country());
      case LANGUAGE -> orEmpty(source.language());
      case TIME_ZONE -> source.timeZone() == null ? "" : source.timeZone().getId();
      case MEDIA -> list(source.media().stream().map(Medium::label).toList());
      case DAY_MONTH_ORDER -> source.dayMonthOrder() == null ? "" : source.dayMonthOrder().label();
      case GROUPS -> list(source.groups());
    };
  }

  private static String list(List<String> values) {
    return String.join("; ", values);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
