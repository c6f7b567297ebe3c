package dev.morgue.index;

import dev.morgue.copies.CopyRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What grouping copies needs to know of every article, by the numbers of their documents. */
final class CopyColumns {

  /** The last day of publication of what has no date, and, negative, the first. */
  private static final int UNDATED = Integer.MAX_VALUE;

  private final int[] firstDays;
  private final int[] lastDays;
  private final int[] words;
  private final long[] ties;
  private final FixedBitSet shown;
  private final FixedBitSet fresh;
  private final Map<Long, List<Integer>> stories = new HashMap<>();
  private final Map<Integer, StoryPlace> places = new HashMap<>();
  private final List<Integer> hidden = new ArrayList<>();
  private final List<Integer> shownAgain = new ArrayList<>();

  private CopyColumns(int size) {
    firstDays = new int[size];
    lastDays = new int[size];
    words = new int[size];
    ties = new long[size];
    shown = new FixedBitSet(Math.max(1, size));
    fresh = new FixedBitSet(Math.max(1, size));
  }

  /**
   * Reads them.
   *
   * @param after what arrived later than this was not looked at yet
   */
  static CopyColumns of(IndexReader reader, long after) throws IOException {
    CopyColumns columns = new CopyColumns(reader.maxDoc());
    for (LeafReaderContext leaf : reader.leaves()) {
      columns.read(leaf, after);
    }
    return columns;
  }

  private void read(LeafReaderContext leaf, long after) throws IOException {
    LeafReader segment = leaf.reader();
    Bits live = segment.getLiveDocs();
    NumericDocValues latest = DocValues.getNumeric(segment, IndexFields.LATEST);
    NumericDocValues pruned = DocValues.getNumeric(segment, IndexFields.PRUNED);
    NumericDocValues arrival = DocValues.getNumeric(segment, IndexFields.ARRIVAL);
    NumericDocValues from = DocValues.getNumeric(segment, IndexFields.DATE_FROM);
    NumericDocValues to = DocValues.getNumeric(segment, IndexFields.DATE_TO);
    NumericDocValues length = DocValues.getNumeric(segment, IndexFields.LENGTH);
    NumericDocValues tie = DocValues.getNumeric(segment, IndexFields.TIE);
    for (int local = 0; local < segment.maxDoc(); local++) {
      int doc = leaf.docBase + local;
      boolean held = live == null || live.get(local);
      if (held && value(latest, local, 0) == 1 && value(pruned, local, 0) == 0) {
        shown.set(doc);
        if (value(arrival, local, 0) > after) {
          fresh.set(doc);
        }
      }
      firstDays[doc] = (int) value(from, local, -UNDATED);
      lastDays[doc] = (int) value(to, local, UNDATED);
      words[doc] = (int) value(length, local, 0);
      ties[doc] = value(tie, local, 0);
    }
    readPlaces(leaf, live);
  }

  private void readPlaces(LeafReaderContext leaf, @Nullable Bits live) throws IOException {
    NumericDocValues roles = DocValues.getNumeric(leaf.reader(), IndexFields.COPY);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.STORY);
    for (int local = roles.nextDoc();
        local != NumericDocValues.NO_MORE_DOCS;
        local = roles.nextDoc()) {
      boolean held = live == null || live.get(local);
      if (held && roles.longValue() != StoryPlace.ALONE) {
        place(
            leaf.docBase + local,
            new StoryPlace(value(numbers, local, 0), (int) roles.longValue()));
      }
    }
  }

  private void place(int doc, StoryPlace place) {
    places.put(doc, place);
    if (!shown.get(doc)) {
      hidden.add(doc);
    } else if (StoryPlace.isGrouped(place.role())) {
      stories.computeIfAbsent(place.story(), story -> new ArrayList<>()).add(doc);
    } else {
      fresh.set(doc);
      shownAgain.add(doc);
    }
  }

  private static long value(NumericDocValues values, int doc, long otherwise) throws IOException {
    return values.advanceExact(doc) ? values.longValue() : otherwise;
  }

  /** Whether a default search shows an article: only such are grouped. */
  boolean isShown(int doc) {
    return shown.get(doc);
  }

  /** Articles that were hidden when they were last looked at, or came to be; all are fresh. */
  List<Integer> shownAgain() {
    return shownAgain;
  }

  /** The articles that were not looked at yet, or not since they were hidden. */
  FixedBitSet fresh() {
    return fresh;
  }

  int shown() {
    return shown.cardinality();
  }

  int words(int doc) {
    return words[doc];
  }

  /** What was found of an article before. */
  StoryPlace place(int doc) {
    return places.getOrDefault(doc, StoryPlace.NONE);
  }

  /** The articles that are copies of a story so far. */
  List<Integer> members(long story) {
    return stories.getOrDefault(story, List.of());
  }

  /** The stories whose lead copy is no longer shown. */
  List<Long> leaderless() {
    return stories.entrySet().stream()
        .filter(story -> story.getValue().stream().noneMatch(this::leads))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean leads(int doc) {
    return place(doc).role() == StoryPlace.LEAD;
  }

  /** Articles that are hidden and counted as copies when they were not. */
  List<Integer> hidden() {
    return hidden;
  }

  /**
   * Orders articles by who would stand for a story: published first for certain, so that "2008"
   * does not come before a day of that year; then the longest; then by a number from the id, so
   * that the order of arrival plays no part.
   */
  int compare(int one, int other) {
    int order = Integer.compare(lastDays[one], lastDays[other]);
    order = order != 0 ? order : Integer.compare(words[other], words[one]);
    return order != 0 ? order : Long.compare(ties[one], ties[other]);
  }

  /**
   * Whether two articles may have been published as near each other as copies of one story are:
   * what has no date, or only a year, may.
   */
  boolean areNear(int one, int other) {
    return daysApart(one, other) <= CopyRule.days(Math.min(words[one], words[other]));
  }

  /** The days that lie between two articles at least; negative where they may be of one day. */
  long daysApart(int one, int other) {
    return Math.max(
        (long) firstDays[one] - lastDays[other], (long) firstDays[other] - lastDays[one]);
  }

  /** The documents in that order. */
  int[] sorted(Collection<Integer> docs) {
    return docs.stream().sorted(this::compare).mapToInt(Integer::intValue).toArray();
  }
}
