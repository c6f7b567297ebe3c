package dev.morgue.bench.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision the share of what was found that is right
 * @param recall the share of what was wanted that was found
 * @param f their harmonic mean
 */
public record Rates(double precision, double recall, double f) {

  /** Rates of counts; 0 where there is nothing to have a share of. */
  public static Rates of(int right, int found, int wanted) {
    return new Rates(
        found == 0 ? 0 : right / (double) found,
        wanted == 0 ? 0 : right / (double) wanted,
        right == 0 ? 0 : 2.0 * right / (found + wanted));
  }

  /** The members {@code p}, {@code r} and {@code f}. */
  public Map<String, Object> json() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("p", Figures.rounded(precision));
    row.put("r", Figures.rounded(recall));
    row.put("f", Figures.rounded(f));
    return row;
  }

  /** Adds a row: what it is of, how many were wanted, and the rates in percent. */
  public void row(Table table, String what, int wanted) {
    table.row(what, "" + wanted, percent(precision), percent(recall), percent(f));
  }

  /** A share in percent, to a tenth. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }
}
