package dev.morgue.cli;

import dev.morgue.search.Interval;
import dev.morgue.search.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide the buckets of a timeline are.
 *
 * @param interval the interval of the calendar
 * @param every how many of them in a row make a bucket
 */
record TimelineWidth(Interval interval, int every) {

  static final String BY = "--by";
  static final String EVERY = "--every";

  /** At most about so many lines are printed where no width was asked for. */
  private static final int FITTING = 40;

  private static final int MOST = 9_999;

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})\\s*([a-z]+)");

  static final List<Option> OPTIONS =
      List.of(
          Option.one(
              BY,
              "INTERVAL",
              "day, week, month, quarter or year. Without it, what fits the dates found."),
          Option.one(
              EVERY,
              "N",
              "Several intervals a line: 5y, 6m, 2q, 2w, 10d. Fives of years begin in 2005, 2010 …"));

  /** Whether the user chose a width. */
  static boolean isChosen(Arguments arguments) {
    return arguments.has(BY) || arguments.has(EVERY);
  }

  /** The width that the user chose. */
  static TimelineWidth chosen(Arguments arguments) throws Failure {
    arguments.atMostOneOf(BY, EVERY);
    String by = arguments.one(BY);
    if (by != null) {
      return new TimelineWidth(interval(BY, by), 1);
    }
    String every = String.valueOf(arguments.one(EVERY)).toLowerCase(Locale.ROOT).strip();
    Matcher form = FORM.matcher(every);
    if (!form.matches() || Integer.parseInt(form.group(1)) > MOST) {
      throw Failure.usage(
          EVERY + " takes a number and an interval, 5y or 6m or 10d, not '" + every + "'");
    }
    return new TimelineWidth(interval(EVERY, form.group(2)), Integer.parseInt(form.group(1)));
  }

  /** An interval by its name, several of it, or its first letter. */
  private static Interval interval(String option, String typed) throws Failure {
    String name = typed.toLowerCase(Locale.ROOT);
    for (Interval interval : Interval.values()) {
      String whole = name(interval);
      if (name.equals(whole) || name.equals(whole + "s") || name.equals(whole.substring(0, 1))) {
        return interval;
      }
    }
    throw Failure.usage(
        option
            + " takes one of "
            + String.join(", ", Arrays.stream(Interval.values()).map(TimelineWidth::name).toList())
            + ", not '"
            + typed
            + "'");
  }

  static String name(Interval interval) {
    return interval.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The finest width with few lines.
   *
   * @param days days that the timeline reaches over
   */
  static TimelineWidth fitting(long days) {
    for (Interval interval : Interval.values()) {
      if (days <= FITTING * length(interval)) {
        return new TimelineWidth(interval, 1);
      }
    }
    long years = days / length(Interval.YEAR) + 1;
    return new TimelineWidth(Interval.YEAR, (int) ((years + FITTING - 1) / FITTING));
  }

  /** In days, about. */
  private static long length(Interval interval) {
    return switch (interval) {
      case DAY -> 1;
      case WEEK -> 7;
      case MONTH -> 31;
      case QUARTER -> 92;
      case YEAR -> 366;
    };
  }

  /** What one bucket is called. */
  String unit() {
    return every == 1 ? name(interval) : "interval";
  }

  /** {@code Sep 2008}, {@code 2005–2009}. */
  String label(Timeline.Bucket bucket) {
    if (every == 1) {
      return TimelinePrinter.label(interval, bucket.first());
    }
    return switch (interval) {
      case YEAR -> bucket.first().getYear() + "–" + bucket.last().getYear();
      case MONTH, QUARTER ->
          TimelinePrinter.label(Interval.MONTH, bucket.first())
              + "–"
              + TimelinePrinter.label(Interval.MONTH, bucket.last());
      case DAY, WEEK ->
          TimelinePrinter.label(Interval.DAY, bucket.first())
              + "–"
              + TimelinePrinter.label(Interval.DAY, bucket.last());
    };
  }
}
