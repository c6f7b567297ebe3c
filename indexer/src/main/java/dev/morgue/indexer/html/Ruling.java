package dev.morgue.indexer.html;

import dev.morgue.indexer.sites.SitePlace;
import dev.morgue.indexer.sites.SiteRule;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a rule of the user's found on a page.
 *
 * @param rule the rule
 * @param values what stands there, at least one and none empty
 * @param elements the elements that it selects; empty where it looks elsewhere
 */
record Ruling(SiteRule rule, List<String> values, List<Element> elements) {

  /** The user has the last word, and pages change: next to certain. */
  static final double CONFIDENCE = 0.99;

  /** The first value: most fields have one. */
  String value() {
    return values.getFirst();
  }

  /** Whether the values stand in attributes, and not in the elements. */
  boolean isOfAttributes() {
    return rule.place() instanceof SitePlace.Selected place && place.attribute() != null;
  }

  String evidence() {
    return rule.evidence();
  }
}
