package dev.morgue.bench.places;

import dev.morgue.text.WordForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/**
 * Brings the two files of GeoNames' populated places together: the older one knows how many live
 * there, the newer one has today's names and divisions. A place of the newer file is the same if it
 * has the same name and lies not far away, or lies at the very same point.
 */
final class Towns {
  private static final double FAR_METRES = 15_000;
  private static final double SAME_POINT_METRES = 20;

  /** Abandoned and destroyed places, historical ones: seldom news, often an ordinary word. */
  private static final Set<String> GONE = Set.of("PPLH", "PPLQ", "PPLW", "PPLCH");

  /** Quarters have names such as "Centro"; only large ones are known by theirs. */
  private static final long LEAST_QUARTER = 15_000;

  private final Map<String, List<CitiesJson.Entry>> cells = new HashMap<>();

  private Towns(List<CitiesJson.Entry> entries) {
    for (CitiesJson.Entry entry : entries) {
      String cell = cell(entry.country(), tenth(entry.latitude()), tenth(entry.longitude()));
      cells.computeIfAbsent(cell, unused -> new ArrayList<>()).add(entry);
    }
  }

  static List<Town> of(List<City> cities, List<CitiesJson.Entry> entries) {
    Towns towns = new Towns(entries);
    return cities.stream().filter(Towns::isWorthKnowing).map(towns::town).toList();
  }

  private static boolean isWorthKnowing(City city) {
    boolean village = city.feature().equals("PPLX") && city.population() < LEAST_QUARTER;
    return !city.name().isBlank() && !GONE.contains(city.feature()) && !village;
  }

  private Town town(City city) {
    CitiesJson.Entry newer = sameAs(city);
    return newer == null
        ? new Town(city, city.name(), city.country() + "." + city.region(), "")
        : new Town(city, newer.name(), newer.region(), newer.county());
  }

  private CitiesJson.@Nullable Entry sameAs(City city) {
    CitiesJson.Entry best = null;
    double nearest = FAR_METRES;
    String name = WordForms.fold(city.name());
    for (CitiesJson.Entry entry : around(city)) {
      double metres =
          SloppyMath.haversinMeters(
              city.latitude(), city.longitude(), entry.latitude(), entry.longitude());
      boolean same = WordForms.fold(entry.name()).equals(name);
      // Another name at the point counts as the farthest place of the same name.
      double rank = same ? metres : FAR_METRES - SAME_POINT_METRES + metres;
      if (rank < nearest) {
        nearest = rank;
        best = entry;
      }
    }
    return best;
  }

  private List<CitiesJson.Entry> around(City city) {
    List<CitiesJson.Entry> found = new ArrayList<>();
    long north = tenth(city.latitude());
    long east = tenth(city.longitude());
    for (long y = north - 1; y <= north + 1; y++) {
      for (long x = east - 1; x <= east + 1; x++) {
        found.addAll(cells.getOrDefault(cell(city.country(), y, x), List.of()));
      }
    }
    return found;
  }

  private static long tenth(double degrees) {
    return Math.round(degrees * 10);
  }

  private static String cell(String country, long north, long east) {
    return country + north + "," + east;
  }
}
