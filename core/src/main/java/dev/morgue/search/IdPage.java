package dev.morgue.search;

import dev.morgue.ArticleId;
import dev.morgue.query.Warning;
import dev.morgue.search.SearchPage.Total;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer by its ids alone.
 *
 * @param warnings what was repaired in the query or may surprise
 * @param total how many articles match
 * @param articles this page's articles, in order
 * @param next the cursor of the next page; null on the last
 */
public record IdPage(
    List<Warning> warnings, Total total, List<Scored> articles, @Nullable String next) {

  /**
   * An article that was found.
   *
   * @param id of the version
   * @param score its relevance in this answer; only comparable within it, 0 where the answer is
   *     ordered by date
   */
  public record Scored(ArticleId id, double score) {}

  /** Copies the lists. */
  public IdPage {
    warnings = List.copyOf(warnings);
    articles = List.copyOf(articles);
  }
}
