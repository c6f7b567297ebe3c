package dev.morgue.tagging.places;

/**
 * How likely a place is meant when nothing but its name is known: by how many live there, in powers
 * of ten. The figures beside that are judgements, checked on articles.
 */
final class Fame {

  /** A country or region is named more often than a town of as many people. */
  private static final double COUNTRY = 1.2;

  private static final double REGION = 0.8;

  private static final double LEAST_COUNTRY = 6.5;
  private static final double AREA = 6.5;
  private static final double CAPITAL = 0.8;
  private static final double SEAT = 0.2;
  private static final double COUNTY = -1;
  private static final double QUARTER = -0.5;
  private static final double WEAK_NAME = -2;

  /** San Jose is written without the accent of San José. */
  private static final double AS_WRITTEN = 0.4;

  private Fame() {}

  /** Of a place by a name of it, see {@link Gazetteer#rows}, as it is written. */
  static double of(int row, String written, Gazetteer gazetteer) {
    int place = row >> 1;
    double people = Math.log10(Math.max(100, gazetteer.population(place)));
    double fame =
        switch (gazetteer.kind(place)) {
          case COUNTRY -> COUNTRY + Math.max(LEAST_COUNTRY, people);
          case AREA -> AREA;
          case REGION -> REGION + people;
          case TOWN -> people;
          case COUNTY -> COUNTY + people;
          case CAPITAL -> CAPITAL + people;
          case SEAT -> SEAT + people;
          case QUARTER -> QUARTER + people;
        };
    if (written.equals(gazetteer.name(place))) {
      fame += AS_WRITTEN;
    }
    return (row & 1) == 0 ? fame : WEAK_NAME + fame;
  }
}
