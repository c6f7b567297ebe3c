package dev.morgue.indexer.html;

import org.jsoup.nodes.Element;

/**
 * An element that may say something of the article.
 *
 * @param element the element
 * @param order its place among the page's elements, counted from 0
 * @param outside whether it lies in a part of the page that is about other articles
 */
record Spot(Element element, int order, boolean outside) {}
