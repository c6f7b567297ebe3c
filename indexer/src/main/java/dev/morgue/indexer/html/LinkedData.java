package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Decoded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's JSON-LD: which of its nodes is the article, and what that says. References by {@code
 * "@id"} are followed. Not thread-safe.
 */
final class LinkedData {

  /** Types of schema.org that are the article itself, in lower case. */
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "opinionnewsarticle",
          "analysisnewsarticle",
          "reviewnewsarticle",
          "backgroundnewsarticle",
          "askpublicnewsarticle",
          "satiricalarticle",
          "advertisercontentarticle",
          "blogposting",
          "liveblogposting",
          "report",
          "techarticle",
          "scholarlyarticle",
          "socialmediaposting");

  /** Types that describe the page around the article, and count where no article is described. */
  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "videoobject", "review", "podcastepisode", "recipe", "event");

  /** Members that lead to other articles. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "itemlistelement",
          "haspart",
          "relatedlink",
          "mentions",
          "comment",
          "ispartof",
          "citation",
          "liveblogupdate",
          "isbasedon",
          "publisher",
          "significantlink");

  private static final int MOST_NODES = 20_000;

  private record Step(Object value, boolean elsewhere) {}

  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> teasers = new ArrayList<>();
  private final List<Map<?, ?>> pages = new ArrayList<>();
  private final List<Map<?, ?>> breadcrumbs = new ArrayList<>();
  private @Nullable Map<?, ?> site;
  private int nodes;

  private LinkedData() {}

  static LinkedData read(List<String> scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) {
      String json = script.contains("{&quot;") ? Parser.unescapeEntities(script, false) : script;
      TolerantJson.values(json).forEach(data::walk);
    }
    return data;
  }

  private void walk(Object root) {
    Deque<Step> steps = new ArrayDeque<>(List.of(new Step(root, false)));
    while (!steps.isEmpty() && nodes++ < MOST_NODES) {
      Step step = steps.poll();
      if (step.value instanceof List<?> list) {
        list.forEach(element -> steps.add(new Step(element, step.elsewhere)));
      } else if (step.value instanceof Map<?, ?> node) {
        node(node, step.elsewhere);
        node.forEach((name, value) -> {
          boolean inner = value instanceof Map<?, ?> || value instanceof List<?>;
          if (inner) {
            steps.add(new Step(value, step.elsewhere || ELSEWHERE.contains(lower(name))));
          }
        });
      }
    }
  }

  private static String lower(@Nullable Object name) {
    return String.valueOf(name).toLowerCase(Locale.ROOT);
  }

  private void node(Map<?, ?> node, boolean elsewhere) {
    if (node.get("@id") instanceof String id) {
      byId.merge(id, node, (one, other) -> other.size() > one.size() ? other : one);
    }
    List<String> types = types(node);
    if (!Collections.disjoint(ARTICLES, types)) {
      (elsewhere ? teasers : articles).add(node);
    } else if (!elsewhere && !Collections.disjoint(PAGES, types)) {
      pages.add(node);
    } else if (types.contains("breadcrumblist")) {
      breadcrumbs.add(node);
    } else if (types.contains("website") && site == null) {
      site = node;
    }
  }

  /** The types of a node in lower case, without their vocabulary's address. */
  static List<String> types(Map<?, ?> node) {
    List<String> types = new ArrayList<>();
    Object type = node.containsKey("@type") ? node.get("@type") : node.get("type");
    for (Object each :
        type instanceof List<?> list ? list : type == null ? List.of() : List.of(type)) {
      String name = lower(each);
      types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
    }
    return types;
  }

  /** How many other articles the data lists. */
  int teasers() {
    return teasers.size();
  }

  /**
   * The node of the page's own article: of several the one whose headline the page's title
   * contains, else the first that has one.
   *
   * @param title the page's title
   */
  @Nullable Map<?, ?> article(String title) {
    String wanted = Headlines.letters(title);
    Map<?, ?> first = null;
    for (Map<?, ?> node : articles) {
      String headline = text(node, "headline", "name");
      String letters = headline == null ? "" : Headlines.letters(headline);
      if (!letters.isEmpty() && (wanted.contains(letters) || letters.contains(wanted))) {
        return node;
      }
      boolean better = first == null || (text(first, "headline") == null && headline != null);
      first = better ? node : first;
    }
    return first;
  }

  /** The node of the page itself, or of what it shows instead of an article. */
  @Nullable Map<?, ?> page() {
    return pages.isEmpty() ? null : pages.getFirst();
  }

  /** The node of the web site. */
  @Nullable Map<?, ?> site() {
    return site;
  }

  /** The names of the steps to this page, the front page first. */
  List<String> breadcrumbs() {
    List<String> names = new ArrayList<>();
    if (!breadcrumbs.isEmpty()) {
      for (Object element : nodes(breadcrumbs.getFirst().get("itemListElement"))) {
        if (element instanceof Map<?, ?> step) {
          String name = text(step, "name");
          Map<?, ?> item = step.get("item") instanceof Map<?, ?> map ? map : Map.of();
          name = name == null ? text(item, "name") : name;
          if (name != null) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  /** The elements of a member, references followed; one element where it is no list. */
  List<Object> nodes(@Nullable Object value) {
    List<Object> all = new ArrayList<>();
    for (Object element :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      if (element instanceof Map<?, ?> node && node.get("@id") instanceof String id) {
        all.add(node.size() == 1 ? byId.getOrDefault(id, node) : node);
      } else if (element != null) {
        all.add(element);
      }
    }
    return all;
  }

  /** The first of some members that holds a text; null when none does. */
  static @Nullable String text(@Nullable Map<?, ?> node, String... names) {
    for (String name : names) {
      Object value = node == null ? null : node.get(name);
      if (value instanceof List<?> list && !list.isEmpty()) {
        value = list.getFirst();
      }
      if (value instanceof Map<?, ?> inner) {
        value = inner.get("@value");
      }
      if (value instanceof String text && !text.isBlank()) {
        return plain(text);
      }
    }
    return null;
  }

  /** Every text of a member: keywords come as a list or as one text. */
  static List<String> texts(@Nullable Map<?, ?> node, String name) {
    Object value = node == null ? null : node.get(name);
    List<String> texts = new ArrayList<>();
    for (Object each :
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      if (each instanceof String text && !text.isBlank()) {
        texts.add(plain(text));
      } else if (each instanceof Map<?, ?> inner && inner.get("name") instanceof String text) {
        texts.add(plain(text));
      }
    }
    return texts;
  }

  /** A text of the data without markup and entities, which plug-ins leave in. */
  static String plain(String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    if (plain.indexOf('<') >= 0 && plain.indexOf('>') > plain.indexOf('<')) {
      plain = PageText.withoutTags(plain);
    }
    return Decoded.plain(plain).strip();
  }
}
