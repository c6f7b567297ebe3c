package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the site calls itself: og:site_name first, which names the paper, then JSON-LD's publisher,
 * which may be the company that owns it, then the other names that pages give.
 */
final class SiteNames {

  private static final int LONGEST = 80;
  private static final String SITE_NAME = "meta og:site_name";

  /** A heading of more letters is no site's name. */
  private static final int LONGEST_NAME = 20;

  private SiteNames() {}

  static List<Clue> of(PageMarkup markup, LinkedData linked, @Nullable Map<?, ?> article) {
    List<Clue> names = new ArrayList<>();
    add(names, markup.meta("og:site_name"), SITE_NAME, 0.95);
    for (String member : List.of("publisher", "isPartOf", "sourceOrganization")) {
      for (Object node : linked.nodes(article == null ? null : article.get(member))) {
        // the page that an article is part of has the article's own name
        boolean page = node instanceof Map<?, ?> map && LinkedData.types(map).contains("webpage");
        String name = node instanceof Map<?, ?> map && !page ? LinkedData.text(map, "name") : null;
        add(names, node instanceof String text ? text : name, "JSON-LD " + member, 0.9);
      }
    }
    String web = LinkedData.text(linked.site(), "name");
    add(names, web, "JSON-LD WebSite", 0.85);
    for (String name :
        List.of(
            "application-name",
            "apple-mobile-web-app-title",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "article:publisher_name",
            "cre",
            "source",
            "citation_journal_title")) {
      add(names, markup.meta(name), "meta " + name, 0.75);
    }
    names.removeIf(name -> isHeadline(markup, name));
    return List.copyOf(names);
  }

  /** Whether a template gave the article's headline for the site's name. */
  private static boolean isHeadline(PageMarkup markup, Clue name) {
    String its = Headlines.letters(name.value());
    String social = name.evidence().equals(SITE_NAME) ? null : markup.meta("og:title");
    boolean shared = social != null && Headlines.letters(social).equals(its);
    return (shared || its.length() > LONGEST_NAME)
        && markup.headings.stream()
            .anyMatch(
                spot -> Headlines.letters(ElementText.within(spot.element(), 400)).equals(its));
  }

  private static void add(List<Clue> names, @Nullable String name, String evidence, double sure) {
    String line = name == null ? "" : ElementText.line(LinkedData.plain(name));
    if (!line.isEmpty() && line.length() <= LONGEST && !line.contains("://")) {
      names.add(new Clue(line, evidence, sure));
    }
  }
}
