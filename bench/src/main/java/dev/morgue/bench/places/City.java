package dev.morgue.bench.places;

/**
 * A populated place of GeoNames.
 *
 * @param name as GeoNames writes it
 * @param country ISO code
 * @param feature GeoNames' feature code, "PPLC" for a capital
 * @param region GeoNames' code of the first-level division, without the country
 * @param population of the place
 * @param latitude degrees north
 * @param longitude degrees east
 */
record City(
    String name,
    String country,
    String feature,
    String region,
    long population,
    double latitude,
    double longitude) {}
