package dev.morgue.bench.news;

import org.jspecify.annotations.Nullable;

/**
 * One generated article.
 *
 * @param id unique among the articles of a generator
 * @param copy what it is a near-copy of, null for an original
 */
public record GeneratedArticle(
    String id, Story story, Publication publication, @Nullable Copy copy) {

  /**
   * The gold for finding near-copies.
   *
   * @param of the id of the original, which is never a copy itself
   */
  public record Copy(String of, CopyKind kind) {}
}
