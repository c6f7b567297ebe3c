package dev.morgue.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** The weights of ranking, as measured: docs/decisions/ranking.md has the figures. */
public final class Ranking {

  /** How much a word in the headline counts beside one in the text, in a structured query. */
  static final float HEADLINE = 0.5f;

  /** How much a word's other regular form counts beside the form typed. */
  static final float OTHER_FORM = 0.9f;

  /** How much a stem in the headline adds to one in the text, in a bag of words. */
  static final float BAG_HEADLINE = 0.25f;

  /** How much the form typed adds to its stem, in a bag of words. */
  static final float BAG_EXACT = 0.2f;

  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private Ranking() {}

  /** BM25 over lengths in words. */
  public static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }
}
