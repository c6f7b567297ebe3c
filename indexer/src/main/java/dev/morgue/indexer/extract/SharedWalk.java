package dev.morgue.indexer.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Cuts a page's body into blocks while somebody else goes through all of the page, with whom no
 * element is left out. Not thread-safe.
 */
final class SharedWalk implements PageWalk.Steps {

  private final Element body;
  private final BlockReader blocks;
  private final PageWalk.Steps all;

  /** How many elements are open beside or in what the blocks are read from. */
  private int passed;

  private boolean inBody;

  SharedWalk(Element body, BlockReader blocks, PageWalk.Steps all) {
    this.body = body;
    this.blocks = blocks;
    this.all = all;
  }

  @Override
  public boolean enter(Element element, Opening opening) {
    all.enter(element, opening);
    inBody |= element.equals(body);
    if (inBody && (passed > 0 || !blocks.enter(element, opening))) {
      passed++;
    }
    return true;
  }

  @Override
  public void leave(Element element) {
    all.leave(element);
    if (inBody && passed > 0) {
      passed--;
    } else if (inBody) {
      blocks.leave(element);
    }
    inBody &= !element.equals(body);
  }

  @Override
  public void other(Node node) {
    all.other(node);
    if (inBody && passed == 0) {
      blocks.other(node);
    }
  }
}
