package dev.morgue.bench.places;

import dev.morgue.tagging.places.GazetteerBuilder;
import dev.morgue.tagging.places.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places put into a gazetteer so far, by the codes of countries and divisions. */
final class Entries {

  /** Stands before a name that means another place first. */
  private static final String WEAK = "~";

  private final GazetteerBuilder builder = new GazetteerBuilder();
  private final Map<String, Integer> numbers = new HashMap<>();

  GazetteerBuilder builder() {
    return builder;
  }

  /** The number of the country or division with a code; null for none. */
  @Nullable Integer number(String code) {
    return numbers.get(code);
  }

  /** Adds a place under its name and returns its number. */
  int add(Place place, @Nullable Integer parent) {
    int number = builder.add(place, parent == null ? GazetteerBuilder.NOWHERE : parent);
    builder.name(number, place.name());
    return number;
  }

  /** Adds a country or division under its name and returns its number. */
  int add(String code, Place place, @Nullable Integer parent) {
    int number = add(place, parent);
    numbers.put(code, number);
    return number;
  }

  /** Adds names of our list. */
  void names(int number, List<String> names) {
    for (String name : new LinkedHashSet<>(names)) {
      if (name.startsWith(WEAK)) {
        builder.weakName(number, name.substring(WEAK.length()));
      } else {
        builder.name(number, name);
      }
    }
  }
}
