package dev.morgue.bench.ranking;

import java.util.Arrays;
import java.util.Comparator;

/** A document and its score for a query. */
record ScoredDocument(String id, float score) {

  /**
   * trec_eval's order: by falling score, equal scores by falling id (it ignores the rank column of
   * a run, and sorts ids as bytes; that is the order of code points).
   */
  static final Comparator<ScoredDocument> TREC_ORDER =
      Comparator.comparingDouble(ScoredDocument::score)
          .thenComparing(ScoredDocument::id, ScoredDocument::compareCodePoints)
          .reversed();

  private static int compareCodePoints(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
