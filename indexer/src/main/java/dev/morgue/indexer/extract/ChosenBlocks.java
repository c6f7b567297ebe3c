package dev.morgue.indexer.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts a page into blocks and notes which of them stand in some of its elements. One page. */
final class ChosenBlocks implements PageWalk.Steps {

  private final BlockReader blocks;
  private final Set<Element> elements;
  private final BitSet chosen = new BitSet();
  private int open;
  private int from;

  /**
   * Ready to go through a page.
   *
   * @param blocks cuts it
   * @param elements in which a block must stand to be chosen
   */
  ChosenBlocks(BlockReader blocks, Collection<Element> elements) {
    this.blocks = blocks;
    this.elements = Set.copyOf(elements);
  }

  /** Whether a block stands in one of the elements. */
  boolean has(Block block) {
    return chosen.get(block.index);
  }

  @Override
  public boolean enter(Element element, Opening opening) {
    boolean inside = blocks.enter(element, opening);
    if (inside && elements.contains(element) && open++ == 0) {
      from = blocks.ended();
    }
    return inside;
  }

  @Override
  public void leave(Element element) {
    blocks.leave(element);
    if (elements.contains(element) && --open == 0) {
      chosen.set(from, blocks.begun());
    }
  }

  @Override
  public void other(Node node) {
    blocks.other(node);
  }
}
