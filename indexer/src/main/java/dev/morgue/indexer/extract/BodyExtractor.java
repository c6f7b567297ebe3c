package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.Collection;
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

  /** What somebody knows is next to certain. */
  private static final double TOLD = 0.99;

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
    boolean shown = instead.passages().isEmpty();
    return extracted(
        blocks, text, instead, shown ? confidence(blocks, text, scores) : StoredText.CONFIDENCE);
  }

  /**
   * Takes all that stands in some elements of a page, because somebody knows that it is the
   * article. Captions, tables and pull quotes go to their own fields here too; the headline, a
   * byline before the text and what is said twice are left out.
   *
   * @param elements of the page's document
   */
  public Extracted within(Page page, Collection<Element> elements) {
    BlockReader reader = new BlockReader(words);
    ChosenBlocks chosen = new ChosenBlocks(reader, elements);
    PageWalk.through(page.document().body(), chosen);
    PageBlocks blocks = reader.blocks(words.phrases());
    PageTexts texts = new PageTexts(page, Page.head(page.document()), List.of());
    boolean[] wanted = new boolean[blocks.blocks.size()];
    for (Block block : blocks.blocks) {
      wanted[block.index] =
          chosen.has(block) && texts.headline(block.letters) != PageTexts.Headline.SAME;
    }
    ArticleText text = new ArticleText(blocks, wanted);
    return extracted(blocks, text, new StoredText(List.of(), Extracted.Origin.RULE), TOLD);
  }

  /**
   * Takes a text that the page holds somewhere, because somebody knows that it is the article.
   *
   * @param cut what {@link #cut} gave for the page's document
   * @param body the text, plain or with markup
   */
  public Extracted told(CutPage cut, String body) {
    ArticleText none = new ArticleText(cut.blocks, new boolean[cut.blocks.blocks.size()]);
    return extracted(cut.blocks, none, StoredText.of(body, Extracted.Origin.RULE), TOLD);
  }

  private static Extracted extracted(
      PageBlocks blocks, ArticleText text, StoredText instead, double confidence) {
    return new Extracted(
        instead.passages().isEmpty() ? text.passages : instead.passages(),
        text.captions,
        text.tables,
        text.pullQuotes,
        instead.origin(),
        Evidence.of(blocks, text, instead.passages()),
        text.dropped,
        confidence);
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
