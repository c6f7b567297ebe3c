package dev.morgue.cli;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.PartialDate;
import dev.morgue.search.FoldedCopy;
import dev.morgue.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of an article in a line. */
final class HitWords {

  static final String NO_HEADLINE = "(no headline)";

  private static final String BETWEEN = " · ";

  private static final int MOST_SOURCES = 6;

  private HitWords() {}

  /** {@code The Guardian, Mon 15 Sep 2008, p. 1, late ed. · Jane Doe · news · 1,204 words}. */
  static String about(Hit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(where(hit.source(), hit.published(), hit.page(), hit.edition()));
    if (!hit.authors().isEmpty()) {
      parts.add(String.join(", ", hit.authors()));
    } else if (hit.byline() != null) {
      parts.add(hit.byline());
    }
    ArticleType type = hit.type();
    if (type != null) {
      parts.add(type.label());
    }
    parts.add(Words.count(hit.words(), "word"));
    return Passage.onOneLine(String.join(BETWEEN, parts));
  }

  /** {@code The Guardian, Mon 15 Sep 2008, World, p. 1, late ed.}. */
  static String where(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(where(article.source().name(), article.dates().published(), null, null));
    add(parts, article.placement().section());
    add(parts, page(article.placement().page()));
    add(parts, edition(article.placement().edition()));
    return Passage.onOneLine(String.join(", ", parts));
  }

  private static String where(
      @Nullable String source,
      @Nullable PartialDate published,
      @Nullable String page,
      @Nullable String edition) {
    List<String> parts = new ArrayList<>();
    add(parts, source);
    parts.add(published == null ? "undated" : Words.date(published));
    add(parts, page(page));
    add(parts, edition(edition));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private static @Nullable String page(@Nullable String page) {
    return page == null ? null : "p. " + page;
  }

  private static @Nullable String edition(@Nullable String edition) {
    if (edition == null) {
      return null;
    }
    String lower = edition.toLowerCase(Locale.ROOT);
    return lower.endsWith("edition") || lower.endsWith("ed.") ? edition : edition + " ed.";
  }

  /** {@code + 7 copies in The Tribune, The Herald}: the first few publications of the copies. */
  static String copies(List<FoldedCopy> copies) {
    List<String> sources =
        copies.stream().flatMap(copy -> Stream.ofNullable(copy.source())).distinct().toList();
    int shown = Math.min(MOST_SOURCES, sources.size());
    String named = shown == 0 ? "" : " in " + String.join(", ", sources.subList(0, shown));
    int more = sources.size() - shown;
    return Passage.onOneLine(
        "+ "
            + (copies.size() == 1 ? "1 copy" : Words.number(copies.size()) + " copies")
            + named
            + (more == 0 ? "" : " and " + Words.number(more) + " more"));
  }

  /** Words that warn of a hit: {@code [CORRECTED]}, {@code [version 1, superseded]}; or nothing. */
  static String flags(Hit hit) {
    String corrected = hit.corrected() ? "  [CORRECTED]" : "";
    if (!hit.latest()) {
      return corrected + "  [version " + hit.version() + ", superseded]";
    }
    return hit.version() > 1 ? corrected + "  [version " + hit.version() + "]" : corrected;
  }
}
