package dev.morgue.tagging.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the {@link Gazetteer}.
 *
 * @param kind what it is
 * @param name what the news in English calls it, "Kyiv"
 * @param country ISO 3166-1 alpha-2 code (and XK, Kosovo), "UA"; null for what belongs to no one
 *     country
 * @param path the names of what it lies in and its own, broadest first: "Ukraine", "Kyiv City",
 *     "Kyiv"
 * @param latitude degrees north; of a country or region, the middle of those who live in its towns
 * @param longitude degrees east
 * @param radius how far it reaches around that point, in kilometres, roughly: half as far again as
 *     its people live from it; 0 for a town
 * @param population of a country or region, of its towns together; 0 where not known; two digits of
 *     it count
 */
public record Place(
    Kind kind,
    String name,
    @Nullable String country,
    List<String> path,
    double latitude,
    double longitude,
    double radius,
    long population) {

  /** Copies the path. */
  public Place {
    path = List.copyOf(path);
  }

  /** What a place is. New kinds go to the end: the gazetteer's file holds their numbers. */
  public enum Kind {
    /** A country, or a territory with a code of its own. */
    COUNTRY,
    /** What countries are divided in: a state, province, oblast. */
    REGION,
    /** What a region is divided in. */
    COUNTY,
    /** A part of the world, sea, river, mountain, island, stretch of country. */
    AREA,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a region's government. */
    SEAT,
    /** Another city, town or village. */
    TOWN,
    /** A part of a city. */
    QUARTER;

    /** Whether it is a city, town, village or part of one: a point, on a map of a country. */
    public boolean isTown() {
      return compareTo(CAPITAL) >= 0;
    }

    /** Whether every place of this kind is one that readers elsewhere may know. */
    public boolean isLarge() {
      return this == COUNTRY || this == REGION || this == AREA || this == CAPITAL;
    }
  }
}
