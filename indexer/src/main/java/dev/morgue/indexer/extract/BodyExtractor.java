package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;

/** Takes the running text of a news article out of a page. Immutable, for any number of threads. */
public final class BodyExtractor {

  private final MarkWords words = MarkWords.standard();

  /** Takes a page's article; a page without one gives an empty text and the evidence. */
  public Extracted extract(Page page) {
    PageBlocks blocks = BlockReader.read(page.document().body(), words);
    Prose prose = new Prose(blocks);
    List<Passage> passages = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    for (Block block : blocks.blocks) {
      boolean within = blocks.inside(block.node, prose.most);
      if (within && (block.isProse() || block.isHeading()) && block.distance(Mark.TAG_FIGURE) > 3) {
        passages.add(new Passage(Passage.Kind.PARAGRAPH, block.text));
      } else {
        dropped.add(new Dropped("outside", block.text));
      }
    }
    PageEvidence evidence = new PageEvidence(0, 0, 0, 0, 0, 0, 0, 0, 0);
    return new Extracted(
        passages, List.of(), List.of(), List.of(), Extracted.Origin.PAGE, evidence, dropped, 0.5);
  }
}
