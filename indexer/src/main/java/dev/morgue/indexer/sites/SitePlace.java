package dev.morgue.indexer.sites;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where on a page a rule looks. */
public sealed interface SitePlace {

  /**
   * Elements of the page.
   *
   * @param css which, as a CSS selector that jsoup reads
   * @param attribute the attribute that holds the value; null for the element's text
   */
  record Selected(String css, @Nullable String attribute) implements SitePlace {}

  /**
   * The content of meta elements.
   *
   * @param name their name, property, itemprop or http-equiv, letter case aside
   */
  record Meta(String name) implements SitePlace {}

  /**
   * A member of the page's JSON-LD.
   *
   * @param path the steps to it from the article's node, else from the page's
   */
  record LinkedData(List<String> path) implements SitePlace {

    /** Copies the list. */
    public LinkedData {
      path = List.copyOf(path);
    }
  }

  /** The page's title, what stands in the browser's tab. */
  record Title() implements SitePlace {}

  /** Nowhere in particular: the rule is about every page. */
  record EveryPage() implements SitePlace {}
}
