package dev.morgue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies.
 *
 * @param country ISO 3166-1 alpha-2 code, "UA"; null for what belongs to no country, as seas do
 * @param path the place and what it lies in, broadest first: "Ukraine", "Kharkiv Oblast", "Chuhuiv"
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(
    @Nullable String country, List<String> path, double latitude, double longitude) {

  /** Copies the path and checks the degrees. */
  public Location {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "no point on earth: " + latitude + " north, " + longitude + " east");
    }
    path = List.copyOf(path);
  }
}
