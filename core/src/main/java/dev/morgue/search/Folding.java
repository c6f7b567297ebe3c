package dev.morgue.search;

import dev.morgue.ArticleId;
import dev.morgue.NewsField;
import dev.morgue.index.CopyOrder;
import dev.morgue.index.IndexFields;
import dev.morgue.index.StoryPlace;
import dev.morgue.index.Versions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Of the copies of one story that match, one is shown and the others are folded under it: the lead
 * copy, or where that does not match, the one of those that do that would lead. Which one it is
 * depends on what matches alone, not on the order of the list or the page, so pages and counts are
 * exact.
 */
final class Folding {

  private final Snapshot snapshot;
  private final Map<Long, List<Integer>> copies;
  private final MatchingDocs shown;
  private final long folded;

  private Folding(
      Snapshot snapshot, Map<Long, List<Integer>> copies, MatchingDocs shown, long folded) {
    this.snapshot = snapshot;
    this.copies = copies;
    this.shown = shown;
    this.folded = folded;
  }

  /** Folds what matches. */
  static Folding of(Snapshot snapshot, MatchingDocs matching) throws IOException {
    Map<Long, List<Integer>> copies = new HashMap<>();
    for (MatchingDocs.Segment segment : matching.segments()) {
      gather(segment, copies);
    }
    copies.values().removeIf(each -> each.size() == 1);
    CopyOrder order = new CopyOrder(snapshot.reader());
    FixedBitSet away = new FixedBitSet(Math.max(1, snapshot.reader().maxDoc()));
    long folded = 0;
    for (List<Integer> each : copies.values()) {
      order.sort(each);
      each.subList(1, each.size()).forEach(away::set);
      folded += each.size() - 1;
    }
    return new Folding(snapshot, copies, without(matching, away, folded), folded);
  }

  private static void gather(MatchingDocs.Segment segment, Map<Long, List<Integer>> copies)
      throws IOException {
    LeafReaderContext leaf = segment.leaf();
    NumericDocValues roles = DocValues.getNumeric(leaf.reader(), IndexFields.COPY);
    NumericDocValues stories = DocValues.getNumeric(leaf.reader(), IndexFields.STORY);
    for (int doc = roles.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = roles.nextDoc()) {
      boolean grouped = StoryPlace.isGrouped(roles.longValue()) && segment.bits().get(doc);
      if (grouped && stories.advanceExact(doc)) {
        copies
            .computeIfAbsent(stories.longValue(), story -> new ArrayList<>())
            .add(leaf.docBase + doc);
      }
    }
  }

  private static MatchingDocs without(MatchingDocs matching, FixedBitSet away, long folded) {
    List<MatchingDocs.Segment> segments = new ArrayList<>();
    for (MatchingDocs.Segment segment : matching.segments()) {
      FixedBitSet bits = segment.bits().clone();
      int base = segment.leaf().docBase;
      for (int doc = bits.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
        if (away.get(base + doc)) {
          bits.clear(doc);
        }
        int next = doc + 1;
        doc = next < bits.length() ? bits.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
      }
      segments.add(new MatchingDocs.Segment(segment.leaf(), bits));
    }
    return new MatchingDocs(segments, matching.total() - folded);
  }

  /** What is shown: one of each story. */
  MatchingDocs shown() {
    return shown;
  }

  /** How many articles are folded under others. */
  long folded() {
    return folded;
  }

  /** The copies folded under an article that is shown, in the order of who would lead. */
  List<FoldedCopy> under(int doc) throws IOException {
    StoryPlace place = StoryPlace.of(snapshot.reader(), doc);
    List<Integer> all = StoryPlace.isGrouped(place.role()) ? copies.get(place.story()) : null;
    if (all == null) {
      return List.of();
    }
    List<FoldedCopy> under = new ArrayList<>();
    for (int copy : all.subList(1, all.size())) {
      ArticleId id = Versions.id(snapshot.leaf(copy), copy);
      under.add(new FoldedCopy(id, snapshot.archive(copy), source(copy)));
    }
    return under;
  }

  private @Nullable String source(int doc) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(doc);
    String field = IndexFields.whole(NewsField.SOURCE.label());
    SortedSetDocValues sources = DocValues.getSortedSet(leaf.reader(), field);
    return sources.advanceExact(doc - leaf.docBase)
        ? sources.lookupOrd(sources.nextOrd()).utf8ToString()
        : null;
  }
}
