package dev.morgue.tagging.places;

/** How places lie to each other. */
final class Nearness {

  /** How far a place in a county, or in a stretch of country, may be from its middle. */
  private static final double REACH_KM = 80;

  /** How fast what is near becomes far. */
  private static final double SCALE_KM = 400;

  private Nearness() {}

  /** Whether a place lies in another one; of counties and the like it is a guess by distance. */
  static boolean liesIn(int place, int other, Gazetteer gazetteer) {
    if (gazetteer.isWithin(place, other)) {
      return true;
    }
    Place.Kind kind = gazetteer.kind(other);
    boolean vague = kind == Place.Kind.COUNTY || kind == Place.Kind.AREA || kind.isTown();
    return vague
        && place != other
        && gazetteer.kind(place).compareTo(kind) > 0
        && gazetteer.country(place) == gazetteer.country(other)
        && gazetteer.distance(place, other) < REACH_KM;
  }

  /** 1 for places at one point, near 0 for places far apart, by distance alone. */
  static double of(int one, int other, Gazetteer gazetteer) {
    return Math.exp(-gazetteer.distance(one, other) / SCALE_KM);
  }
}
