package dev.morgue.indexer.parse;

import dev.morgue.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as newspapers print them, at the precision they print. What a form leaves open, the
 * day and month of 05/01/2024 or the century of '63, is settled by the weekday or by what the
 * caller knows; where nothing settles it the date is refused and its readings are told. Dates
 * before {@link #FIRST_YEAR} or more than a day after today are refused: the oldest newspapers are
 * of 1605, and a paper of tomorrow may be out today on the other side of the world. Immutable.
 */
public final class DateReader {

  static final int FIRST_YEAR = 1600;

  private static final Pattern COARSE = Pattern.compile("(?!0000)\\d{4}(?:-(?:0[1-9]|1[0-2]))?");
  private static final int LONGEST_COARSE = 7;
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s?[/–-]\\s?(\\d{4})");
  private static final Pattern NEWS_SUN = Pattern.compile("\\p{Lu}\\p{L}+\\s$");

  private final LocalDate today;
  private final @Nullable Boolean dayFirst;
  private final List<DateTimeFormatter> forms;
  private final int since;

  public DateReader(LocalDate today) {
    this(today, null, List.of());
  }

  /**
   * A reader.
   *
   * @param today dates more than a day after it are refused
   * @param dayFirst how 05/01/2024 is meant, null when it is not known
   * @param forms further forms of whole values
   */
  public DateReader(LocalDate today, @Nullable Boolean dayFirst, List<DateTimeFormatter> forms) {
    this(today, dayFirst, forms, FIRST_YEAR);
  }

  private DateReader(
      LocalDate today, @Nullable Boolean dayFirst, List<DateTimeFormatter> forms, int since) {
    this.today = today;
    this.dayFirst = dayFirst;
    this.forms = List.copyOf(forms);
    this.since = since;
  }

  /**
   * The same for texts that cannot be older than a year, which settles the century of '22: there
   * were no web pages before 1991.
   */
  public DateReader since(int year) {
    return new DateReader(today, dayFirst, forms, year);
  }

  /** The first date in a text, of a month at least. */
  public Optional<DateReading> first(String printed) {
    String text = PersianCalendar.inPlainDigits(printed);
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i) && CalendarWords.mayBegin(text, i)) {
        DateScan scan = new DateScan(text, i);
        if (scan.hasDate() && !scan.compact && !isNewsSun(text, i, scan)) {
          return Optional.of(resolved(scan, i));
        }
      }
    }
    return Optional.empty();
  }

  /** Words and numbers begin after another sign, or glued as web pages glue them, "NewsNov 30". */
  private static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    if (!Character.isLetterOrDigit(c)) {
      return false;
    }
    return !Character.isLetterOrDigit(before)
        || (Character.isLowerCase(before) && (Character.isUpperCase(c) || Character.isDigit(c)));
  }

  /** Whether "Sun" before a date is the end of a paper's name, "The Baltimore Sun, 3 May 2011". */
  private static boolean isNewsSun(String text, int start, DateScan scan) {
    return scan.weekday == DayOfWeek.SUNDAY
        && text.startsWith("Sun", start)
        && !text.startsWith("Sunday", start)
        && NEWS_SUN.matcher(text.substring(0, start)).find();
  }

  /**
   * The date that a value holds as a whole. What follows a full date after a space, or a time, is
   * tolerated, and noted.
   */
  public DateReading whole(String value) {
    String text = PersianCalendar.inPlainDigits(value.strip());
    for (DateTimeFormatter form : forms) {
      PartialDate date = read(form, text);
      if (date != null) {
        return plausible(new DateReading(0, text.length(), date, 1, "", List.of()));
      }
    }
    if (text.length() <= LONGEST_COARSE && COARSE.matcher(text).matches()) {
      PartialDate coarse = PartialDate.parse(text);
      return plausible(new DateReading(0, text.length(), coarse, 1, "", List.of()));
    }
    DateScan scan = new DateScan(text, 0);
    if (!scan.hasDate()) {
      return span(text);
    }
    DateReading reading = resolved(scan, 0);
    String rest = text.substring(scan.end());
    if (rest.chars().noneMatch(Character::isLetterOrDigit)) {
      return reading;
    }
    boolean apart = Character.isWhitespace(rest.charAt(0)) || scan.time() != null;
    return apart && scan.day != 0
        ? reading.withNote("followed by '" + rest.strip() + "'", 0.9)
        : DateReading.refused(0, text.length(), "no date that is known", List.of());
  }

  /** A season of two years is no date, but its years are worth telling. */
  private static DateReading span(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches() || text.contains("0000")) {
      return DateReading.refused(0, text.length(), "no date that is known", List.of());
    }
    PartialDate one = PartialDate.ofYear(Integer.parseInt(years.group(1)));
    PartialDate other = PartialDate.ofYear(Integer.parseInt(years.group(2)));
    return DateReading.refused(0, text.length(), "a span of years", List.of(one, other));
  }

  private static @Nullable PartialDate read(DateTimeFormatter form, String text) {
    try {
      TemporalAccessor read = form.parse(text);
      if (!read.isSupported(ChronoField.YEAR)) {
        return null;
      }
      boolean month = read.isSupported(ChronoField.MONTH_OF_YEAR);
      boolean day = month && read.isSupported(ChronoField.DAY_OF_MONTH);
      LocalTime time = day ? read.query(TemporalQueries.localTime()) : null;
      ZoneOffset offset = time == null ? null : read.query(TemporalQueries.offset());
      return new PartialDate(
          read.get(ChronoField.YEAR),
          month ? read.get(ChronoField.MONTH_OF_YEAR) : 0,
          day ? read.get(ChronoField.DAY_OF_MONTH) : 0,
          time,
          offset);
    } catch (DateTimeException | IllegalArgumentException e) {
      // another form may fit
      return null;
    }
  }

  private DateReading resolved(DateScan scan, int start) {
    List<PartialDate> candidates = candidates(scan);
    if (candidates.isEmpty()) {
      return DateReading.refused(start, scan.end(), "no such day in the calendar", List.of());
    }
    DayOfWeek weekday = scan.weekday;
    if (weekday == null || scan.day == 0) {
      return chosen(scan, start, candidates, "");
    }
    List<PartialDate> onThatDay =
        candidates.stream().filter(d -> d.earliest().getDayOfWeek() == weekday).toList();
    if (!onThatDay.isEmpty()) {
      return chosen(scan, start, onThatDay, "the weekday agrees");
    }
    return candidates.size() == 1
        ? chosen(scan, start, candidates, "").withNote("the weekday printed is another", 0.6)
        : DateReading.refused(start, scan.end(), "the weekday fits no reading", candidates);
  }

  private DateReading chosen(DateScan scan, int start, List<PartialDate> left, String note) {
    if (left.size() == 1) {
      double confidence = note.isEmpty() && !scan.yearFirst ? 0.95 : 1;
      PartialDate date = left.getFirst();
      return plausible(new DateReading(start, scan.end(), date, confidence, note, List.of()));
    }
    boolean oneYear = left.stream().allMatch(date -> date.year() == left.getFirst().year());
    if (dayFirst != null && oneYear) {
      // candidates() puts the month first
      PartialDate date = dayFirst ? left.getLast() : left.getFirst();
      String said =
          dayFirst ? "the mapping puts the day first" : "the mapping puts the month first";
      return plausible(new DateReading(start, scan.end(), date, 0.95, said, List.of()));
    }
    String why =
        scan.shortYear ? "the century is not said" : "whether day or month comes first is not said";
    return DateReading.refused(start, scan.end(), why, left);
  }

  private DateReading plausible(DateReading reading) {
    PartialDate date = reading.date();
    if (date == null || (date.year() >= FIRST_YEAR && !isAfterToday(date))) {
      return reading;
    }
    String why = date.year() < FIRST_YEAR ? "before " + FIRST_YEAR : "later than today";
    return DateReading.refused(reading.start(), reading.end(), why, List.of(date));
  }

  private boolean isAfterToday(PartialDate date) {
    return date.earliest().isAfter(today.plusDays(1));
  }

  /** Every calendar date that the printed form may mean. */
  private List<PartialDate> candidates(DateScan scan) {
    List<PartialDate> candidates = new ArrayList<>();
    int[] centuries = scan.shortYear ? new int[] {1900, 2000, 1800} : new int[] {0};
    for (int century : centuries) {
      boolean swap = scan.orderOpen && scan.month != scan.day;
      add(candidates, century + scan.year, scan.month, scan.day, scan);
      if (swap) {
        add(candidates, century + scan.year, scan.day, scan.month, scan);
      }
    }
    return candidates;
  }

  private void add(List<PartialDate> candidates, int year, int month, int day, DateScan scan) {
    if (month > 12 || day > 31) {
      return;
    }
    try {
      PartialDate date = new PartialDate(year, month, day, null, null);
      if (scan.shortYear && (isAfterToday(date) || year < since)) {
        return;
      }
      LocalTime time = day == 0 ? null : scan.time();
      ZoneOffset offset = null;
      String zone = scan.zone();
      if (time != null && zone != null) {
        LocalDateTime at = date.earliest().atTime(time);
        offset = ZoneWords.offset(zone, at).orElse(null);
      }
      candidates.add(new PartialDate(year, month, day, time, offset));
    } catch (IllegalArgumentException e) {
      // no such day: this reading is out
      assert candidates.size() <= 6;
    }
  }
}
