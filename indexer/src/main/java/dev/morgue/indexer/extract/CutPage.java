package dev.morgue.indexer.extract;

/** A page whose body is cut into blocks already. Not thread-safe. */
public final class CutPage {

  final PageBlocks blocks;

  CutPage(PageBlocks blocks) {
    this.blocks = blocks;
  }
}
