package dev.morgue.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles with a place of a {@link Group} in a field. Lucene's intervals are minimal and therefore
 * lose matches of proximity within proximity; here every combination counts, and every word of
 * every match is reported by {@link Weight#matches}. An article's score is the sum of what those of
 * the given words that it has score in it; without words it is constant.
 */
final class PlacesQuery extends Query {

  private final String field;
  private final Group group;
  private final List<Query> words;
  private final AtomicBoolean cut;

  /**
   * A query for places.
   *
   * @param words what scores; it has no part in what matches
   * @param cut set when some article has more combinations than are looked at
   */
  PlacesQuery(String field, Group group, List<Query> words, AtomicBoolean cut) {
    this.field = field;
    this.group = group;
    this.words = List.copyOf(words);
    this.cut = cut;
  }

  String field() {
    return field;
  }

  /** The same places, scored by words. */
  PlacesQuery scoredBy(List<Query> others) {
    return new PlacesQuery(field, group, others, cut);
  }

  /** A reader of the places in one segment, or null where it cannot have any. */
  @Nullable PlacesReader open(LeafReaderContext leaf) throws IOException {
    return GroupReaders.open(group, field, leaf);
  }

  /** Remembers that some places were left out. */
  void cutShort() {
    cut.set(true);
  }

  /** The places in one document; the list is empty where there are none. */
  Places read(LeafReaderContext leaf, int doc) throws IOException {
    Places places = new Places();
    PlacesReader reader = open(leaf);
    if (reader != null && PlacesReader.stands(reader.docs(), doc)) {
      reader.read(doc, places);
    }
    return places;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    List<Weight> scoring = new ArrayList<>();
    if (scoreMode.needsScores()) {
      for (Query word : words) {
        scoring.add(searcher.createWeight(searcher.rewrite(word), scoreMode, boost));
      }
    }
    return new PlacesWeight(
        this, scoring, scoreMode, words.isEmpty() ? boost : 0, searcher.getTimeout());
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
        && group.equals(that.group)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * field.hashCode() + group.hashCode()) + words.hashCode();
  }
}
