package dev.morgue.indexer.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that may say something of the article.
 *
 * @param element the element
 * @param order its place among the page's elements, counted from 0
 * @param part the innermost part of the page that may be about other articles; null for none
 */
record Spot(Element element, int order, @Nullable SidePart part) {

  /** What its markup gives for an attribute whose name is in lower case; "" for nothing. */
  String attribute(String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** Whether it lies in a part of the page that is about other articles. */
  boolean outside() {
    return part != null && part.isSide();
  }

  /** Whether it lies in an element made for other matter: the page's markup itself says so. */
  boolean aside() {
    return part != null && part.isAside();
  }
}
