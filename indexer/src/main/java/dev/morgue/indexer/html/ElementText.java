package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.Decoded;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

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
    StringBuilder line = new StringBuilder();
    int read = 0;
    Node node = element;
    // one character more than asked may be a space that is stripped off
    while (node != null && read < 4 * most + 200 && line.length() <= most + 1) {
      String text = written(node, element);
      if (!append(text, line)) {
        return rareBegin(element, most);
      }
      read += text.length();
      node = next(node, element);
    }
    String text = withoutLastSpace(line);
    return text.length() > most ? text.substring(0, most) : text;
  }

  /** The same where signs are to be taken out. */
  private static String rareBegin(Element element, int most) {
    StringBuilder text = new StringBuilder();
    Node node = element;
    while (node != null && text.length() < 4 * most + 200) {
      text.append(written(node, element));
      node = next(node, element);
    }
    String line = rareLine(text.toString());
    return line.length() > most ? line.substring(0, most) : line;
  }

  /** What a node adds to the text of an element. */
  private static String written(Node node, Element whole) {
    if (node instanceof TextNode words) {
      return words.getWholeText();
    }
    return node instanceof Element inner && !inner.equals(whole) && parts(inner) ? " " : "";
  }

  /** Whether an element stands apart from what is before it. */
  static boolean parts(Element element) {
    return element.tag().isBlock() || element.normalName().equals("br");
  }

  /** The next node in the page's order within an element; scripts and readings are passed over. */
  private static @Nullable Node next(Node node, Element within) {
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
    return append(text, line) ? withoutLastSpace(line) : rareLine(text);
  }

  /** Adds a text to a line, spaces as one; false where something is to be taken out of it. */
  private static boolean append(String text, StringBuilder line) {
    boolean spaced = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        spaced = false;
      } else if (!isSpace(c)) {
        return false;
      } else {
        // a space goes with what stands before it
        boolean goes = !spaced && c == ' ';
        line.append(text, from, goes ? i + 1 : i);
        if (!spaced && !goes) {
          line.append(' ');
        }
        from = i + 1;
        spaced = true;
      }
    }
    line.append(text, from, text.length());
    return true;
  }

  private static String withoutLastSpace(StringBuilder line) {
    boolean spaced = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
    return spaced ? line.substring(0, line.length() - 1) : line.toString();
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
