package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds who wrote the article. Sources in the order of trust: JSON-LD, meta elements, microdata,
 * links with rel="author", elements whose class says byline. The first that names a person wins;
 * where none does, who is credited instead is the byline, and nobody is the author.
 */
final class Authors {

  private static final int LONGEST = 160;

  private static final String[] METAS = {
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "dcsext.author",
    "citation_author",
    "article:author_name",
    "twitter:creator:name",
    "shareaholic:article_author_name",
    "authors"
  };

  private final PageFacts facts;
  private final Set<String> site;
  private final List<Source> sources = new ArrayList<>();

  /** Who one place of the page credits. */
  private record Source(Credited credited, String evidence, double confidence) {}

  Authors(PageFacts facts) {
    this.facts = facts;
    this.site = facts.siteLetters();
  }

  /** Puts who wrote it into a draft, with what other places say. */
  void into(Draft draft) {
    linkedData();
    metas();
    microdata();
    bylines();
    Source taken = null;
    for (Source source : sources) {
      taken = taken == null && !source.credited.authors().isEmpty() ? source : taken;
    }
    if (taken == null && !sources.isEmpty()) {
      taken = sources.getFirst();
    }
    if (taken != null) {
      new BylineTaking(draft).take(taken.credited, taken.evidence, taken.confidence);
      for (Source other : sources) {
        if (other != taken) {
          new BylineTaking(draft).doubt(other.credited, taken.credited, other.evidence);
        }
      }
    }
  }

  private void add(Credited credited, String evidence, double confidence) {
    if (!credited.isEmpty()) {
      sources.add(new Source(credited, evidence, confidence));
    }
  }

  private void linkedData() {
    Map<?, ?> article = facts.article();
    if (article == null) {
      return;
    }
    for (String member : List.of("author", "creator")) {
      Credited credited = new Credited(site);
      for (Object author : facts.linked().nodes(article.get(member))) {
        if (author instanceof Map<?, ?> node) {
          List<String> types = LinkedData.types(node);
          boolean organisation =
              types.contains("organization") || types.contains("newsmediaorganization");
          for (String name : LinkedData.texts(node, "name")) {
            credited.named(name, LinkedData.text(node, "sameAs", "url", "@id"), organisation);
          }
        } else if (author instanceof String name) {
          credited.named(LinkedData.plain(name), null, false);
        }
      }
      add(credited, "JSON-LD " + member, 0.95);
    }
  }

  private void metas() {
    for (String name : METAS) {
      Credited credited = new Credited(site);
      for (String content : facts.markup().metas(name)) {
        if (!content.contains("://") && content.length() <= 300) {
          credited.named(LinkedData.plain(content), null, false);
        }
      }
      add(credited, "meta " + name, 0.85);
    }
  }

  private void microdata() {
    Credited credited = new Credited(site);
    for (Spot spot : facts.markup().items("author")) {
      if (!spot.outside()) {
        Element name = spot.element().selectFirst("[itemprop=name]");
        String text = ElementText.within(name == null ? spot.element() : name, LONGEST);
        text = text.isEmpty() && name != null ? name.attr("content") : text;
        credited.printed(text);
      }
    }
    add(credited, "itemprop author", 0.85);
  }

  private void bylines() {
    Credited links = new Credited(site);
    for (Spot spot : facts.markup().bylines) {
      if (spot.element().attr("rel").contains("author") && !spot.outside()) {
        links.printed(ElementText.within(spot.element(), LONGEST));
      }
    }
    add(links, "link rel=author", 0.8);
    Credited printed = new Credited(site);
    String where = null;
    for (Spot spot : facts.markup().bylines) {
      String text = spot.outside() ? "" : ElementText.within(spot.element(), LONGEST);
      // the innermost and first of nested ones, and its like beside it
      boolean like = where == null || where.equals(spot.element().className());
      if (!text.isEmpty() && like && printed.printed(text)) {
        where = spot.element().className();
      }
    }
    add(printed, "element of class '" + where + "'", 0.7);
  }
}
