package dev.morgue.index;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Scores many articles at a time, and shows a collector only those that can be among the best. */
final class BatchScorer extends BulkScorer {
  private final Scorer scorer;
  private final Current current = new Current();
  private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();

  /** Takes articles from a scorer that has not begun. */
  BatchScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public int score(LeafCollector collector, @Nullable Bits acceptDocs, int min, int max)
      throws IOException {
    collector.setScorer(current);
    scorer.setMinCompetitiveScore(current.least);
    if (scorer.docID() < min) {
      scorer.iterator().advance(min);
    }
    scorer.nextDocsAndScores(max, acceptDocs, batch);
    while (batch.size > 0) {
      for (int i = 0; i < batch.size; i++) {
        current.score = batch.features[i];
        if (current.score >= current.least) {
          collector.collect(batch.docs[i]);
        }
      }
      scorer.setMinCompetitiveScore(current.least);
      scorer.nextDocsAndScores(max, acceptDocs, batch);
    }
    return scorer.docID();
  }

  @Override
  public long cost() {
    return scorer.iterator().cost();
  }

  /** The article shown to the collector, and the score that it wants at least. */
  private static final class Current extends Scorable {
    float score;
    float least;

    @Override
    public float score() {
      return score;
    }

    @Override
    public void setMinCompetitiveScore(float minScore) {
      least = minScore;
    }
  }
}
