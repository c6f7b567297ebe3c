package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Finds what scripts of a page call an article's body, without reading the scripts as JSON: many
 * are broken elsewhere, and only one string is wanted.
 */
final class StoredBodies {

  private static final String[] KEYS = {"\"articleBody\"", "\"articlebody\""};

  /** No honest page has more. */
  private static final int MOST = 8;

  /** Shorter ones are summaries. */
  private static final int SHORTEST = 200;

  private StoredBodies() {}

  /** The JSON-LD bodies in a page's scripts, in order. */
  static List<String> linkedData(List<Element> head, List<Element> scripts) {
    List<String> bodies = new ArrayList<>();
    for (List<Element> elements : List.of(head, scripts)) {
      for (Element element : elements) {
        if (element.nameIs("script") && element.attr("type").contains("ld+json")) {
          collect(source(element), bodies);
        }
      }
    }
    return bodies;
  }

  /** A script's source, which the parser keeps as one node. */
  private static String source(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode code
        ? code.getWholeData()
        : "";
  }

  private static void collect(String source, List<String> bodies) {
    for (String key : KEYS) {
      int at = source.indexOf(key);
      while (at >= 0 && bodies.size() < MOST) {
        String body = JsonText.valueAfter(source, at + key.length());
        if (body.length() >= SHORTEST) {
          bodies.add(body);
        }
        at = source.indexOf(key, at + key.length());
      }
    }
  }

  /**
   * The longest text with paragraphs in the state that a page's program keeps in a script, such as
   * {@code __NEXT_DATA__}; empty if there is none.
   */
  static String state(List<Element> scripts) {
    String longest = "";
    for (Element script : scripts) {
      if (script.nameIs("script") && !script.attr("type").contains("ld+json")) {
        longest = longestText(source(script), longest);
      }
    }
    return longest;
  }

  private static String longestText(String source, String before) {
    String longest = before;
    int at = source.indexOf('"');
    while (at >= 0) {
      int end = stringEnd(source, at + 1);
      // Escapes only shorten a string, so a short source cannot hold a longer text.
      if (end - at > Math.max(longest.length(), SHORTEST * 2)) {
        String text = JsonText.string(source, at + 1);
        boolean paragraphs = text.contains("<p") || text.contains("\n\n");
        longest = paragraphs && text.length() > longest.length() ? text : longest;
      }
      at = source.indexOf('"', end + 1);
    }
    return longest;
  }

  private static int stringEnd(String source, int begin) {
    int at = begin;
    while (at < source.length() && source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, source.length());
  }
}
