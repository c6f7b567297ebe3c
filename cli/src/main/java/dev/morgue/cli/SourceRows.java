package dev.morgue.cli;

import dev.morgue.search.HeldSource;
import dev.morgue.sources.NewsSource;
import dev.morgue.sources.SourceKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rows for a list of publications, made of what articles carry. */
final class SourceRows {

  private SourceRows() {}

  /** What writings of one name share. */
  static String key(String name) {
    return SourceKey.withoutArticle(SourceKey.of(name));
  }

  static NewsSource of(String name, HeldSource held) {
    return row(name, held.domains(), held.codes());
  }

  private static NewsSource row(String name, List<String> domains, List<String> codes) {
    return new NewsSource(
        name, List.of(), List.of(), domains, codes, List.of(), null, null, null, List.of(), null,
        List.of());
  }

  /** Two writings of a name in one row, under the first. */
  static NewsSource both(NewsSource first, NewsSource other) {
    return row(
        first.name(), union(first.domains(), other.domains()), union(first.codes(), other.codes()));
  }

  private static List<String> union(List<String> one, List<String> other) {
    TreeSet<String> both = new TreeSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }

  /** A code that several carry, or that is another's name, leads to none of them. */
  static List<NewsSource> withoutSharedCodes(List<NewsSource> rows) {
    Map<String, Integer> uses = new HashMap<>();
    for (NewsSource row : rows) {
      uses.merge(SourceKey.of(row.name()), 1, Integer::sum);
      row.codes().stream()
          .map(SourceKey::of)
          .distinct()
          .forEach(c -> uses.merge(c, 1, Integer::sum));
    }
    return rows.stream()
        .map(row ->
            row(
                row.name(),
                row.domains(),
                row.codes().stream()
                    .filter(c -> uses.getOrDefault(SourceKey.of(c), 0) == 1)
                    .toList()))
        .toList();
  }
}
