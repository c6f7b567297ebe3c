package dev.morgue.bench.places;

/**
 * A populated place, as the older and the newer file together have it.
 *
 * @param city of the older file
 * @param name the newer name
 * @param region code of the region with its country, "US.IL"
 * @param county code of the county with its region; empty if the newer file lacks the place
 */
record Town(City city, String name, String region, String county) {

  /** A part of a city. */
  boolean isQuarter() {
    return city.feature().equals("PPLX");
  }
}
