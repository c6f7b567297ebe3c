package dev.morgue.index;

import dev.morgue.query.Proximity;
import java.io.IOException;
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

  /** Null in a field that has no layout. */
  private final @Nullable LayoutReader layouts;

  private @Nullable Layout layout;

  Reach(Proximity proximity, @Nullable LayoutReader layouts) {
    this.proximity = proximity;
    this.layouts = layouts;
  }

  /** Goes to an article. */
  void start(int doc) throws IOException {
    if (layouts != null && proximity.unit() != Proximity.Unit.WORDS) {
      layout = layouts.of(doc);
    }
  }

  /** How many positions may lie between; {@link Integer#MAX_VALUE} where a stretch decides. */
  private int distance() {
    return switch (proximity.unit()) {
      case WORDS -> proximity.distance();
      case SENTENCE -> layout == null ? SENTENCE_WORDS : Integer.MAX_VALUE;
      case PARAGRAPH -> layout == null ? PARAGRAPH_WORDS : Integer.MAX_VALUE;
      case FIELD -> Integer.MAX_VALUE;
    };
  }

  /** The least first position that a place near a given one can have. */
  int from(Places left, int l, int widestRight) {
    int distance = distance();
    return distance == Integer.MAX_VALUE
        ? stretchStart(left.first(l))
        : Math.max(0, left.first(l) - distance - widestRight);
  }

  /** The greatest first position that a place near a given one can have. */
  int to(Places left, int l) {
    int distance = distance();
    return distance == Integer.MAX_VALUE ? stretchEnd(left.first(l)) - 1 : left.last(l) + distance;
  }

  /** Whether two places that share no word are near each other. */
  boolean joins(Places left, int l, Places right, int r) {
    int apart = left.apart(l, right, r);
    if (apart == 0) {
      return false;
    }
    if (proximity.ordered()) {
      apart = right.first(r) - left.last(l);
    }
    return apart > 0 && apart <= distance() && inOneStretch(left, l, right, r, apart);
  }

  /** Whether a place is spoilt by another that is near it and more than a part of it. */
  boolean spoils(Places left, int l, Places right, int r) {
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
    return apart <= distance() && inOneStretch(left, l, right, r, apart);
  }

  private boolean inOneStretch(Places left, int l, Places right, int r, int apart) {
    if (layout == null) {
      return true;
    }
    int first = Math.min(left.first(l), right.first(r));
    int last = Math.max(left.last(l), right.last(r));
    if (last >= stretchEnd(first)) {
      return false;
    }
    boolean undivided =
        proximity.unit() == Proximity.Unit.PARAGRAPH && layout.isUndividedBody(first);
    return !undivided || apart <= PARAGRAPH_WORDS;
  }

  private int stretchStart(int position) {
    return layout == null ? 0 : layout.start(proximity.unit(), position);
  }

  private int stretchEnd(int position) {
    return layout == null ? Integer.MAX_VALUE : layout.end(proximity.unit(), position);
  }
}
