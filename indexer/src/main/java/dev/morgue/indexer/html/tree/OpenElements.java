package dev.morgue.indexer.html.tree;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** The open elements, the innermost last. */
final class OpenElements {

  /** Deeper trees are flattened by jsoup. */
  private static final int DEEPEST = 500;

  private Element[] elements = new Element[64];
  private TagName[] names = new TagName[64];
  private int size;
  private boolean dropped;

  int size() {
    return size;
  }

  TagName name(int at) {
    return names[at];
  }

  Element element(int at) {
    return elements[at];
  }

  TagName topName() {
    return names[size - 1];
  }

  Element top() {
    return elements[size - 1];
  }

  void push(Element element, TagName name) {
    if (size >= DEEPEST) {
      throw NotCovered.here();
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      elements = Arrays.copyOf(elements, 2 * size);
    }
    elements[size] = element;
    names[size++] = name;
  }

  /** Closes the innermost, whatever it is: it ends as it should. */
  void pop() {
    size--;
  }

  /** Closes all from a place on. */
  void closeFrom(int at) {
    for (int i = at; i < size; i++) {
      dropped |= names[i].is(TagName.FORMATTING);
    }
    size = at;
  }

  /** Closes all from a place on, of which none goes on behind. */
  void cut(int at) {
    size = at;
  }

  /** Whether a formatting element has been closed with something else. */
  boolean hasDropped() {
    return dropped;
  }

  /** Closes one, and leaves open what is in it. */
  void remove(int at) {
    size--;
    System.arraycopy(elements, at + 1, elements, at, size - at);
    System.arraycopy(names, at + 1, names, at, size - at);
  }

  void set(int at, Element element) {
    elements[at] = element;
  }

  void insert(int at, Element element, TagName name) {
    push(element, name);
    System.arraycopy(elements, at, elements, at + 1, size - 1 - at);
    System.arraycopy(names, at, names, at + 1, size - 1 - at);
    elements[at] = element;
    names[at] = name;
  }

  /** Where an element stands; -1 if it is not open. */
  int indexOf(Element element) {
    int at = size - 1;
    while (at >= 0 && !elements[at].equals(element)) {
      at--;
    }
    return at;
  }

  /** Whether something shuts an element off from what is read. */
  boolean isShutOff(int at) {
    for (int i = at + 1; i < size; i++) {
      if (names[i].is(TagName.SCOPE)) {
        return true;
      }
    }
    return false;
  }

  /** The outermost special element from a place on; -1 if none. */
  int special(int from) {
    for (int i = from; i < size; i++) {
      if (names[i].is(TagName.SPECIAL)) {
        return i;
      }
    }
    return -1;
  }

  /** An end tag without a rule of its own. */
  void endOther(TagName name) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i] == name) {
        closeFrom(i);
        return;
      }
      if (names[i].is(TagName.SPECIAL)) {
        return;
      }
    }
  }

  /** Where the innermost of a name stands that no element of a kind shuts off; -1 if none. */
  int inScope(TagName name, int barriers) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i] == name) {
        return i;
      }
      if (names[i].is(barriers)) {
        return -1;
      }
    }
    return -1;
  }

  /** The same for any name that is read in the same way. */
  int inScope(Kind kind, int barriers) {
    for (int i = size - 1; i >= 0; i--) {
      if (names[i].kind == kind) {
        return i;
      }
      if (names[i].is(barriers)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where an element of a name is open; -1 if none. */
  int last(TagName name) {
    return inScope(name, 0);
  }

  /** Closes the paragraph before a block. */
  void closeParagraph() {
    int at = inScope(TagNames.P, TagName.SCOPE | TagName.BUTTON);
    if (at >= 0) {
      closeFrom(at);
    }
  }

  /** Closes what ends by itself. */
  void closeImplied() {
    while (topName().is(TagName.IMPLIED_END)) {
      size--;
    }
  }

  /** Closes what ends by itself and has another name. */
  void closeImpliedBut(TagName name) {
    while (topName().is(TagName.IMPLIED_END) && topName() != name) {
      size--;
    }
  }
}
