package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page's blocks as the judge of blocks sees them: for training it, and for measuring it alone.
 * Not thread-safe.
 */
public final class BlockSamples {

  private final PageBlocks page;
  private final Prose prose;
  private final BlockFeatures features;

  private BlockSamples(PageBlocks page, Prose prose, BlockFeatures features) {
    this.page = page;
    this.prose = prose;
    this.features = features;
  }

  /** Reads pages; immutable, for any number of threads. */
  public static final class Reader {
    private final Vocabulary words = Vocabulary.standard();

    /** The blocks of a page. */
    public BlockSamples read(Page page) {
      PageBlocks blocks = BlockReader.read(page.document().body(), words);
      List<Element> head = Page.head(page.document());
      List<String> bodies = new ArrayList<>(page.articleBodies());
      bodies.addAll(StoredBodies.linkedData(head, blocks.scripts));
      Prose prose = new Prose(blocks);
      PageTexts texts = new PageTexts(page, head, bodies);
      return new BlockSamples(blocks, prose, new BlockFeatures(blocks, prose, texts));
    }
  }

  /** The blocks' texts in the page's order. */
  public List<String> texts() {
    return page.blocks.stream().map(block -> block.text).toList();
  }

  /** What the first look sees of each block. */
  public List<float[]> firstLook() {
    List<float[]> rows = new ArrayList<>();
    for (Block block : page.blocks) {
      FeatureTable row = new FeatureTable(1);
      features.of(block, row);
      rows.add(row.row(0, row.size()));
    }
    return rows;
  }

  /**
   * What the second look sees of each block, behind what the first saw.
   *
   * @param scores what the first look thought of each block, 0 to 1
   */
  public List<float[]> secondLook(double[] scores) {
    NeighbourScores neighbours = new NeighbourScores(page, prose, scores);
    List<float[]> rows = new ArrayList<>();
    for (Block block : page.blocks) {
      FeatureTable row = new FeatureTable(1);
      neighbours.of(block, row);
      rows.add(row.row(0, row.size()));
    }
    return rows;
  }
}
