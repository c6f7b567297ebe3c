package dev.morgue.indexer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A text that a page sets apart from what stands before and behind it: by a block or a line of its
 * own, as a link, or because two elements stand glued, {@code <b>Marta Quill</b><i>Editor</i>}.
 *
 * @param text plain, on one line, not blank
 * @param holder the element in which it begins
 */
record TextPiece(String text, Element holder) {

  /** How many elements above a label the text that it labels may be held. */
  private static final int HIGHEST = 3;

  /** The pieces of an element; none when its text is longer than {@code most} characters. */
  static List<TextPiece> within(Element element, int most) {
    Cutter cutter = new Cutter(most);
    cutter.walk(element, element);
    return cutter.length > most ? List.of() : cutter.pieces;
  }

  /** The pieces from an element on, about {@code most} characters of them, as far as its like. */
  static List<TextPiece> from(Element element, int most) {
    Element within = element;
    for (int i = 0; i < HIGHEST && within.parent() != null; i++) {
      within = within.parent();
    }
    Cutter cutter = new Cutter(most);
    cutter.walk(element, within);
    return cutter.pieces;
  }

  /** Cuts while it walks. */
  private static final class Cutter {

    private final int most;
    private final List<TextPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element holder;
    private boolean linkEnded;
    private int length;

    Cutter(int most) {
      this.most = most;
    }

    void walk(Node from, Node within) {
      Node node = from;
      while (node != null && length + text.length() <= 4 * most + 200 && length <= most) {
        enter(node);
        if (!ElementText.isHidden(node) && node.childNodeSize() > 0) {
          node = node.childNode(0);
        } else {
          node = next(node, within);
        }
      }
      cut();
    }

    private @Nullable Node next(Node left, Node within) {
      Node at = left;
      while (at != null) {
        leave(at);
        if (at.equals(within)) {
          return null;
        }
        Node sibling = at.nextSibling();
        if (sibling != null) {
          return sibling;
        }
        at = at.parent();
      }
      return null;
    }

    private void enter(Node node) {
      if (node instanceof TextNode words) {
        Element parent = words.parent();
        if (parent != null) {
          add(words.getWholeText(), parent);
        }
      } else if (node instanceof Element element && ElementText.parts(element)) {
        cut();
      }
    }

    private void leave(Node node) {
      if (node instanceof Element element) {
        linkEnded |= element.normalName().equals("a");
        if (ElementText.parts(element)) {
          cut();
        }
      }
    }

    private void add(String words, Element parent) {
      String bare = words.strip();
      if (!text.isEmpty() && !bare.isEmpty()) {
        boolean capital = Character.isUpperCase(bare.charAt(0));
        boolean glued =
            Character.isLowerCase(text.charAt(text.length() - 1))
                && !Character.isWhitespace(words.charAt(0));
        if (capital && (glued || linkEnded)) {
          cut();
        }
      }
      if (text.isEmpty()) {
        holder = parent;
      }
      text.append(text.isEmpty() ? words.stripLeading() : words);
      linkEnded &= bare.isEmpty();
    }

    private void cut() {
      String line = ElementText.line(text.toString());
      if (!line.isEmpty() && holder != null) {
        pieces.add(new TextPiece(line, holder));
        length += line.length() + 1;
      }
      text.setLength(0);
      linkEnded = false;
    }
  }
}
