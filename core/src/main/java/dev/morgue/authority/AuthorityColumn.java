package dev.morgue.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the list; the first of its headings is ours. */
enum AuthorityColumn {
  NAME("name", "canonical", "canonical name"),
  ALIASES("aliases", "alias", "other names"),
  TYPE("type", "kind"),
  ID("id", "identifier"),
  HIDDEN("hidden", "hide"),
  NOTE("note", "notes");

  private final List<String> headings;

  AuthorityColumn(String... headings) {
    this.headings = List.of(headings);
  }

  String heading() {
    return headings.getFirst();
  }

  /** The column that a heading means, letter case aside. */
  static Optional<AuthorityColumn> of(String heading) {
    String key = NameAuthority.key(heading);
    return Arrays.stream(values()).filter(column -> column.headings.contains(key)).findFirst();
  }
}
