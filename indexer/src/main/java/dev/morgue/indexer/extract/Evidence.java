package dev.morgue.indexer.extract;

import java.util.Arrays;
import java.util.List;

/** Counts a page's {@link PageEvidence}. */
final class Evidence {

  private Evidence() {}

  /**
   * Counts.
   *
   * @param stored the passages that are taken instead of what the page shows; mostly none
   */
  static PageEvidence of(PageBlocks page, ArticleText text, List<Passage> stored) {
    int pageWords = 0;
    int signup = 0;
    double linked = 0;
    double solid = 0;
    for (Block block : page.blocks) {
      int words = block.shape.words();
      linked += block.linkedChars;
      solid += block.shape.solid();
      pageWords += words;
      signup += !text.keeps(block) && Phrase.SIGNUP.in(block.said) ? words : 0;
    }
    int[] passages = stored.isEmpty() ? kept(page.blocks, text) : words(stored);
    int sum = 0;
    int longest = 0;
    for (int words : passages) {
      sum += words;
      longest = Math.max(longest, words);
    }
    double linkedShare = solid == 0 ? 0 : Math.min(1, linked / solid);
    return new PageEvidence(sum, passages.length, pageWords, linkedShare, longest, signup);
  }

  /** How many words each block has that is in the text. */
  private static int[] kept(List<Block> blocks, ArticleText text) {
    int[] words = new int[blocks.size()];
    int size = 0;
    for (Block block : blocks) {
      if (text.keeps(block)) {
        words[size++] = block.shape.words();
      }
    }
    return Arrays.copyOf(words, size);
  }

  private static int[] words(List<Passage> passages) {
    int[] words = new int[passages.size()];
    Arrays.setAll(words, i -> TextShape.of(passages.get(i).text()).words());
    return words;
  }
}
