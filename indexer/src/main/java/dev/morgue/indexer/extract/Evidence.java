package dev.morgue.indexer.extract;

import java.util.List;

/** Counts a page's {@link PageEvidence}. */
final class Evidence {

  private Evidence() {}

  static PageEvidence of(
      PageBlocks page, ArticleText text, List<Passage> passages, BlockFeatures features) {
    int pageWords = 0;
    int proseOutside = 0;
    int signup = 0;
    int consent = 0;
    double[] linked = new double[2];
    double[] solid = new double[2];
    for (Block block : page.blocks) {
      int words = block.shape.words();
      int inside = text.keeps(block) ? 1 : 0;
      linked[inside] += block.linkedChars;
      solid[inside] += block.shape.solid();
      pageWords += words;
      if (inside == 0) {
        proseOutside += block.isProse() ? words : 0;
        signup += Phrase.SIGNUP.in(features.said(block)) ? words : 0;
        consent += DropReason.isConsent(block, features.said(block)) ? words : 0;
      }
    }
    int words = 0;
    int longest = 0;
    for (Passage passage : passages) {
      int own = TextShape.of(passage.text()).words();
      words += own;
      longest = Math.max(longest, own);
    }
    return new PageEvidence(
        words,
        passages.size(),
        pageWords,
        share(linked[0] + linked[1], solid[0] + solid[1]),
        share(linked[1], solid[1]),
        proseOutside,
        longest,
        signup,
        consent);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }
}
