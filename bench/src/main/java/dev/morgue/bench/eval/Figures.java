package dev.morgue.bench.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are written for machines. */
public final class Figures {
  private static final int PLACES = 6;

  private Figures() {}

  /**
   * Six places after the point, which is more than any measurement here is good for.
   *
   * @throws IllegalArgumentException for a figure that is not finite: there is no JSON for it
   */
  public static double rounded(double figure) {
    if (!Double.isFinite(figure)) {
      throw new IllegalArgumentException("not a figure: " + figure);
    }
    return BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }
}
