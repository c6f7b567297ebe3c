package dev.morgue.search;

import java.time.LocalDate;

/**
 * Numbers the intervals of the calendar, so that any number of them in a row can be one bucket. The
 * numbers do not depend on what is counted: two timelines of the same width have the same buckets.
 */
final class IntervalSteps {

  /** Days since 1970 of the first Monday before it. */
  private static final long FIRST_MONDAY = -3;

  private IntervalSteps() {}

  /** The number of the interval that a day lies in; one more for the next interval. */
  static long number(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY -> day.toEpochDay();
      case WEEK -> Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, 7L);
      case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
      case QUARTER -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
      case YEAR -> day.getYear();
    };
  }

  /** The first day of the interval with a number. */
  static LocalDate first(long number, Interval interval) {
    return switch (interval) {
      case DAY -> LocalDate.ofEpochDay(number);
      case WEEK -> LocalDate.ofEpochDay(number * 7 + FIRST_MONDAY);
      case MONTH -> month(number);
      case QUARTER -> month(number * 3);
      case YEAR -> month(number * 12);
    };
  }

  private static LocalDate month(long number) {
    return LocalDate.of(
        Math.toIntExact(Math.floorDiv(number, 12L)), (int) Math.floorMod(number, 12L) + 1, 1);
  }

  /** The first day of the bucket of some intervals in a row that a day lies in. */
  static LocalDate start(LocalDate day, Interval interval, int every) {
    return first(Math.floorDiv(number(day, interval), (long) every) * every, interval);
  }

  /** The last day of the bucket that begins on a day. */
  static LocalDate last(LocalDate start, Interval interval, int every) {
    return first(number(start, interval) + every, interval).minusDays(1);
  }
}
