package dev.morgue.tagging.places;

/** How far a place is known, from not at all to everywhere. */
public enum Renown {
  /** No place goes by the name. */
  NONE,
  /** A village or small town. */
  VILLAGE,
  /** A town that its country knows. */
  TOWN,
  /** A country, region, sea, capital or big city. */
  LARGE;

  private static final double TOWN_PEOPLE = 15_000;
  private static final double CITY_PEOPLE = 100_000;

  static Renown of(Place.Kind kind, double people) {
    return switch (kind) {
      case COUNTRY, REGION, AREA, CAPITAL -> LARGE;
      case COUNTY, SEAT, TOWN, QUARTER ->
          people >= CITY_PEOPLE ? LARGE : people >= TOWN_PEOPLE ? TOWN : VILLAGE;
    };
  }
}
