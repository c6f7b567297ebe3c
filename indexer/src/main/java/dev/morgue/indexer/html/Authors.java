package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote the article. Places in the order of trust: JSON-LD, meta elements, microdata,
 * links with rel="author", elements whose class says byline, links to authors' pages, texts that
 * begin with "By". Places that name the same people bear each other out; the most trusted, so
 * counted, wins. Where none names a person, the organisation credited is the byline.
 */
final class Authors {

  private static final int LONGEST = 160;

  /** What one more place that says the same adds to a place's trust. */
  private static final double AGREEMENT = 0.15;

  /** How many elements behind the headline a byline without a label may stand. */
  private static final int NEAR = 150;

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

  private static final Evaluator NAME = new Evaluator.AttributeWithValue("itemprop", "name");

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
    Source taken = best();
    if (taken == null && !sources.isEmpty()) {
      taken = sources.getFirst();
    }
    if (taken != null) {
      BylineTaking taking = new BylineTaking(draft);
      taking.take(taken.credited, taken.evidence, taken.confidence);
      for (Source other : sources) {
        if (!other.equals(taken)) {
          taking.doubt(other.credited, taken.credited, other.evidence);
        }
      }
    }
  }

  /** The place that names people and that most others bear out; null when none names a person. */
  private @Nullable Source best() {
    Source best = null;
    double most = 0;
    for (Source source : sources) {
      double trust = source.confidence;
      for (Source other : sources) {
        boolean same = source.credited.letters().equals(other.credited.letters());
        trust += !other.equals(source) && same ? AGREEMENT : 0;
      }
      if (!source.credited.authors().isEmpty() && trust > most) {
        best = source;
        most = trust;
      }
    }
    return best;
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
        Element name = spot.element().selectFirst(NAME);
        String text = ElementText.within(name == null ? spot.element() : name, LONGEST);
        text = text.isEmpty() && name != null ? name.attr("content") : text;
        if (!credited.printed(text) && !text.isEmpty()) {
          credited.handle(text);
        }
      }
    }
    add(credited, "itemprop author", 0.85);
  }

  /** What the page shows: the first element that names somebody, and its like beside it. */
  private void bylines() {
    PageMarkup markup = facts.markup();
    List<Spot> links =
        markup.bylines.stream().filter(s -> s.element().attr("rel").contains("author")).toList();
    add(shown(links, false, true), "link rel=author", 0.8);
    List<Spot> classes =
        markup.bylines.stream().filter(s -> !s.element().attr("rel").contains("author")).toList();
    add(shown(classes, false, false), "element whose class says byline", 0.75);
    add(shown(markup.authorLinks, true, true), "link to an author's page", 0.7);
    add(shown(markup.byTexts, true, false), "text that begins with 'By'", 0.65);
  }

  private Credited shown(List<Spot> spots, boolean near, boolean single) {
    Credited credited = new Credited(site);
    Element first = null;
    for (Spot spot : spots) {
      Element element = spot.element();
      boolean beside = first == null || isBeside(first, element);
      if (spot.outside() || !beside || (near && !isNearHeadline(spot))) {
        continue;
      }
      String text = ElementText.within(element, LONGEST);
      boolean named = !text.isEmpty() && credited.printed(text);
      if (!named && (single || isAuthorClass(element)) && first == null && !text.isEmpty()) {
        named = credited.handle(text);
      }
      first = named && first == null ? element : first;
    }
    return credited;
  }

  private static boolean isAuthorClass(Element element) {
    String name = element.className().toLowerCase(Locale.ROOT);
    return name.contains("author") || name.contains("autor") || name.contains("vcard");
  }

  /** Whether an element stands in the same list of authors as the first one. */
  private static boolean isBeside(Element first, Element other) {
    Element list = first.parent();
    Element within = other.parent();
    for (int i = 0; i < 2 && list != null; i++) {
      if (list.equals(within) || (within != null && list.equals(within.parent()))) {
        return true;
      }
      list = list.parent();
    }
    return false;
  }

  private boolean isNearHeadline(Spot spot) {
    List<Spot> headings = facts.markup().headings;
    if (headings.isEmpty()) {
      return spot.order() < 2 * NEAR;
    }
    int from = headings.getFirst().order();
    return spot.order() > from - NEAR / 3 && spot.order() < from + NEAR;
  }
}
