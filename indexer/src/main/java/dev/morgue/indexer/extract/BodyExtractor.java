package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes the running text of a news article out of a page. The page is cut into blocks in one walk;
 * candidates for the article's container (what the markup calls so, where the prose lies, what the
 * metadata repeats) are evidence on each block, and a trained judge decides on each. Where the page
 * shows less than its scripts hold, their text is taken instead, if the two agree. Takes time in
 * proportion to the page's size. Immutable, for any number of threads.
 */
public final class BodyExtractor {

  /** Blocks as likely as that are taken: docs/decisions/judge-of-blocks.md. */
  private static final double LEAST = 0.5;

  private final Vocabulary words = Vocabulary.standard();
  private final BlockJudge judge = BlockJudge.standard();

  /** Takes a page's article; a page without one gives an empty text and the evidence. */
  public Extracted extract(Page page) {
    return extract(page, new CutPage(BlockReader.read(page.document().body(), words)));
  }

  /**
   * Cuts a page while somebody else goes through it: one walk costs less than two.
   *
   * @param all what is done at each node; nothing is left out, whatever {@code enter} says
   */
  public CutPage cut(Document document, PageWalk.Steps all) {
    return new CutPage(BlockReader.read(document, words, all));
  }

  /**
   * Takes a page's article where the page is cut already.
   *
   * @param cut what {@link #cut} gave for the page's document
   */
  public Extracted extract(Page page, CutPage cut) {
    PageBlocks blocks = cut.blocks;
    List<Element> head = Page.head(page.document());
    List<String> stored = new ArrayList<>(page.articleBodies());
    stored.addAll(StoredBodies.linkedData(head, blocks.scripts));
    Prose prose = new Prose(blocks);
    BlockFeatures features = new BlockFeatures(blocks, prose, new PageTexts(page, head, stored));
    double[] scores = judge.judge(blocks, prose, features);
    boolean[] wanted = new boolean[scores.length];
    for (int i = 0; i < scores.length; i++) {
      wanted[i] = scores[i] >= LEAST;
    }
    ArticleText text = new ArticleText(blocks, wanted);
    StoredText instead = StoredText.choose(page, blocks, stored, text.letters);
    List<Passage> passages = instead.passages().isEmpty() ? text.passages : instead.passages();
    return new Extracted(
        passages,
        text.captions,
        text.tables,
        text.pullQuotes,
        instead.origin(),
        Evidence.of(blocks, text, instead.passages()),
        text.dropped,
        instead.passages().isEmpty() ? confidence(blocks, text, scores) : StoredText.CONFIDENCE);
  }

  /** The overlap to expect with the true text: kept and true, as a share of kept or true. */
  private static double confidence(PageBlocks blocks, ArticleText text, double[] scores) {
    double both = 0;
    double either = 0;
    for (Block block : blocks.blocks) {
      double chars = block.shape.chars();
      double expected = chars * scores[block.index];
      both += text.keeps(block) ? expected : 0;
      either += text.keeps(block) ? chars : expected;
    }
    return either == 0 ? 0 : both / either;
  }
}
