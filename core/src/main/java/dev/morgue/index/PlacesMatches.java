package dev.morgue.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The runs of words of all places of one document, in order, each once. */
final class PlacesMatches implements MatchesIterator {

  private record Run(int first, int last) {}

  private final List<Run> runs;
  private final Query query;
  private int at = -1;

  PlacesMatches(Places places, Query query) {
    List<Run> all = new ArrayList<>();
    for (int place = 0; place < places.count(); place++) {
      for (int run = 0; run < places.runs(place); run++) {
        all.add(new Run(places.runStart(place, run), places.runEnd(place, run)));
      }
    }
    this.runs =
        all.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Run::first).thenComparingInt(Run::last))
            .toList();
    this.query = query;
  }

  @Override
  public boolean next() {
    return ++at < runs.size();
  }

  @Override
  public int startPosition() {
    return runs.get(at).first();
  }

  @Override
  public int endPosition() {
    return runs.get(at).last();
  }

  /** The index keeps no offsets. */
  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
