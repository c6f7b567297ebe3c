package example.newsroom;

import dev.morgue.search.Facet;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchPage;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.Snippet;
import dev.morgue.search.Timeline;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Prints answers, and remembers whether all of them were as expected. */
final class Report {

  private final PrintStream out;
  private int failures;

  Report(PrintStream out) {
    this.out = out;
  }

  boolean allAsExpected() {
    out.println();
    out.println(failures == 0 ? "All as expected." : failures + " not as expected.");
    return failures == 0;
  }

  void title(String title) {
    out.println();
    out.println("== " + title);
  }

  void expect(String what, Object expected, Object actual) {
    if (Objects.equals(expected, actual)) {
      out.println("  ok: " + what + ": " + actual);
    } else {
      failures++;
      out.println("  NOT AS EXPECTED: " + what + ": " + actual + ", expected " + expected);
    }
  }

  void answer(SearchRequest request, SearchPage page) {
    title(request.query() + filters(request));
    out.println("  read as: " + page.readAs());
    for (Hit hit : page.hits()) {
      out.println("  " + hit.headline().marked("[", "]") + version(hit));
      out.println("    " + hit.source() + ", " + hit.published() + by(hit));
      hit.snippets().forEach(snippet -> out.println("    | " + snippet.marked("[", "]")));
    }
    for (Facet facet : page.facets()) {
      out.println("  " + facet.field() + ": " + String.join("; ", values(facet)));
    }
    if (page.timeline() != null) {
      out.println("  months: " + String.join("; ", months(page)));
    }
  }

  private static String filters(SearchRequest request) {
    StringBuilder filters = new StringBuilder();
    request.filters().forEach(f -> filters.append(" | ").append(f.field()).append(f.values()));
    if (request.dates() != null) {
      filters.append(" | ").append(request.dates().from()).append("..");
      filters.append(request.dates().to());
    }
    return filters.append(request.allVersions() ? " | all versions" : "").toString();
  }

  private static String version(Hit hit) {
    return (hit.version() > 1 ? " (version " + hit.version() + ")" : "")
        + (hit.corrected() ? " (corrected)" : "")
        + (hit.latest() ? "" : " (superseded)");
  }

  private static String by(Hit hit) {
    return hit.byline() == null ? "" : ", " + hit.byline();
  }

  /** The values of the first facet, each with its count. */
  static List<String> values(SearchPage page) {
    return values(page.facets().getFirst());
  }

  private static List<String> values(Facet facet) {
    return facet.values().stream().map(value -> value.value() + " " + value.count()).toList();
  }

  /** The first days of the timeline's buckets, each with its count. */
  static List<String> months(SearchPage page) {
    Timeline timeline = page.timeline();
    return timeline == null
        ? List.of()
        : timeline.buckets().stream().map(b -> b.first() + " " + b.count()).toList();
  }

  /** Whether a word that begins so is marked in the hit's headline or snippets. */
  static boolean marks(Hit hit, String beginning) {
    return Stream.concat(Stream.of(hit.headline()), hit.snippets().stream())
        .anyMatch(snippet -> marks(snippet, beginning));
  }

  private static boolean marks(Snippet snippet, String beginning) {
    return snippet.marks().stream()
        .map(mark -> snippet.text().substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.startsWith(beginning));
  }
}
