package dev.morgue.bench.ranking;

import dev.morgue.bench.eval.UsageException;
import java.util.List;

/**
 * What becomes of documents with equal scores. It matters where a collection holds near-copies: one
 * of them is judged, the other is not, and both score the same.
 */
enum TieBreak {
  /** The default: as the ranker ordered them. */
  RANKER("ranker") {
    @Override
    List<ScoredDocument> order(List<ScoredDocument> ranking) {
      return ranking;
    }
  },
  /** By falling id, as trec_eval does with a run file. */
  TREC("trec") {
    @Override
    List<ScoredDocument> order(List<ScoredDocument> ranking) {
      return ranking.stream().sorted(ScoredDocument.TREC_ORDER).toList();
    }
  };

  private final String label;

  TieBreak(String label) {
    this.label = label;
  }

  /** The value of {@code --ties}. */
  String label() {
    return label;
  }

  abstract List<ScoredDocument> order(List<ScoredDocument> ranking);

  static TieBreak parse(String label) {
    for (TieBreak value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new UsageException("--ties is ranker or trec, not " + label);
  }
}
