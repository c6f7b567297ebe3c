package dev.morgue.bench.places;

/**
 * The middle of several places, each with its weight, and their people together. Not thread-safe.
 */
final class Middle {

  /** A place without a known population counts like a village. */
  private static final double LEAST = 100;

  private static final double EARTH_KM = 6_371;

  private double x;
  private double y;
  private double z;
  private double weight;
  private long population;

  /** Counts a place. */
  void add(long people, double latitude, double longitude) {
    double most = Math.max((double) people, LEAST);
    double north = Math.toRadians(latitude);
    double east = Math.toRadians(longitude);
    x += most * Math.cos(north) * Math.cos(east);
    y += most * Math.cos(north) * Math.sin(east);
    z += most * Math.sin(north);
    weight += most;
    population += people;
  }

  long population() {
    return population;
  }

  /** Half as far again as the places lie from the middle, in kilometres: the mean of squares. */
  double radius() {
    double length = Math.sqrt(x * x + y * y + z * z) / weight;
    return 1.5 * EARTH_KM * Math.sqrt(Math.max(0, 2 * (1 - length)));
  }

  double latitude() {
    return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
  }

  double longitude() {
    return Math.toDegrees(Math.atan2(y, x));
  }
}
