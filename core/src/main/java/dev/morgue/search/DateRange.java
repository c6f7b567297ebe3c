package dev.morgue.search;

import dev.morgue.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Publication days to keep, both ends included whole: from 2008-09 to 2009-03 takes all of March.
 * An article matches when its own date lies within; one dated only "2008" is not within 2008-09, it
 * is counted in {@link SearchPage#lessPrecise()}.
 *
 * @param from the first day, month or year; null for no bound
 * @param to the last; null for no bound
 * @param overlapping whether articles match whose date may lie within, such as those dated "2008"
 */
public record DateRange(@Nullable PartialDate from, @Nullable PartialDate to, boolean overlapping) {

  /** Checks that the range is not empty. */
  public DateRange {
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      throw new IllegalArgumentException("the range from " + from + " to " + to + " is empty");
    }
  }

  /** The days of one date: a day, a month or a year. */
  public static DateRange of(PartialDate date) {
    return new DateRange(date, date, false);
  }

  /** The days between two dates. */
  public static DateRange between(@Nullable PartialDate from, @Nullable PartialDate to) {
    return new DateRange(from, to, false);
  }

  /** The first day, or null without a bound. */
  public @Nullable LocalDate firstDay() {
    return from == null ? null : from.earliest();
  }

  /** The last day, or null without a bound. */
  public @Nullable LocalDate lastDay() {
    return to == null ? null : to.latest();
  }
}
