package dev.morgue.search;

/** The width of a timeline's buckets. Weeks begin on Monday (ISO 8601). */
public enum Interval {
  /** Calendar days. */
  DAY,
  /** ISO weeks. */
  WEEK,
  /** Calendar months. */
  MONTH,
  /** Calendar quarters. */
  QUARTER,
  /** Calendar years. */
  YEAR
}
