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
 * @param radius how far it reaches around that point, in kilometres, roughly; 0 for a town
 */
public record Location(
    @Nullable String country, List<String> path, double latitude, double longitude, double radius) {

  /** Copies the path and checks the degrees and the radius. */
  public Location {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "no point on earth: " + latitude + " north, " + longitude + " east");
    }
    if (!(radius >= 0)) {
      throw new IllegalArgumentException("no radius: " + radius);
    }
    path = List.copyOf(path);
  }

  /** A town or the like, a point. */
  public Location(@Nullable String country, List<String> path, double latitude, double longitude) {
    this(country, path, latitude, longitude, 0);
  }
}
