package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Decoded;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element as a reader sees it, on one line and no longer than asked. */
final class ElementText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");

  private ElementText() {}

  /** The text; "" when it is longer than {@code most} characters. */
  static String within(Element element, int most) {
    String text = begin(element, most + 1);
    return text.length() > most ? "" : text;
  }

  /** The first characters of the text: pieces that the page sets apart are parted by a space. */
  static String begin(Element element, int most) {
    StringBuilder text = new StringBuilder();
    Node node = element;
    while (node != null && text.length() < 4 * most + 200) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element inner && !inner.equals(element)) {
        text.append(inner.tag().isBlock() || inner.normalName().equals("br") ? " " : "");
      }
      node = next(node, element);
    }
    String line = line(text.toString());
    return line.length() > most ? line.substring(0, most) : line;
  }

  /** The next node in the page's order within an element; scripts and readings are passed over. */
  private static @org.jspecify.annotations.Nullable Node next(Node node, Element within) {
    if (!isHidden(node) && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && !at.equals(within)) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }

  /** Whether an element's text is not shown, or is the reading of what it stands over. */
  static boolean isHidden(Node node) {
    return node instanceof Element e
        && (e.normalName().equals("script")
            || e.normalName().equals("style")
            || e.normalName().equals("svg")
            || e.normalName().equals("rt"));
  }

  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        line.append(c);
      } else if (!isSpace(c)) {
        return rareLine(text);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** No space of any kind and nothing to be taken out; a few more are rare. */
  private static boolean isOrdinary(char c) {
    return (c > ' ' && c < '\u007f')
        || (c > '\u00a0' && c < '\u1680')
        || (c > '\u200f' && c < '\u2028')
        || (c > '\u3000' && c < Character.MIN_SURROGATE);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u200b';
  }

  private static String rareLine(String text) {
    return SPACES.matcher(Decoded.plain(text)).replaceAll(" ").strip();
  }
}
