package dev.morgue.indexer.html.tree;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The open elements, the innermost last. The formatting elements that are active are just those of
 * them that stand behind the last marker: whatever would part the two is not covered.
 */
final class OpenElements {

  /** Deeper trees are flattened by jsoup. */
  private static final int DEEPEST = 500;

  private Element[] elements = new Element[64];
  private TagName[] names = new TagName[64];
  private int size;

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

  /** Closes all from a place on, of which the first ends as it should. */
  void closeFrom(int at) {
    for (int i = at + 1; i < size; i++) {
      if (names[i].is(TagName.FORMATTING | TagName.MARKER)) {
        throw NotCovered.here();
      }
    }
    size = at;
  }

  /** Closes all from a place on where a marker stands: formatting within it ends with it. */
  void closeFromMarker(int at) {
    for (int i = at + 1; i < size; i++) {
      if (names[i].is(TagName.MARKER)) {
        throw NotCovered.here();
      }
    }
    size = at;
  }

  /** Closes one, and leaves open what is in it. */
  void remove(Element element) {
    int at = size - 1;
    while (at >= 0 && !elements[at].equals(element)) {
      at--;
    }
    if (at >= 0) {
      size--;
      System.arraycopy(elements, at + 1, elements, at, size - at);
      System.arraycopy(names, at + 1, names, at, size - at);
    }
  }

  /** Closes all from a place on, without a rule. */
  void cut(int at) {
    size = at;
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
