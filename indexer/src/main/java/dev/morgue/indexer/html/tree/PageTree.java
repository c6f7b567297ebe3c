package dev.morgue.indexer.html.tree;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The way in. Safe for any number of threads. */
public final class PageTree {

  private PageTree() {}

  /**
   * The nodes of a page, as jsoup makes them of it, but without the attributes that nobody asks for
   * ({@link ReadAttributes}), styles, and scripts that say nothing of the article.
   *
   * @param bytes in sound UTF-8
   * @return null if the page has something that is left to jsoup
   */
  public static @Nullable Document of(byte[] bytes) {
    return of(bytes, false);
  }

  /**
   * The same with what every script holds.
   *
   * @param bytes in sound UTF-8
   * @return null if the page has something that is left to jsoup
   */
  public static @Nullable Document withScripts(byte[] bytes) {
    return of(bytes, true);
  }

  private static @Nullable Document of(byte[] bytes, boolean scripts) {
    try {
      return new Markup(bytes, scripts).read().document();
    } catch (NotCovered e) {
      return null;
    }
  }
}
