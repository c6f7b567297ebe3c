package dev.morgue.indexer.html;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An element that, by its name or class, is about other articles. Names mislead: "newsletter-post"
 * is a post and "with-sidebar" the whole page. What holds the article's heading or most of the page
 * is no side part after all; that shows only when the page has been read. Not thread-safe.
 */
final class SidePart {

  final Node element;
  final @Nullable SidePart parent;
  private final PageMarkup page;
  private final int from;

  /** Whether only a class says that it is one. */
  private final boolean named;

  private int to = Integer.MAX_VALUE;
  private boolean headed;

  SidePart(Node element, @Nullable SidePart parent, PageMarkup page, boolean named) {
    this.element = element;
    this.parent = parent;
    this.page = page;
    this.from = page.elements;
    this.named = named;
  }

  /** The page's reading has left it. */
  void end() {
    to = page.elements;
  }

  /** The article's heading stands in it. */
  void head() {
    for (SidePart part = this; part != null; part = part.parent) {
      part.headed = true;
    }
  }

  /** Whether it, or what holds it, is about other articles. */
  boolean isSide() {
    for (SidePart part = this; part != null; part = part.parent) {
      boolean most =
          part.named && 2L * (Math.min(part.to, page.elements) - part.from) > page.elements;
      if (!part.headed && !most) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element that is made for other matter, as aside and footer are, is around. */
  boolean isAside() {
    for (SidePart part = this; part != null; part = part.parent) {
      if (!part.named && !part.headed) {
        return true;
      }
    }
    return false;
  }
}
