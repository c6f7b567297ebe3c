package dev.morgue.indexer.extract;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Goes through the nodes of a page in its order, without recursion. jsoup's own way looks for each
 * node's place anew, because the page may be changed meanwhile; here it must not be.
 */
public final class PageWalk {

  /** What is done at each node. */
  public interface Steps {

    /**
     * An element begins.
     *
     * @param opening what it says of itself, to be read before the next begins
     * @return whether to go through what is in it, too
     */
    boolean enter(Element element, Opening opening);

    /** An element ends that was gone through. */
    void leave(Element element);

    /** A node that is no element. */
    void other(Node node);
  }

  private PageWalk() {}

  /** Goes through an element and everything in it. */
  public static void through(Element root, Steps steps) {
    Opening opening = new Opening();
    opening.read(root);
    if (!steps.enter(root, opening)) {
      return;
    }
    Element[] open = new Element[32];
    int[] next = new int[32];
    open[0] = root;
    int depth = 0;
    while (depth >= 0) {
      Element element = open[depth];
      int at = next[depth]++;
      if (at == element.childNodeSize()) {
        steps.leave(element);
        depth--;
      } else if (!(element.childNode(at) instanceof Element inner)) {
        steps.other(element.childNode(at));
      } else {
        opening.read(inner);
        if (steps.enter(inner, opening)) {
          if (++depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
          }
          open[depth] = inner;
          next[depth] = 0;
        }
      }
    }
  }
}
