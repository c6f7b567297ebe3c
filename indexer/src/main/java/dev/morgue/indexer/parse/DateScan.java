package dev.morgue.indexer.parse;

import static dev.morgue.indexer.parse.TextSigns.SPACES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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

  private static final String PARTS = "-/.";
  private static final String BEFORE_YEAR = SPACES + ",.-";
  private static final String BEFORE_MONTH = SPACES + ".-\u00ba\u00aa";

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
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,،.|·•/(（\u2013\u2014-]|T(?=\\s?\\d)"
              + "|(?:at|on|um|à|a las|le|el|den|der|the|of|kl|om|г)(?=[\\s.]))*+");

  /** What {@link #BETWEEN} passes over sign by sign, and how the words in it begin. */
  private static final String SIGNS_BETWEEN = SPACES + ",\u060c.|\u00b7\u2022/(\uff08\u2013\u2014-";

  private static final String WORDS_BETWEEN = "Taou\u00e0ledtk\u0433";

  private final TextSigns signs;
  private final ClockScan clock;
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

  DateScan(String text, int start) {
    this.signs = new TextSigns(text);
    this.clock = new ClockScan(signs);
    this.end = start;
    boolean more = part(start);
    while (more) {
      // a sign or a T right behind belongs to what follows, not between
      more = taken(clock.zone(end, yearFirst)) || taken(clock.compact(end)) || part(between(end));
    }
  }

  private boolean part(int from) {
    return date(from)
        || taken(clock.clock(from))
        || taken(clock.zone(from, yearFirst))
        || weekday(from);
  }

  /** Whether a part was taken that ends there. */
  private boolean taken(int its) {
    end = its == ClockScan.NONE ? end : its;
    return its != ClockScan.NONE;
  }

  @Nullable LocalTime time() {
    return clock.time;
  }

  @Nullable String zone() {
    return clock.zone;
  }

  int end() {
    return end;
  }

  boolean hasDate() {
    return year != 0 && month != 0;
  }

  /** The end of what stands between two parts: mostly signs, for which no pattern is needed. */
  private int between(int from) {
    int at = from;
    while (signs.isAt(at, SIGNS_BETWEEN) || (signs.sign(at) == 'T' && signs.isDigit(at + 1))) {
      at++;
    }
    return signs.isAt(at, WORDS_BETWEEN) ? signs.at(BETWEEN, at).end() : at;
  }

  /** Each pattern is tried only where the number of digits and the sign behind them let it fit. */
  private boolean date(int from) {
    if (month != 0) {
      return year == 0 && year(from);
    }
    int digits = signs.digits(from);
    return digits == 0
        ? monthBefore(from)
        : yearFirst(from, digits)
            || (digits == 4 && eastAsian(from))
            || (digits < 3 && signs.isAt(from + digits, PARTS) && numeric(from))
            || dayOrYearBefore(from, digits);
  }

  private boolean yearFirst(int from, int digits) {
    boolean parted = digits == 4 && signs.isAt(from + digits, PARTS);
    boolean may = parted && signs.sign(from) == '1' && signs.isAt(from + 1, "34");
    Optional<PersianCalendar.Found> persian =
        may ? PersianCalendar.at(signs.text(), from) : Optional.empty();
    if (persian.isPresent()) {
      LocalDate date = persian.get().date();
      yearFirst = true;
      end = persian.get().end();
      year = date.getYear();
      month = date.getMonthValue();
      day = date.getDayOfMonth();
      return true;
    }
    if (parted && isIso(from)) {
      yearFirst = true;
      return take(from + 10, number(from, 4), number(from + 5, 2), number(from + 8, 2));
    }
    Matcher m = parted ? signs.found(YEAR_FIRST, from) : null;
    if (m == null) {
      m = digits == 8 ? signs.found(COMPACT, from) : null;
      compact = m != null;
    }
    if (m == null) {
      return false;
    }
    yearFirst = true;
    int parts = m.groupCount();
    return take(m.end(), number(m, 1), number(m, parts - 1), number(m, parts));
  }

  /** Whether it is of the most frequent form, with two digits for month and day. */
  private boolean isIso(int from) {
    return signs.digits(from + 5) == 2
        && signs.sign(from + 7) == signs.sign(from + 4)
        && signs.digits(from + 8) == 2;
  }

  private int number(int from, int digits) {
    return Integer.parseInt(signs.text(), from, from + digits, 10);
  }

  private boolean eastAsian(int from) {
    boolean ascii = signs.sign(from + 4) < 0x80 && signs.sign(from + 5) < 0x80;
    Matcher m = ascii ? null : signs.found(EAST_ASIAN, from);
    return m != null
        && take(m.end(), number(m, 1), number(m, 2), m.group(3) == null ? 0 : number(m, 3));
  }

  private boolean numeric(int from) {
    Matcher m = signs.found(NUMERIC, from);
    if (m == null) {
      return false;
    }
    shortYear = m.group(4).length() == 2;
    // with dots the day always comes first; with slashes and hyphens papers differ
    orderOpen = !m.group(2).equals(".");
    return orderOpen
        ? take(m.end(), number(m, 4), number(m, 1), number(m, 3))
        : take(m.end(), number(m, 4), number(m, 3), number(m, 1));
  }

  /** A date whose month has a name and stands behind its day or year. */
  private boolean dayOrYearBefore(int from, int digits) {
    Matcher m =
        digits == 4 && signs.isAt(from + digits, SPACES) ? signs.found(YEAR_MONTH_DAY, from) : null;
    if (m != null && CalendarWords.month(m.group(2)).isPresent()) {
      return take(m.end(), number(m, 1), CalendarWords.month(m.group(2)).orElse(0), number(m, 3));
    }
    int behind = from + digits;
    boolean may = Character.isLetter(signs.sign(behind)) || signs.isAt(behind, BEFORE_MONTH);
    m = digits < 3 && may ? signs.found(DAY_MONTH, from) : null;
    return m != null && named(m, 2, 1);
  }

  /** A date that begins with the name of its month. */
  private boolean monthBefore(int from) {
    if (CalendarWords.month(signs.word(from)).isEmpty()) {
      return false;
    }
    Matcher m = signs.found(MONTH_DAY, from);
    if (m != null && named(m, 1, 2)) {
      return true;
    }
    m = signs.found(MONTH, from);
    // without a day it takes a year to make it a date
    return m != null && foundYear(m.end()) != null && named(m, 1, 0);
  }

  private boolean named(Matcher m, int monthGroup, int dayGroup) {
    int number = CalendarWords.month(m.group(monthGroup)).orElse(0);
    if (number == 0) {
      return false;
    }
    take(m.end(), 0, number, dayGroup == 0 ? 0 : number(m, dayGroup));
    Matcher y = foundYear(end);
    Matcher hyphenated = y == null && signs.sign(end) == '-' ? signs.found(SHORT_YEAR, end) : null;
    if (hyphenated != null) {
      shortYear = true;
      y = hyphenated;
    }
    return y == null || take(y.end(), number(y, 1), month, day);
  }

  private boolean year(int from) {
    Matcher m = foundYear(from);
    return m != null && take(m.end(), number(m, 1), month, day);
  }

  private @Nullable Matcher foundYear(int from) {
    int at = from;
    while (signs.isAt(at, BEFORE_YEAR)) {
      at++;
    }
    boolean may = signs.isDigit(at) || signs.isAt(at, "do");
    return may ? signs.found(YEAR, from) : null;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private boolean take(int itsEnd, int itsYear, int itsMonth, int itsDay) {
    year = itsYear;
    month = itsMonth;
    day = itsDay;
    end = itsEnd;
    return true;
  }

  private boolean weekday(int from) {
    boolean may = weekday == null && CalendarWords.day(signs.word(from)).isPresent();
    Matcher m = may ? signs.found(WEEKDAY, from) : null;
    DayOfWeek its = m == null ? null : CalendarWords.day(m.group(1)).orElse(null);
    if (m == null || its == null) {
      return false;
    }
    // behind a date, "Sunday Times" is a paper
    boolean behind = month != 0;
    if (behind && (m.group(1).length() < 4 || signs.found(CAPITALISED, m.end()) != null)) {
      return false;
    }
    weekday = its;
    end = m.end();
    return true;
  }
}
