package dev.morgue.indexer.html;

import dev.morgue.indexer.extract.Dropped;
import dev.morgue.indexer.sites.SiteField;
import dev.morgue.indexer.sites.SitePlace;
import dev.morgue.indexer.sites.SiteRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The user's rules for one page, and what each of them finds there. A rule is only tried where
 * those before it found nothing. Not thread-safe.
 */
final class PageRules {

  /** A longer text is no value of a field; running text may have any length. */
  private static final Map<SiteField, Integer> LONGEST =
      Map.of(
          SiteField.HEADLINE,
          Headlines.LONGEST,
          SiteField.DECK,
          1_000,
          SiteField.BYLINE,
          300,
          SiteField.PUBLISHED,
          DateChoice.LONGEST,
          SiteField.UPDATED,
          DateChoice.LONGEST,
          SiteField.SECTION,
          Pieces.LONGEST);

  private final List<SiteRule> rules;
  private final @Nullable Document document;
  private final Map<SiteRule, Boolean> tried = new LinkedHashMap<>();

  /** What the rules select, from before anything is left out: what one leaves out another reads. */
  private final Map<SiteRule, List<Element>> selected = new HashMap<>();

  private PageRules(List<SiteRule> rules, @Nullable Document document) {
    this.rules = rules;
    this.document = document;
    for (SiteRule rule : rules) {
      if (document != null && rule.place() instanceof SitePlace.Selected place) {
        selected.put(rule, select(document, place.css()));
      }
    }
  }

  /** No rules, as for most pages. */
  static PageRules none() {
    return new PageRules(List.of(), null);
  }

  /**
   * Rules for a page.
   *
   * @param rules in the order in which they are tried
   * @param document the page with all attributes and scripts
   */
  static PageRules of(List<SiteRule> rules, Document document) {
    return new PageRules(rules, document);
  }

  /** The rules that were tried so far, and whether each found something. */
  Map<SiteRule, Boolean> tried() {
    return tried;
  }

  /** Takes off the page what is to be left out; what was taken. */
  List<Dropped> leaveOut() {
    List<Dropped> left = new ArrayList<>();
    for (SiteRule rule : rules) {
      if (rule.field() == SiteField.LEAVE_OUT) {
        List<Element> elements = elements(rule);
        tried.merge(rule, !elements.isEmpty(), Boolean::logicalOr);
        for (Element element : elements) {
          String text = ElementText.line(element.text());
          element.remove();
          if (!text.isEmpty()) {
            left.add(new Dropped(rule.evidence(), text));
          }
        }
      }
    }
    return left;
  }

  /** Whether the rules say what kind of page it is, and which says it first. */
  @Nullable Ruling kind(PageFacts facts) {
    return first(facts, rule -> rule.field().isKind(), ruling -> ruling);
  }

  /** What the first rule finds that finds anything; null where none does. */
  @Nullable Ruling find(SiteField field, PageFacts facts) {
    return find(field, facts, ruling -> ruling);
  }

  /**
   * The same, where not everything that stands on a page can be used.
   *
   * @param use makes something of what a rule found; null to go on to the next rule
   */
  <T> @Nullable T find(SiteField field, PageFacts facts, Function<Ruling, @Nullable T> use) {
    return first(facts, rule -> rule.field() == field, use);
  }

  private <T> @Nullable T first(
      PageFacts facts, Predicate<SiteRule> wanted, Function<Ruling, @Nullable T> use) {
    for (SiteRule rule : rules) {
      if (wanted.test(rule)) {
        Ruling ruling = ruling(rule, facts);
        T used = ruling == null ? null : use.apply(ruling);
        tried.merge(rule, used != null, Boolean::logicalOr);
        if (used != null) {
          return used;
        }
      }
    }
    return null;
  }

  /** What a rule finds; null for nothing. */
  private @Nullable Ruling ruling(SiteRule rule, PageFacts facts) {
    SiteField field = rule.field();
    List<Element> elements = elements(rule);
    if (field.isKind() && (!elements.isEmpty() || rule.place() instanceof SitePlace.EveryPage)) {
      return new Ruling(rule, List.of(field.label()), elements);
    }
    Stream<String> texts =
        switch (rule.place()) {
          case SitePlace.Selected place -> elements.stream().map(e -> text(e, place, field));
          case SitePlace.Meta place -> metas(place.name()).map(text -> plain(text, field));
          case SitePlace.LinkedData place ->
              linked(place.path(), facts).stream().map(text -> plain(text, field));
          case SitePlace.Title title -> Stream.of(plain(facts.markup().titleText(), field));
          case SitePlace.EveryPage every -> Stream.empty();
        };
    int most = LONGEST.getOrDefault(field, Integer.MAX_VALUE);
    List<String> values =
        texts.filter(text -> !text.isEmpty() && text.length() <= most).distinct().toList();
    return values.isEmpty() ? null : new Ruling(rule, values, elements);
  }

  /** What a selector finds, but for the elements that a page cannot be without. */
  private static List<Element> select(Document document, String css) {
    return document.select(css).stream()
        .filter(e -> !e.nameIs("html") && !e.nameIs("head") && !e.nameIs("body"))
        .toList();
  }

  /** The elements that a rule selects; of the text only those that are still on the page. */
  private List<Element> elements(SiteRule rule) {
    List<Element> all = selected.getOrDefault(rule, List.of());
    return rule.field() == SiteField.BODY
        ? all.stream().filter(element -> element.ownerDocument() != null).toList()
        : all;
  }

  private static String text(Element element, SitePlace.Selected place, SiteField field) {
    if (place.attribute() != null) {
      return plain(element.attr(place.attribute()), field);
    }
    if (field.isDate()) {
      String date = ShownDates.value(element);
      return date.isEmpty() ? ElementText.begin(element, DateChoice.LONGEST) : date;
    }
    String text =
        field == SiteField.BODY
            ? element.text()
            : ElementText.begin(element, LONGEST.getOrDefault(field, 0) + 1);
    // a meta element has no text
    return text.isEmpty() ? plain(element.attr("content"), field) : text;
  }

  private Stream<String> metas(String name) {
    return document == null
        ? Stream.empty()
        : document.select("meta").stream()
            .filter(meta ->
                Stream.of("name", "property", "itemprop", "http-equiv")
                    .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
            .map(meta -> meta.attr("content"));
  }

  private static String plain(String text, SiteField field) {
    // the lines of a running text are its paragraphs
    return field == SiteField.BODY ? text.strip() : ElementText.line(LinkedData.plain(text));
  }

  /** The texts that steps lead to from the article's node, else from the page's. */
  private static List<String> linked(List<String> path, PageFacts facts) {
    for (Object root : roots(facts)) {
      List<Object> at = List.of(root);
      for (String step : path) {
        at =
            at.stream()
                .filter(node -> node instanceof Map<?, ?>)
                .flatMap(node -> facts.linked().nodes(((Map<?, ?>) node).get(step)).stream())
                .toList();
      }
      List<String> texts =
          at.stream()
              .map(node -> node instanceof Map<?, ?> map ? named(map) : String.valueOf(node))
              .filter(text -> !text.isBlank())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static List<Object> roots(PageFacts facts) {
    List<Object> roots = new ArrayList<>();
    Map<?, ?> article = facts.article();
    if (article != null) {
      roots.add(article);
    }
    Map<?, ?> page = facts.linked().page();
    if (page != null) {
      roots.add(page);
    }
    return roots;
  }

  /** What a node is called, where the steps end at one and not at a text. */
  private static String named(Map<?, ?> node) {
    String name = LinkedData.text(node, "name", "headline", "@value");
    return name == null ? "" : name;
  }
}
