package dev.morgue.indexer.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The active formatting elements: those that go on behind a block that ends before them. The HTML
 * Standard, 13.2.4.3 and 13.2.6.4.7 ("adoption agency"), with jsoup's limits.
 */
final class Formatting {

  private static final Element MARKER = new Element("marker");

  /** jsoup looks only at so many. */
  private static final int MOST = 12;

  private final TreeMaker tree;
  private final OpenElements open;
  private final List<Element> active = new ArrayList<>();
  private final List<TagName> names = new ArrayList<>();

  /** Whether it cannot be told which of them jsoup has dropped for being the fourth alike. */
  private boolean unsure;

  Formatting(TreeMaker tree) {
    this.tree = tree;
    this.open = tree.open;
  }

  void marker() {
    active.add(MARKER);
    names.add(TagNames.HTML_ROOT);
  }

  void clearToMarker() {
    boolean found = false;
    while (!active.isEmpty() && !found) {
      found = active.getLast().equals(MARKER);
      remove(active.size() - 1);
    }
  }

  private void remove(int at) {
    active.remove(at);
    names.remove(at);
  }

  private void remove(Element element) {
    int at = indexOf(element);
    if (at >= 0) {
      remove(at);
    }
  }

  private int indexOf(Element element) {
    int at = active.size() - 1;
    while (at >= 0 && !active.get(at).equals(element)) {
      at--;
    }
    return at;
  }

  /** The last of a name behind the last marker; -1 if none. */
  private int last(TagName name) {
    for (int i = active.size() - 1; i >= 0 && !active.get(i).equals(MARKER); i--) {
      if (names.get(i) == name) {
        return i;
      }
    }
    return -1;
  }

  void start(TagName name, @Nullable Attributes attributes) {
    if (name.kind == Kind.LINK && last(name) >= 0) {
      end(name);
      int other = open.last(name);
      if (other >= 0) {
        remove(open.element(other));
        open.remove(other);
      }
    }
    reopen();
    Element element = tree.push(name, attributes);
    noteAlike(name, element);
    active.add(element);
    names.add(name);
  }

  /** Of four alike the first is not active; attributes that are left out may tell them apart. */
  private void noteAlike(TagName name, Element element) {
    int alike = 0;
    int first = Math.max(0, active.size() - 1 - MOST);
    for (int i = active.size() - 1; i >= first && !active.get(i).equals(MARKER); i--) {
      alike += names.get(i) == name && sameAttributes(active.get(i), element) ? 1 : 0;
    }
    unsure |= alike >= 3;
  }

  private static boolean sameAttributes(Element one, Element other) {
    return one.attributesSize() == other.attributesSize()
        && (one.attributesSize() == 0 || one.attributes().equals(other.attributes()));
  }

  /** Opens those anew that have been closed with something else. */
  void reopen() {
    if (!open.hasDropped() || active.isEmpty() || isClosedOrMarker(active.size() - 1)) {
      return;
    }
    giveUpIfUnsure();
    int first = Math.max(0, active.size() - MOST);
    int at = active.size() - 1;
    while (at > first && !isClosedOrMarker(at - 1)) {
      at--;
    }
    for (int i = at; i < active.size(); i++) {
      active.set(i, tree.push(names.get(i), copied(active.get(i))));
    }
  }

  private void giveUpIfUnsure() {
    if (unsure) {
      throw NotCovered.here();
    }
  }

  /** Whether one stands for a marker, or need not be opened. */
  private boolean isClosedOrMarker(int at) {
    return active.get(at).equals(MARKER) || open.indexOf(active.get(at)) >= 0;
  }

  private static @Nullable Attributes copied(Element element) {
    return element.attributesSize() == 0 ? null : element.attributes().clone();
  }

  void end(TagName name) {
    if (open.topName() == name && indexOf(open.top()) < 0) {
      open.pop();
      return;
    }
    for (int round = 0; round < 8; round++) {
      int entry = last(name);
      if (entry < 0) {
        open.endOther(name);
        return;
      }
      Element ended = active.get(entry);
      int at = open.indexOf(ended);
      if (at < 0) {
        remove(entry);
        return;
      }
      if (open.isShutOff(at)) {
        return;
      }
      int block = open.special(at + 1);
      if (block < 0) {
        open.closeFrom(at);
        remove(entry);
        return;
      }
      adopt(name, at, block);
    }
  }

  /** Lets an ended element go on in the block that is open within it. */
  private void adopt(TagName name, int at, int blockAt) {
    giveUpIfUnsure();
    Element ended = open.element(at);
    Element block = open.element(blockAt);
    Element around = open.element(at - 1);
    Element mark = ended;
    Element moved = block;
    int steps = 0;
    for (int i = blockAt - 1; !open.element(i).equals(ended); i--) {
      Element node = open.element(i);
      if (++steps > 3) {
        remove(node);
      }
      int entry = indexOf(node);
      if (entry < 0) {
        open.remove(i);
      } else {
        Element copy = new Element(node.tag(), null, copied(node));
        active.set(entry, copy);
        open.set(i, copy);
        mark = moved.equals(block) ? copy : mark;
        copy.appendChild(moved);
        moved = copy;
      }
    }
    move(moved, around);
    Element copy = new Element(ended.tag(), null, copied(ended));
    for (Node child : List.copyOf(block.childNodes())) {
      copy.appendChild(child);
    }
    block.appendChild(copy);
    replace(ended, copy, name, mark);
    open.remove(open.indexOf(ended));
    open.insert(open.indexOf(block) + 1, copy, name);
  }

  private static void move(Element moved, Element to) {
    for (Element above = to; above != null; above = above.parent()) {
      if (above.equals(moved)) {
        throw NotCovered.here();
      }
    }
    to.appendChild(moved);
  }

  private void replace(Element ended, Element copy, TagName name, Element mark) {
    if (mark.equals(ended)) {
      active.set(indexOf(ended), copy);
      return;
    }
    remove(ended);
    int at = indexOf(mark) + 1;
    active.add(at, copy);
    names.add(at, name);
  }
}
