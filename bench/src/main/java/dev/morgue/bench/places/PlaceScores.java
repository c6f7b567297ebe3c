package dev.morgue.bench.places;

import java.util.ArrayList;
import java.util.List;

/** Counts places laid right, wrong and nowhere. Not thread-safe. */
final class PlaceScores {
  private final boolean tells;
  private final List<String> wrong = new ArrayList<>();
  private int places;
  private int right;
  private int located;
  private int misplaced;

  /**
   * Nothing yet.
   *
   * @param tells whether it keeps which places were wrong
   */
  PlaceScores(boolean tells) {
    this.tells = tells;
  }

  void count(boolean isRight, boolean isLocated, String told) {
    places++;
    right += isRight ? 1 : 0;
    located += isLocated ? 1 : 0;
    misplaced += isLocated && !isRight ? 1 : 0;
    if (tells && !isRight) {
      wrong.add(told);
    }
  }

  int places() {
    return places;
  }

  /** The share of all places that are right. */
  double accuracy() {
    return (double) right / places;
  }

  /** The share of those laid somewhere that are right. */
  double precision() {
    return located == 0 ? 0 : 1 - (double) misplaced / located;
  }

  List<String> wrong() {
    return wrong;
  }
}
