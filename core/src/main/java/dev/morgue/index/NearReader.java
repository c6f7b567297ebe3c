package dev.morgue.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Reads where two groups stand near each other, or, negated, where the left one stands clear. */
final class NearReader extends PlacesReader {

  /** So many pairs are compared in one article; what is not found by then is left out. */
  private static final int MOST_PAIRS = 2_000_000;

  private final PlacesReader left;

  /** Null where the segment has no such words. */
  private final @Nullable PlacesReader right;

  private final Reach reach;
  private final boolean negated;
  private final DocIdSetIterator docs;
  private final Places lefts = new Places();
  private final Places rights = new Places();
  private int pairs;

  /**
   * Reads pairs.
   *
   * @param right null where the segment has no such words, which only a negated one can bear
   */
  NearReader(PlacesReader left, @Nullable PlacesReader right, Reach reach, boolean negated) {
    this.left = left;
    this.right = right;
    this.reach = reach;
    this.negated = negated;
    this.docs =
        negated || right == null
            ? left.docs()
            : ConjunctionUtils.intersectIterators(List.of(left.docs(), right.docs()));
  }

  @Override
  DocIdSetIterator docs() {
    return docs;
  }

  @Override
  void read(int doc, Places places) throws IOException {
    lefts.clear(Places.MOST);
    rights.clear(Places.MOST);
    left.read(doc, lefts);
    if (lefts.count() == 0) {
      return;
    }
    if (right != null && stands(right.docs(), doc)) {
      right.read(doc, rights);
    }
    if (rights.count() > 0) {
      reach.start(doc);
    } else if (!negated) {
      return;
    }
    pairs = 0;
    for (int l = 0; l < lefts.count() && !places.isFull(); l++) {
      if (negated) {
        clear(l, places);
      } else {
        pairs(l, places);
      }
    }
    if (!negated) {
      places.sort();
    }
    if (lefts.isCut() || rights.isCut() || pairs > MOST_PAIRS) {
      places.cutShort();
    }
  }

  private void pairs(int l, Places places) throws IOException {
    if (reach.isAlone(lefts, l, rights)) {
      return;
    }
    int to = reach.to(lefts, l);
    int r = rights.firstFrom(reach.from(lefts, l, rights.widest()));
    while (r < rights.count() && rights.first(r) <= to && !places.isFull()) {
      if (++pairs > MOST_PAIRS) {
        return;
      }
      if (reach.joins(lefts, l, rights, r)) {
        places.add(lefts, l, rights, r);
      }
      r++;
    }
  }

  private void clear(int l, Places places) throws IOException {
    if (!reach.isAlone(lefts, l, rights)) {
      int to = reach.to(lefts, l);
      int r = rights.firstFrom(reach.from(lefts, l, rights.widest()));
      while (r < rights.count() && rights.first(r) <= to) {
        if (++pairs > MOST_PAIRS || reach.spoils(lefts, l, rights, r)) {
          return;
        }
        r++;
      }
    }
    places.add(lefts, l);
  }

  @Override
  float cost() {
    return 20 + left.cost() + (right == null ? 0 : right.cost());
  }
}
