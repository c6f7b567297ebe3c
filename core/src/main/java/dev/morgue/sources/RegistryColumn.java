package dev.morgue.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the list that has a meaning; the first of its headings is ours. */
enum RegistryColumn {
  NAME("name", "canonical name", "source", "publication", "title"),
  ALIASES("aliases", "alias", "other names"),
  FORMER_TITLES("former titles", "former title", "former names"),
  DOMAINS("domains", "domain", "sites", "site"),
  CODES("codes", "code"),
  ISSNS("issn", "issns"),
  COUNTRY("country"),
  LANGUAGE("language", "lang"),
  TIME_ZONE("time zone", "timezone"),
  MEDIA("medium", "media"),
  DAY_MONTH_ORDER("day-month order", "date order"),
  GROUPS("groups", "group");

  private final List<String> headings;

  RegistryColumn(String... headings) {
    this.headings = List.of(headings);
  }

  String heading() {
    return headings.getFirst();
  }

  /** The column that a heading means, letter case and signs aside. */
  static Optional<RegistryColumn> of(String heading) {
    String key = SourceKey.of(heading);
    return Arrays.stream(values())
        .filter(column -> column.headings.stream().map(SourceKey::of).anyMatch(key::equals))
        .findFirst();
  }
}
