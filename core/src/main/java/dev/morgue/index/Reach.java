package dev.morgue.index;

import dev.morgue.query.Proximity;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * How near places of one article must stand to each other: the rules of docs/decisions/proximity.md
 * for one connector. Not thread-safe.
 */
final class Reach {

  /** What "the same sentence" means in a field that keeps no bounds of sentences, as in Nexis. */
  static final int SENTENCE_WORDS = 25;

  /** What "the same paragraph" means where paragraphs are not told apart, as in Nexis. */
  static final int PARAGRAPH_WORDS = 75;

  private final Proximity proximity;

  /** Null in a field that has no layout, and where words are counted. */
  private final @Nullable LayoutReader layouts;

  private final @Nullable Farthest stretches;

  /** How many positions may lie between; {@link Integer#MAX_VALUE} where a stretch decides. */
  private final int distance;

  /** How many positions can lie between in this article. */
  private int farthest;

  private int doc;

  private Reach(Proximity proximity, @Nullable LayoutReader layouts, @Nullable Farthest stretches) {
    this.proximity = proximity;
    this.layouts = layouts;
    this.stretches = stretches;
    this.distance =
        switch (proximity.unit()) {
          case WORDS -> proximity.distance();
          case SENTENCE -> layouts == null ? SENTENCE_WORDS : Integer.MAX_VALUE;
          case PARAGRAPH -> layouts == null ? PARAGRAPH_WORDS : Integer.MAX_VALUE;
          case FIELD -> Integer.MAX_VALUE;
        };
    this.farthest = distance;
  }

  /** In a field of the text. */
  static Reach in(LeafReaderContext leaf, Proximity proximity) throws IOException {
    return proximity.unit() == Proximity.Unit.WORDS
        ? withoutLayout(proximity)
        : new Reach(proximity, new LayoutReader(leaf), new Farthest(leaf, proximity.unit()));
  }

  /** In a field whose sentences and paragraphs are not kept. */
  static Reach withoutLayout(Proximity proximity) {
    return new Reach(proximity, null, null);
  }

  /** Goes to an article. */
  void start(int article) throws IOException {
    doc = article;
    if (stretches != null) {
      farthest = stretches.of(article);
    }
  }

  /** Whether all of the right places are so far from one that none can be near. */
  boolean isAlone(Places left, int l, Places right) {
    if (farthest == Integer.MAX_VALUE) {
      return right.count() == 0;
    }
    int r = right.firstFrom(Math.max(0, left.first(l) - farthest - right.widest()));
    return r == right.count() || right.first(r) > left.last(l) + farthest;
  }

  /** The least first position that a place near a given one can have. */
  int from(Places left, int l, int widestRight) throws IOException {
    return distance == Integer.MAX_VALUE
        ? stretchStart(left.first(l))
        : Math.max(0, left.first(l) - distance - widestRight);
  }

  /** The greatest first position that a place near a given one can have. */
  int to(Places left, int l) throws IOException {
    return distance == Integer.MAX_VALUE ? stretchEnd(left.first(l)) - 1 : left.last(l) + distance;
  }

  /** Whether two places that share no word are near each other. */
  boolean joins(Places left, int l, Places right, int r) throws IOException {
    int apart = left.apart(l, right, r);
    if (apart == 0) {
      return false;
    }
    if (proximity.ordered()) {
      apart = right.first(r) - left.last(l);
    }
    return apart > 0 && apart <= distance && inOneStretch(left, l, right, r, apart);
  }

  /** Whether a place is spoilt by another that is near it and more than a part of it. */
  boolean spoils(Places left, int l, Places right, int r) throws IOException {
    if (right.isWithin(r, left, l)) {
      return false;
    }
    int apart = left.apart(l, right, r);
    if (proximity.ordered()) {
      int follows = right.wordAfter(r, left.last(l));
      if (follows == Integer.MAX_VALUE) {
        return false;
      }
      apart = follows - left.last(l);
    }
    return apart <= distance && inOneStretch(left, l, right, r, apart);
  }

  private boolean inOneStretch(Places left, int l, Places right, int r, int apart)
      throws IOException {
    if (layouts == null) {
      return true;
    }
    int first = Math.min(left.first(l), right.first(r));
    int last = Math.max(left.last(l), right.last(r));
    if (last >= stretchEnd(first)) {
      return false;
    }
    boolean undivided =
        proximity.unit() == Proximity.Unit.PARAGRAPH && layouts.of(doc).isUndividedBody(first);
    return !undivided || apart <= PARAGRAPH_WORDS;
  }

  private int stretchStart(int position) throws IOException {
    return layouts == null ? 0 : layouts.of(doc).start(proximity.unit(), position);
  }

  private int stretchEnd(int position) throws IOException {
    return layouts == null ? Integer.MAX_VALUE : layouts.of(doc).end(proximity.unit(), position);
  }
}
