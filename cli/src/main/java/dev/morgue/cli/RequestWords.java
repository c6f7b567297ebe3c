package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.search.DateRange;
import dev.morgue.search.Filter;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;

/** Says what was asked for, as it was understood. */
final class RequestWords {

  private RequestWords() {}

  /** {@code lehman AND person:"Jane Doe" · Sep 2008 · not source Wire News}. */
  static String of(SearchRequest request, SearchPage page) {
    return of(request, page.readAs());
  }

  /**
   * The same of a request that was not for hits.
   *
   * @param readAs its query as it was read
   */
  static String of(SearchRequest request, String readAs) {
    List<String> parts = new ArrayList<>();
    boolean everything = readAs.isBlank() || readAs.equals("*");
    if (!everything) {
      parts.add(readAs);
    }
    if (request.anyWords() != null) {
      parts.add("any of: " + request.anyWords());
    }
    if (parts.isEmpty()) {
      parts.add("every article");
    }
    if (request.dates() != null) {
      parts.add(dates(request.dates()));
    }
    request.filters().forEach(filter -> parts.add(filter(filter)));
    if (request.allVersions()) {
      parts.add("superseded versions too");
    }
    return String.join(" · ", parts);
  }

  private static String dates(DateRange dates) {
    PartialDate from = dates.from();
    PartialDate to = dates.to();
    String words;
    if (from != null && from.equals(to)) {
      words = Words.date(from);
    } else if (from == null) {
      words = "to " + (to == null ? "the end" : Words.date(to));
    } else {
      words = to == null ? "from " + Words.date(from) : Words.date(from) + " to " + Words.date(to);
    }
    return dates.overlapping() ? words + ", or perhaps then" : words;
  }

  private static String filter(Filter filter) {
    List<String> values =
        filter.values().stream().map(v -> v.equals(Filter.NO_VALUE) ? "any" : v).toList();
    boolean none = filter.values().equals(List.of(Filter.NO_VALUE));
    if (none) {
      return (filter.exclude() ? "with some " : "without ") + filter.field();
    }
    return (filter.exclude() ? "not " : "") + filter.field() + " " + String.join(" or ", values);
  }
}
