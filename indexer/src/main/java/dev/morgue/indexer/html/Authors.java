package dev.morgue.indexer.html;

import dev.morgue.indexer.extract.Passage;
import dev.morgue.indexer.parse.Draft;
import dev.morgue.indexer.parse.NameShape;
import dev.morgue.indexer.sites.SiteField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote the article. Places in the order of trust: JSON-LD, meta elements, microdata,
 * what cards for messages and the page's own node say, then what is printed ({@link ShownBylines}).
 * Places that name the same people bear each other out; the most trusted, so counted, wins. Where
 * none names a person, the organisation credited is the byline.
 */
final class Authors {

  private static final int LONGEST = 160;

  /** What one more place that says the same adds to a place's trust. */
  private static final double AGREEMENT = 0.15;

  /** Up to this confidence a place only speaks where no other names anybody. */
  private static final double WEAK = 0.6;

  /** A place that names more is a list of the staff. */
  private static final int MOST_AUTHORS = 8;

  /** Among the first so many passages a line of names may stand. */
  private static final int OPENING = 4;

  /** Longer passages are paragraphs. */
  private static final int LONGEST_OPENING = 80;

  private static final Pattern NAMES =
      Pattern.compile("(?iu)\\s*[/,]\\s*|\\s+(?:and|und|et|y|e|og|och|en|&)\\s+");

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

  private static final Pattern CARD_LABEL =
      Pattern.compile(
          "(?iu)(?:written|posted|published) by|author|by|verfasst von|geschrieben von|autor(?:in)?|écrit par"
              + "|auteur|escrito por|autore|scritto da|geschreven door|auteur|skrevet av|skrevet af|skriven av"
              + "|napisane przez|autor|написано автором|автор|著者|執筆者|作者");

  private static final Evaluator NAME = new Evaluator.AttributeWithValue("itemprop", "name");

  private final PageFacts facts;
  private final Set<String> site;
  private final List<Source> sources = new ArrayList<>();

  /** Who one place of the page credits. */
  private record Source(Credited credited, String evidence, double confidence) {

    /** What is read from the same lines of print bears nothing out. */
    boolean isPrinted() {
      return confidence < 0.75;
    }

    boolean isLinks() {
      return evidence.startsWith("link to");
    }
  }

  Authors(PageFacts facts) {
    this.facts = facts;
    this.site = facts.siteLetters();
  }

  /**
   * Puts who wrote it into a draft, with what other places say.
   *
   * @param text the running text
   */
  void into(Draft draft, List<Passage> text) {
    linkedData();
    metas();
    microdata();
    new ShownBylines(facts).into(this::add);
    opening(text);
    Source taken = facts.rules().find(SiteField.BYLINE, facts, this::ruled);
    if (taken == null) {
      taken = best();
    }
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

  /** Whom a rule of the user's credits; null where what stands there names nobody. */
  private @Nullable Source ruled(Ruling ruling) {
    Credited credited = new Credited(site);
    for (String text : ruling.values()) {
      // nobody but the author stands there, and an agency is one too
      if (!credited.printed(text, true) && !credited.handle(text)) {
        credited.named(text, null, false);
      }
    }
    return credited.isEmpty() ? null : new Source(credited, ruling.evidence(), Ruling.CONFIDENCE);
  }

  /**
   * The line of names and nothing else that stands between the headline and the first paragraph.
   */
  private void opening(List<Passage> text) {
    for (int i = 0; i < Math.min(OPENING, text.size()); i++) {
      Passage passage = text.get(i);
      if (passage.text().length() > LONGEST_OPENING) {
        return;
      }
      String[] names = NAMES.split(passage.text(), -1);
      boolean people = Arrays.stream(names).allMatch(NameShape::isPerson);
      if (people && passage.kind() == Passage.Kind.PARAGRAPH && i + 1 < text.size()) {
        Credited credited = new Credited(site);
        credited.named(String.join(", ", names), null, false);
        add(credited.bodies().isEmpty() ? credited : new Credited(site), "line of its own", 0.62);
        return;
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
        boolean itself = other.equals(source) || (source.isPrinted() && other.isPrinted());
        trust += !itself && same ? AGREEMENT : 0;
      }
      boolean weak = source.confidence <= WEAK && !sources.getFirst().equals(source);
      if (!weak && !source.credited.authors().isEmpty() && trust > most) {
        best = source;
        most = trust;
      }
    }
    return best == null ? null : fuller(best);
  }

  /**
   * The metadata that names the same people and more: not every author of a byline has a page that
   * it links to. What is printed may go on with offices, places and other articles' authors.
   */
  private Source fuller(Source chosen) {
    Source fuller = chosen;
    for (Source other : sources) {
      Set<String> people = other.credited.letters();
      boolean more =
          people.size() > fuller.credited.letters().size()
              && people.containsAll(fuller.credited.letters());
      if (more && !other.isPrinted() && people.size() <= MOST_AUTHORS && !other.isLinks()) {
        fuller = other;
      }
    }
    return fuller;
  }

  private void add(Credited credited, String evidence, double confidence) {
    if (!credited.isEmpty()) {
      sources.add(new Source(credited, evidence, confidence));
    }
  }

  private void linkedData() {
    Map<?, ?> article = facts.article();
    linkedData(article, "JSON-LD ", 0.95);
    Map<?, ?> page = facts.linked().page();
    if (article == null || !article.containsKey("author")) {
      linkedData(page, "JSON-LD of the page, ", 0.79);
    }
  }

  private void linkedData(@Nullable Map<?, ?> article, String place, double confidence) {
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
      add(credited, place + member, confidence);
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
    cardLabels();
  }

  /**
   * The pairs of label and value for cards in messages, "Written by" and whom: as blogs fill them.
   */
  private void cardLabels() {
    Credited credited = new Credited(site);
    for (int i = 1; i <= 4; i++) {
      String label = facts.markup().meta("twitter:label" + i);
      String value = facts.markup().meta("twitter:data" + i);
      if (label != null && value != null && CARD_LABEL.matcher(label).matches()) {
        credited.named(LinkedData.plain(value), null, false);
      }
    }
    add(credited, "meta twitter:label", 0.8);
  }

  private void microdata() {
    Credited credited = new Credited(site);
    for (Spot spot : facts.markup().items("author")) {
      if (!spot.outside()) {
        Element name = spot.element().selectFirst(NAME);
        String text = ElementText.within(name == null ? spot.element() : name, LONGEST);
        text = text.isEmpty() && name != null ? name.attr("content") : text;
        if (!credited.printed(text) && !text.isEmpty()) {
          credited.whole(text);
        }
      }
    }
    add(credited, "itemprop author", 0.85);
  }
}
