package dev.morgue.index;

import dev.morgue.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place's name with where it lies, as one term: so an archive can say where its own places are.
 *
 * @param name the name it is filed under
 * @param location where it lies
 */
record PlaceTerm(String name, Location location) {

  /** Between parts; it stands in no name. */
  private static final String SEPARATOR = "\u001f";

  /** What the terms of a name begin with. */
  static String beginning(String name) {
    return name.replace(SEPARATOR, " ") + SEPARATOR;
  }

  /** The term. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(location.country() == null ? "" : location.country());
    parts.add(Double.toString(location.latitude()));
    parts.add(Double.toString(location.longitude()));
    location.path().forEach(part -> parts.add(part.replace(SEPARATOR, " ")));
    return beginning(name) + String.join(SEPARATOR, parts);
  }

  /** Reads a term; null if it is none. */
  static @Nullable PlaceTerm read(String text) {
    List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
    if (parts.size() < 4) {
      return null;
    }
    String country = parts.get(1).isEmpty() ? null : parts.get(1);
    double latitude = Double.parseDouble(parts.get(2));
    double longitude = Double.parseDouble(parts.get(3));
    return new PlaceTerm(
        parts.getFirst(), new Location(country, parts.subList(4, parts.size()), latitude, longitude));
  }
}
