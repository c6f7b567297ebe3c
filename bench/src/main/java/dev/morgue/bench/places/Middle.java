package dev.morgue.bench.places;

/**
 * The middle of several places, each with its weight, and their people together. Not thread-safe.
 */
final class Middle {

  /** A place without a known population counts like a village. */
  private static final double LEAST = 100;

  private double x;
  private double y;
  private double z;
  private long population;

  /** Counts a place. */
  void add(long people, double latitude, double longitude) {
    double weight = Math.max((double) people, LEAST);
    double north = Math.toRadians(latitude);
    double east = Math.toRadians(longitude);
    x += weight * Math.cos(north) * Math.cos(east);
    y += weight * Math.cos(north) * Math.sin(east);
    z += weight * Math.sin(north);
    population += people;
  }

  long population() {
    return population;
  }

  double latitude() {
    return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
  }

  double longitude() {
    return Math.toDegrees(Math.atan2(y, x));
  }
}
