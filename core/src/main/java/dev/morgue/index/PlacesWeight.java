package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the documents of a {@link PlacesQuery} and scores them by words, or all the same. */
final class PlacesWeight extends Weight {

  private final PlacesQuery query;
  private final List<Weight> words;
  private final ScoreMode scoreMode;
  private final float constant;
  private final @Nullable QueryTimeout timeout;

  /**
   * A weight.
   *
   * @param words what scores; none for a constant score
   * @param constant the score where there are no words
   * @param timeout tells when to stop; null for never
   */
  PlacesWeight(
      PlacesQuery query,
      List<Weight> words,
      ScoreMode scoreMode,
      float constant,
      @Nullable QueryTimeout timeout) {
    super(query);
    this.query = query;
    this.words = words;
    this.scoreMode = scoreMode;
    this.constant = constant;
    this.timeout = timeout;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    PlacesReader reader = query.open(leaf);
    if (reader == null) {
      return null;
    }
    PlacesCheck check = new PlacesCheck(reader, query, timeout);
    if (words.isEmpty()) {
      return new DefaultScorerSupplier(new ConstantScoreScorer(constant, scoreMode, check));
    }
    List<Scorer> scoring = new ArrayList<>();
    for (Weight word : words) {
      ScorerSupplier scorer = word.scorerSupplier(leaf);
      if (scorer != null) {
        scoring.add(scorer.get(reader.docs().cost()));
      }
    }
    return new DefaultScorerSupplier(new PlacesScorer(check, scoring));
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
    Places places = query.read(leaf, doc);
    return places.count() == 0
        ? null
        : MatchesUtils.forField(query.field(), () -> new PlacesMatches(places, query));
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
    if (query.read(leaf, doc).count() == 0) {
      return Explanation.noMatch("no place of " + query);
    }
    List<Explanation> parts = new ArrayList<>();
    double score = constant;
    for (Weight word : words) {
      Explanation part = word.explain(leaf, doc);
      if (part.isMatch()) {
        parts.add(part);
        score += part.getValue().doubleValue();
      }
    }
    return Explanation.match((float) score, "places of " + query + ", scored by its words", parts);
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }
}
