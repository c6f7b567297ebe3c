package dev.morgue.indexer.html;

import dev.morgue.indexer.extract.Opening;
import dev.morgue.indexer.extract.PageWalk;
import dev.morgue.indexer.html.tree.MarkupSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Collects a page's {@link PageMarkup} in one pass over its nodes. Not thread-safe. */
final class MarkupReader implements PageWalk.Steps {

  private static final int MOST_SPOTS = 120;

  /** Whether an element whose name has this hash may be read by its name. */
  private static final boolean[] IS_READ = new boolean[128];

  static {
    String read =
        "html title meta link a img script h1 h2 h3 time article footer aside nav address";
    for (String name : read.split(" ", -1)) {
      IS_READ[name.hashCode() & (IS_READ.length - 1)] = true;
    }
  }

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MOST_ITEMPROPS = 5;
  private static final int MOST_METAS = 2_000;
  private static final int MOST_LINKED_DATA = 4 << 20;

  private final PageMarkup markup = new PageMarkup();
  private final MarkupWords words = new MarkupWords();

  /** The innermost element about other articles that the pass is in. */
  private @Nullable SidePart outside;

  private int linkedDataLength;
  private boolean headed;

  /** What was collected, once the pass is over. */
  PageMarkup markup() {
    return markup;
  }

  @Override
  public boolean enter(Element element, Opening opening) {
    element(element, opening);
    markup.elements++;
    return true;
  }

