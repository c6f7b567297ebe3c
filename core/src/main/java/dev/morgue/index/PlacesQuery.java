package dev.morgue.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles with a place of a {@link Group} in a field. Lucene's intervals are minimal and therefore
 * lose matches of proximity within proximity; here every combination counts, and every word of
 * every match is reported by {@link Weight#matches}. Scores are constant.
 */
final class PlacesQuery extends Query {

  private final String field;
  private final Group group;
  private final AtomicBoolean cut;

  /**
   * A query for places.
   *
   * @param cut set when some article has more combinations than are looked at
   */
  PlacesQuery(String field, Group group, AtomicBoolean cut) {
    this.field = field;
    this.group = group;
    this.cut = cut;
  }

  String field() {
    return field;
  }

  /** The places in one document; the list is empty where there are none. */
  Places read(LeafReaderContext leaf, int doc) throws IOException {
    Places places = new Places();
    PlacesReader reader = GroupReaders.open(group, field, leaf);
    if (reader != null && PlacesReader.stands(reader.docs(), doc)) {
      reader.read(doc, places);
    }
    return places;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        PlacesReader reader = GroupReaders.open(group, field, leaf);
        return reader == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), scoreMode, new Candidates(reader, cut)));
      }

      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        Places places = read(leaf, doc);
        return places.count() == 0
            ? null
            : MatchesUtils.forField(field, () -> new PlacesMatches(places, PlacesQuery.this));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** Looks whether a document that has the words has a place too. */
  private static final class Candidates extends TwoPhaseIterator {

    private final PlacesReader reader;
    private final AtomicBoolean cut;
    private final Places places = new Places();

    Candidates(PlacesReader reader, AtomicBoolean cut) {
      super(reader.docs());
      this.reader = reader;
      this.cut = cut;
    }

    @Override
    public boolean matches() throws IOException {
      places.clear(1);
      reader.read(approximation.docID(), places);
      if (places.isCut()) {
        cut.set(true);
      }
      return places.count() > 0;
    }

    @Override
    public float matchCost() {
      return reader.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + group;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlacesQuery that
        && field.equals(that.field)
        && group.equals(that.group);
  }

  @Override
  public int hashCode() {
    return 31 * field.hashCode() + group.hashCode();
  }
}
