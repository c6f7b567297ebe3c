package dev.morgue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source printed it, at the precision it was printed: a year, a month, a day, or a
 * day with a time of day, with or without a zone. What the source did not say is never filled in.
 *
 * <p>For searching and counting it is the interval of local calendar days from {@link #earliest()}
 * to {@link #latest()}, both included; the day is the one the source printed, never its UTC
 * equivalent. {@link #sortSeconds()} only orders.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 * @param time the time of day, only with a known day
 * @param offset the zone the source claimed, only with a time
 */
public record PartialDate(
    int year, int month, int day, @Nullable LocalTime time, @Nullable ZoneOffset offset)
    implements Comparable<PartialDate> {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s?(Z|[+-]\\d{2}:?\\d{2}(?::\\d{2})?)?)?)?)?");

  /** Checks that the parts make a real date and that no part stands without the wider one. */
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("year " + year + " is not in 1..9999");
    }
    if ((month == 0 && day != 0)
        || (day == 0 && time != null)
        || (time == null && offset != null)) {
      throw new IllegalArgumentException("a finer part of the date stands without the wider one");
    }
    try {
      LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    } catch (DateTimeException e) {
      String date = day == 0 ? "%04d-%02d" : "%04d-%02d-%02d";
      throw new IllegalArgumentException(
          "no such date: " + String.format(Locale.ROOT, date, year, month, day), e);
    }
  }

  /** A whole year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0, null, null);
  }

  /** A whole month. */
  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, month, 0, null, null);
  }

  /** A calendar day. */
  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
  }

  /** A moment of a calendar day in a zone. */
  public static PartialDate of(OffsetDateTime moment) {
    return new PartialDate(
        moment.getYear(),
        moment.getMonthValue(),
        moment.getDayOfMonth(),
        moment.toLocalTime(),
        moment.getOffset());
  }

  /**
   * Reads the ISO 8601 forms that {@link #toString()} writes: {@code 2008}, {@code 2008-09}, {@code
   * 2008-09-15}, {@code 2008-09-15T23:30}, {@code 2008-09-15T23:30:05-04:00}, {@code …Z}.
   *
   * @throws IllegalArgumentException if the text has another form or is no real date
   */
  public static PartialDate parse(String iso) {
    Matcher m = ISO.matcher(iso.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "'" + iso + "' is not a date: write 2008, 2008-09, 2008-09-15 or 2008-09-15T23:30-04:00");
    }
    try {
      String time = m.group(4);
      String offset = m.group(5);
      return new PartialDate(
          Integer.parseInt(m.group(1)),
          m.group(2) == null ? 0 : positive(m.group(2)),
          m.group(3) == null ? 0 : positive(m.group(3)),
          time == null ? null : LocalTime.parse(time),
          offset == null ? null : ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + iso + "' is not a date: " + e.getMessage(), e);
    }
  }

  private static int positive(String digits) {
    int value = Integer.parseInt(digits);
    if (value == 0) {
      throw new DateTimeException("month and day count from 1");
    }
    return value;
  }

  /** The first local calendar day this date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last local calendar day this date may mean. */
  public LocalDate latest() {
    if (day != 0) {
      return LocalDate.of(year, month, day);
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** Whether the calendar day is known. */
  public boolean hasDay() {
    return day != 0;
  }

  /**
   * Seconds since 1970 that only order articles: the instant where time and zone are known; a time
   * without a zone is taken as UTC; a date without a time stands at the start of its first day, so
   * a year or month alone sorts before everything dated within it.
   */
  public long sortSeconds() {
    LocalTime at = time == null ? LocalTime.MIDNIGHT : time;
    return earliest().atTime(at).toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
  }

  /** The date part alone, without time and zone. */
  public PartialDate withoutTime() {
    return time == null ? this : new PartialDate(year, month, day, null, null);
  }

  /** Orders by {@link #sortSeconds()}, then by the written form. */
  @Override
  public int compareTo(PartialDate other) {
    int order = Long.compare(sortSeconds(), other.sortSeconds());
    return order != 0 ? order : toString().compareTo(other.toString());
  }

  /** The ISO 8601 form at this date's own precision. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(25);
    iso.append(year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year));
    if (month != 0) {
      iso.append(month < 10 ? "-0" : "-").append(month);
    }
    if (day != 0) {
      iso.append(day < 10 ? "-0" : "-").append(day);
    }
    if (time != null) {
      iso.append('T').append(time);
    }
    return offset == null ? iso.toString() : iso.append(offset).toString();
  }
}
