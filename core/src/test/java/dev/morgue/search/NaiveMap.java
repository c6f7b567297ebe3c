package dev.morgue.search;

import dev.morgue.Article;
import dev.morgue.Location;
import dev.morgue.Name;
import dev.morgue.query.Around;

/** Which articles name a place near a point, by the cosine rule on a ball. */
final class NaiveMap {
  private static final double EARTH = 6_371.0087714;

  private NaiveMap() {}

  static boolean isNear(Article article, Around around) {
    if (!(around.centre() instanceof Around.Point point)) {
      throw new IllegalArgumentException("this oracle knows no names of places: " + around);
    }
    return article.names(Name.Kind.PLACE).stream()
        .map(Name::location)
        .anyMatch(location ->
            location != null
                && size(location) <= around.kilometres()
                && distance(location, point) <= around.kilometres());
  }

  /** A radius counts as the next of these. */
  private static double size(Location location) {
    for (int step : new int[] {0, 25, 50, 100, 250, 500, 1000, 2500}) {
      if (location.radius() <= step) {
        return step;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  static double distance(Location location, Around.Point point) {
    double one = Math.toRadians(location.latitude());
    double other = Math.toRadians(point.latitude());
    double east = Math.toRadians(location.longitude() - point.longitude());
    double cosine =
        Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(east);
    return EARTH * Math.acos(Math.max(-1, Math.min(1, cosine)));
  }
}