  @Override
  public void other(Node node) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment comment && markup.comments.size() < 20) {
      markup.comments.add(comment.getData());
    }
  }

  @Override
  public void leave(Element element) {
    while (outside != null && outside.element.equals(element)) {
      outside.end();
      outside = outside.parent;
    }
  }

  private void element(Element element, Opening opening) {
    String name = element.normalName();
    // most elements are divisions, spans and list items
    if (IS_READ[name.hashCode() & (IS_READ.length - 1)]) {
      named(element, name);
    }
    attributes(element, opening);
  }

  private void named(Element element, String name) {
    switch (name) {
      case "html" -> markup.language = attribute(element, "lang", "xml:lang");
      case "title" -> markup.title = markup.title == null ? element : markup.title;
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "a" -> anchor(element);
      case "img" -> picture(element);
      case "script" -> script(element);
      case "h1" -> heading(element);
      case "h2", "h3" -> spot(markup.subheadings, element);
      case "time" -> spot(markup.times, element);
      case "article" -> markup.articles++;
      case "footer" ->
          outside = isOfArticle(element) ? outside : new SidePart(element, outside, markup, false);
      case "aside", "nav" -> outside = new SidePart(element, outside, markup, false);
      case "address" -> spot(markup.bylines, element);
      default -> {}
    }
  }

  /**
   * Whether a footer is its article's: HTML keeps it for "information about its section such as who
   * wrote it". Comments are articles within the article and have theirs, too, but lie in side
   * parts.
   */
  private static boolean isOfArticle(Element footer) {
    Element at = footer.parent();
    for (int i = 0; i < 8 && at != null; i++) {
      if (at.normalName().equals("article")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** What holds the page's first heading is no side part, whatever its class says. */
  private void heading(Element element) {
    if (outside != null && (!headed || markup.headings.isEmpty())) {
      outside.head();
    }
    headed |= element.hasText();
    spot(markup.headings, element);
  }

  private void spot(List<Spot> spots, Element element) {
    if (spots.size() < MOST_SPOTS) {
      spots.add(new Spot(element, markup.elements, outside));
    }
  }

  private static @Nullable String attribute(Element element, String... names) {
    for (String name : names) {
      String value = value(element, name);
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  /** The parser writes the names of attributes in lower case. */
  private static String value(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** Notes where a short text begins like a byline or looks like a date. */
  private void text(TextNode node) {
    String text = node.getWholeText();
    Element parent = node.parent();
    if (text.length() > 200 || parent == null) {
      return;
    }
    int from = 0;
    while (from < text.length() && text.charAt(from) <= ' ') {
      from++;
    }
    if (from == text.length()) {
      return;
    }
    if (text.length() - from < 100) {
      if (hasDigits(text, from)) {
        spot(markup.dateTexts, parent);
      }
      // "Authors" as a link leads to a list of them
      if (AuthorLabels.begins(text, from) && !parent.normalName().equals("a")) {
        spot(markup.byLabels, parent);
      }
    }
    if (AuthorLabels.beginsByline(text, from)) {
      spot(markup.byTexts, parent);
    }
  }

  /** Whether a text has the three digits that a date has at least. */
  private static boolean hasDigits(String text, int from) {
    int digits = 0;
    int end = text.length();
    // without branches, as a processor cannot guess where digits stand
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      digits += ('0' - 1 - c & c - '9' - 1) >>> Integer.SIZE - 1;
    }
    return digits >= 3;
  }

  private void meta(Element element) {
    String content = attribute(element, "content", "value");
    String name = attribute(element, "property", "name", "itemprop", "http-equiv");
    if (content != null && name != null && markup.metas.size() < MOST_METAS) {
      List<String> contents =
          markup.metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>());
      if (contents.size() < MOST_SPOTS) {
        contents.add(content);
      }
    }
  }

  private void link(Element element) {
    if (value(element, "rel").equalsIgnoreCase("canonical") && markup.canonical == null) {
      markup.canonical = attribute(element, "href");
    }
  }

  private void anchor(Element element) {
    String href = value(element, "href");
    if (href.length() > 6
        && href.length() < 300
        && markup.authorLinks.size() < MOST_SPOTS
        && AuthorPages.is(href)) {
      spot(markup.authorLinks, element);
    }
  }

  private void picture(Element element) {
    String alt = value(element, "alt");
    int space = alt.indexOf(' ');
    if (space > 0 && alt.length() < 80 && Character.isUpperCase(alt.charAt(0))) {
      spot(markup.portraits, element);
    }
  }

  private void script(Element element) {
    String type = value(element, "type");
    boolean linkedData = type.toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    String text = linkedData || markup.scriptDate == null ? source(element) : "";
    if (linkedData && linkedDataLength + text.length() <= MOST_LINKED_DATA) {
      linkedDataLength += text.length();
      markup.linkedData.add(text);
    } else if (!linkedData) {
      scriptDate(text);
    }
  }

  /** The parser keeps a script as one node. */
  private static String source(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode code
        ? code.getWholeData()
        : script.data();
  }

  private void scriptDate(String text) {
    int name = text.indexOf(MarkupSigns.DATED);
    if (name >= 0) {
      int from = text.indexOf('"', name + MarkupSigns.DATED.length()) + 1;
      int to = from == 0 ? -1 : text.indexOf('"', from);
      if (from - name < 25 && to > from && to - from < 40) {
        markup.scriptDate = text.substring(from, to);
      }
    }
  }

  private void attributes(Element element, Opening opening) {
    int marks = words.of(opening.type(), opening.id());
    boolean author = opening.value("rel").contains("author");
    if (marks != 0 || author) {
      marked(element, marks, author);
    }
    item(element, opening.item());
  }

  private void marked(Element element, int marks, boolean author) {
    boolean page = element.normalName().equals("body") || element.normalName().equals("html");
    if ((marks & MarkupWords.OUTSIDE) != 0 && !page) {
      outside = new SidePart(element, outside, markup, true);
    }
    if ((marks & MarkupWords.BYLINE) != 0 && !page || author) {
      spot(markup.bylines, element);
    }
    if ((marks & MarkupWords.DATE) != 0 && !page) {
      spot(markup.dates, element);
    }
    if ((marks & MarkupWords.DECK) != 0) {
      spot(markup.decks, element);
    }
    if ((marks & MarkupWords.HEADLINE) != 0) {
      spot(markup.headlines, element);
    }
    if ((marks & MarkupWords.BREADCRUMB) != 0) {
      spot(markup.breadcrumbs, element);
    }
    markup.paywalls += (marks & MarkupWords.PAYWALL) != 0 ? 1 : 0;
  }

  private void item(Element element, String itemprop) {
    if (!itemprop.isEmpty() && !element.normalName().equals("meta") && markup.items.size() < 200) {
      for (String name : SPACES.split(itemprop.strip(), MOST_ITEMPROPS)) {
        spot(markup.items.computeIfAbsent(name, n -> new ArrayList<>()), element);
      }
    }
  }
}
