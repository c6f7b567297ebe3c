package dev.morgue.bench.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How good one ranking is, by the definitions of trec_eval 9 ({@code ndcg_cut_10}, {@code map},
 * {@code recall_100}, {@code recip_rank}; relevance level 1). Each is 0 to 1.
 *
 * @param ndcg10 discounted gain of the first 10 (gain = grade, discount = log2(rank + 1)) over that
 *     of the best order of all judged documents
 * @param averagePrecision mean over all relevant documents of the precision at their rank, 0 for
 *     those not retrieved
 * @param recall100 share of the relevant documents among the first 100
 * @param reciprocalRank 1 / rank of the first relevant document, 0 if there is none
 */
record QueryScores(
    double ndcg10, double averagePrecision, double recall100, double reciprocalRank) {
  private static final int NDCG_DEPTH = 10;
  private static final int RECALL_DEPTH = 100;

  /**
   * Scores a ranking.
   *
   * @param ranking document ids, best first
   * @param grades document id → grade; unjudged documents and grades below 1 gain nothing
   * @throws IllegalArgumentException if a document is ranked twice, or none is relevant (such a
   *     query must be left out of an average, not counted as 0)
   */
  static QueryScores of(List<String> ranking, Map<String, Integer> grades) {
    requireDistinct(ranking);
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      throw new IllegalArgumentException("no relevant document is known for this query");
    }
    double gain = 0;
    double precisions = 0;
    double firstRelevant = 0;
    int foundAtRecallDepth = 0;
    int found = 0;
    for (int rank = 1; rank <= ranking.size(); rank++) {
      int grade = grades.getOrDefault(ranking.get(rank - 1), 0);
      if (grade <= 0) {
        continue;
      }
      found++;
      precisions += (double) found / rank;
      firstRelevant = found == 1 ? 1.0 / rank : firstRelevant;
      foundAtRecallDepth = rank <= RECALL_DEPTH ? found : foundAtRecallDepth;
      gain += rank <= NDCG_DEPTH ? discounted(grade, rank) : 0;
    }
    return new QueryScores(
        gain / idealGain(grades),
        precisions / relevant,
        (double) foundAtRecallDepth / relevant,
        firstRelevant);
  }

  private static double idealGain(Map<String, Integer> grades) {
    int[] best = grades.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    double ideal = 0;
    for (int rank = 1; rank <= Math.min(NDCG_DEPTH, best.length); rank++) {
      ideal += discounted(Math.max(0, best[best.length - rank]), rank);
    }
    return ideal;
  }

  private static double discounted(int grade, int rank) {
    return grade / (StrictMath.log(rank + 1.0) / StrictMath.log(2));
  }

  private static void requireDistinct(List<String> ranking) {
    Set<String> seen = new HashSet<>();
    for (String id : ranking) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("document " + id + " is ranked twice");
      }
    }
  }
}
