package dev.morgue.sources;

import java.util.Locale;

/** How a publication writes the fifth of January in numbers. */
public enum DayMonthOrder {
  /** 05/01/2024. */
  DAY_FIRST,
  /** 01/05/2024. */
  MONTH_FIRST;

  /** As it is written in the list. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
