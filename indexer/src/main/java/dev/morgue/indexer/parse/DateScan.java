package dev.morgue.indexer.parse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of a printed date from a place in a text: weekday, calendar date, time of day and
 * zone, in any order, with what papers put between them. What the parts mean together is {@link
 * DateReader}'s to say. Not thread-safe; one scan reads one place.
 */
final class DateScan {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日号일])?"
              + "(?:\\s?[(（]?[日月火水木金土一二三四五六](?:曜日)?[)）])?");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\\s.-]*(?:of\\s|de\\s|d['’])?(\\p{L}{3,12}+)\\.?");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12}+)\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})\\s(\\p{L}{3,12}+)\\.?\\s(\\d{1,2})(?![\\d:])");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,12}+)\\.?");
  private static final Pattern YEAR =
      Pattern.compile("[\\s,.-]*(?:(?:de|del|of)\\s)?(\\d{4})(?!\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("-(\\d{2})(?![\\d:.])");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}{3,12}+)\\.?");
  private static final Pattern CAPITALISED = Pattern.compile("\\s*\\p{Lu}");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})([:.hH])(\\d{2})(?!\\d)(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "(?:\\s?([aApP]\\.?\\s?[mM](?!\\p{Ll})\\.?|Uhr\\b))?");
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s?([aApP]\\.?[mM](?!\\p{Ll})\\.?)");
  private static final Pattern COMPACT_CLOCK = Pattern.compile("T(\\d{2})(\\d{2})(\\d{2})?(?!\\d)");
  private static final Pattern ZONE =
      Pattern.compile(
          "(?:GMT|UTC)\\s?[+\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
              + "|[+\u2212-]\\d{2}:?\\d{2}(?!\\d)"
              + "|(?:Z|[A-Z]{2,4})(?!\\p{Ll}|\\p{Lu}(?!\\p{Ll}))");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,،.|·•/(（\u2013\u2014-]|T(?=\\s?\\d)"
              + "|(?:at|on|um|à|a las|le|el|den|der|the|of|kl|om|г)(?=[\\s.]))*+");

  private final String text;
  private int end;

  @Nullable DayOfWeek weekday;

  /** Whether it is written as ISO 8601 writes dates, which leaves nothing open. */
  boolean yearFirst;

  /** 0 while unknown; of two digits as printed when {@link #shortYear}. */
  int year;

  boolean shortYear;
  int month;
  int day;

  /** Whether the form does not tell day from month: then they stand in printed order. */
  boolean orderOpen;

  /** Whether it is eight digits in a row, which may be any number. */
  boolean compact;

  @Nullable LocalTime time;
  @Nullable String zone;

  DateScan(String text, int start) {
    this.text = text;
    this.end = start;
    boolean more = part(start);
    while (more) {
      // a sign or a T right behind belongs to what follows, not between
      more = zone(end) || compactClock(end) || part(at(BETWEEN, end).end());
    }
  }

  private boolean part(int from) {
    return date(from) || clock(from) || zone(from) || weekday(from);
  }

  int end() {
    return end;
  }

  boolean hasDate() {
    return year != 0 && month != 0;
  }

  private Matcher at(Pattern pattern, int from) {
    Matcher m = pattern.matcher(text).region(Math.min(from, text.length()), text.length());
    m.useTransparentBounds(true).useAnchoringBounds(false).lookingAt();
    return m;
  }

  /** The match of a pattern at a place, or null. */
  private @Nullable Matcher found(Pattern pattern, int from) {
    Matcher m = at(pattern, from);
    return m.hasMatch() ? m : null;
  }

  private boolean date(int from) {
    if (month != 0) {
      return year == 0 && year(from);
    }
    return isDigit(from)
        ? yearFirst(from) || eastAsian(from) || numeric(from) || dayOrYearBefore(from)
        : monthBefore(from);
  }

  private boolean yearFirst(int from) {
    Optional<PersianCalendar.Found> persian = PersianCalendar.at(text, from);
    if (persian.isPresent()) {
      LocalDate date = persian.get().date();
      yearFirst = true;
      end = persian.get().end();
      year = date.getYear();
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      return true;
    }
    Matcher m = found(YEAR_FIRST, from);
    if (m == null) {
      m = found(COMPACT, from);
      compact = m != null;
    }
    if (m == null) {
      return false;
    }
    yearFirst = true;
    int parts = m.groupCount();
    return take(m, number(m, 1), number(m, parts - 1), number(m, parts));
  }

  private boolean eastAsian(int from) {
    Matcher m = found(EAST_ASIAN, from);
    return m != null && take(m, number(m, 1), number(m, 2), m.group(3) == null ? 0 : number(m, 3));
  }

  private boolean numeric(int from) {
    Matcher m = found(NUMERIC, from);
    if (m == null) {
      return false;
    }
    shortYear = m.group(4).length() == 2;
    // with dots the day always comes first; with slashes and hyphens papers differ
    orderOpen = !m.group(2).equals(".");
    return orderOpen
        ? take(m, number(m, 4), number(m, 1), number(m, 3))
        : take(m, number(m, 4), number(m, 3), number(m, 1));
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A date whose month has a name and stands behind its day or year. */
  private boolean dayOrYearBefore(int from) {
    Matcher m = found(YEAR_MONTH_DAY, from);
    if (m != null && CalendarWords.month(m.group(2)).isPresent()) {
      return take(m, number(m, 1), CalendarWords.month(m.group(2)).orElse(0), number(m, 3));
    }
    m = found(DAY_MONTH, from);
    return m != null && named(m, 2, 1);
  }

  /** A date that begins with the name of its month. */
  private boolean monthBefore(int from) {
    Matcher m = found(MONTH_DAY, from);
    if (m != null && named(m, 1, 2)) {
      return true;
    }
    m = found(MONTH, from);
    // without a day it takes a year to make it a date
    return m != null && found(YEAR, m.end()) != null && named(m, 1, 0);
  }

  private boolean named(Matcher m, int monthGroup, int dayGroup) {
    int number = CalendarWords.month(m.group(monthGroup)).orElse(0);
    if (number == 0) {
      return false;
    }
    take(m, 0, number, dayGroup == 0 ? 0 : number(m, dayGroup));
    Matcher y = found(YEAR, end);
    Matcher hyphenated = y == null ? found(SHORT_YEAR, end) : null;
    if (hyphenated != null) {
      shortYear = true;
      y = hyphenated;
    }
    return y == null || take(y, number(y, 1), month, day);
  }

  private boolean year(int from) {
    Matcher m = found(YEAR, from);
    return m != null && take(m, number(m, 1), month, day);
  }

  private boolean take(Matcher m, int itsYear, int itsMonth, int itsDay) {
    year = itsYear;
    month = itsMonth;
    day = itsDay;
    end = m.end();
    return true;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private boolean clock(int from) {
    if (time != null || !isDigit(from)) {
      return false;
    }
    Matcher m = found(CLOCK, from);
    if (m != null
        && (!m.group(2).equals(".") || m.group(6) != null || found(ZONE, m.end() + 1) != null)) {
      return clock(m, m.group(3), m.group(4), m.group(6));
    }
    m = found(HOUR, from);
    return m != null && clock(m, "0", null, m.group(2));
  }

  private boolean compactClock(int from) {
    Matcher m = time == null ? found(COMPACT_CLOCK, from) : null;
    return m != null && clock(m, m.group(2), m.group(3), null);
  }

  private boolean clock(
      Matcher m, String minutes, @Nullable String seconds, @Nullable String half) {
    int hour = number(m, 1);
    if (half != null && !half.startsWith("U")) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      if (hour < 1 || hour > 12) {
        return false;
      }
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int minute = Integer.parseInt(minutes);
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    if (hour > 23 || minute > 59 || second > 59) {
      return false;
    }
    String fraction = m.groupCount() >= 5 ? m.group(5) : null;
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    time = LocalTime.of(hour, minute, second, nanos);
    end = m.end();
    return true;
  }

  private boolean zone(int from) {
    if (time == null) {
      return false;
    }
    Matcher m = found(ZONE, from + (text.startsWith(" ", from) ? 1 : 0));
    if (m == null) {
      return false;
    }
    String printed = m.group();
    boolean word = Character.isLetter(printed.charAt(0)) && !printed.matches(".*\\d");
    boolean range = printed.startsWith("-") && printed.contains(":") && !yearFirst;
    if (range || (word && !ZoneWords.isZone(printed))) {
      return false;
    }
    // the name behind an offset repeats it
    zone = zone == null ? printed : zone;
    end = m.end();
    return true;
  }

  private boolean weekday(int from) {
    Matcher m = weekday == null ? found(WEEKDAY, from) : null;
    DayOfWeek its = m == null ? null : CalendarWords.day(m.group(1)).orElse(null);
    if (m == null || its == null) {
      return false;
    }
    // behind a date, "Sunday Times" is a paper
    boolean behind = month != 0;
    if (behind && (m.group(1).length() < 5 || found(CAPITALISED, m.end()) != null)) {
      return false;
    }
    weekday = its;
    end = m.end();
    return true;
  }
}
