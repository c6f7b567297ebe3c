package dev.morgue.query;

import java.math.BigDecimal;

/**
 * Articles that name a town or another small place not farther from a point than so many
 * kilometres. A place that is larger than the circle, as a country mostly is, is not near anything;
 * how far it reaches around its middle is rounded up to 25, 50, 100, 250, 500, 1,000 or 2,500
 * kilometres.
 *
 * @param centre the middle of the circle
 * @param kilometres its radius, more than 0, at most {@link #MAX_KILOMETRES}
 */
public record Around(Centre centre, double kilometres) implements QueryNode {

  /** Half the way around the earth. */
  public static final double MAX_KILOMETRES = 20_000;

  /** Checks the distance. */
  public Around {
    if (!(kilometres > 0 && kilometres <= MAX_KILOMETRES)) {
      throw new IllegalArgumentException(kilometres + " km is not in 0.." + MAX_KILOMETRES);
    }
  }

  /** The middle of a circle. */
  public sealed interface Centre {}

  /**
   * A place that articles of the archive name.
   *
   * @param name "Kharkiv", or with what it lies in, "Paris, Texas"
   */
  public record Named(String name) implements Centre {
    /** Checks that there is a name that can be written between quotation marks. */
    public Named {
      if (name.isBlank() || name.indexOf('"') >= 0) {
        throw new IllegalArgumentException("no name of a place: " + name);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A point on earth.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) implements Centre {
    /** Checks the degrees. */
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException(
            "no point on earth: " + latitude + " north, " + longitude + " east");
      }
    }

    @Override
    public String toString() {
      return decimal(latitude) + "," + decimal(longitude);
    }
  }

  /** The distance as it is written, with its unit. */
  String distance() {
    return decimal(kilometres) + "km";
  }

  private static String decimal(double number) {
    BigDecimal bare = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return bare.signum() == 0 ? "0" : bare.toPlainString();
  }
}
