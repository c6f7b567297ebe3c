package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a page collected for reading its metadata: nothing is judged yet. Every list
 * is bounded, whatever the page. Not thread-safe.
 */
final class PageMarkup {

  /** Contents of meta elements by their name, property or itemprop in lower case. */
  final Map<String, List<String>> metas = new LinkedHashMap<>();

  /** Elements with an itemprop, by it. */
  final Map<String, List<Spot>> items = new HashMap<>();

  /** The JSON-LD of the page, a text a script. */
  final List<String> linkedData = new ArrayList<>();

  final List<Spot> headings = new ArrayList<>();

  /** Headings of the second and third rank, of which one may be the article's. */
  final List<Spot> subheadings = new ArrayList<>();

  final List<Spot> headlines = new ArrayList<>();
  final List<Spot> times = new ArrayList<>();
  final List<Spot> bylines = new ArrayList<>();
  final List<Spot> dates = new ArrayList<>();

  /** Parents of texts that begin as a byline does, "By …". */
  final List<Spot> byTexts = new ArrayList<>();

  /** Parents of texts that are or begin with a label, "Author". */
  final List<Spot> byLabels = new ArrayList<>();

  /** Pictures whose alternative text is of two words or a few, as a person's portrait has. */
  final List<Spot> portraits = new ArrayList<>();

  /** Links to pages that, by their address, are an author's. */
  final List<Spot> authorLinks = new ArrayList<>();

  /** Parents of short texts that may be a date. */
  final List<Spot> dateTexts = new ArrayList<>();

  final List<Spot> decks = new ArrayList<>();
  final List<String> comments = new ArrayList<>();

  /** Names of the steps from the site's front page to this one. */
  final List<Spot> breadcrumbs = new ArrayList<>();

  @Nullable Element title;
  @Nullable String canonical;
  @Nullable String language;

  /** What a script says for "datePublished", found where no better place says it. */
  @Nullable String scriptDate;

  int articles;
  int paywalls;
  int elements;

  /** What the page's title says; "" where there is none. */
  String titleText() {
    if (title == null) {
      return "";
    }
    return title.childNodeSize() == 1 && title.childNode(0) instanceof TextNode text
        ? text.getWholeText()
        : title.wholeText();
  }

  /** The first content of a meta element of this name that is not blank. */
  @Nullable String meta(String name) {
    List<String> contents = metas.get(name);
    return contents == null ? null : contents.getFirst();
  }

  /** All contents of meta elements of this name. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The elements with this itemprop. */
  List<Spot> items(String name) {
    return items.getOrDefault(name, List.of());
  }
}
