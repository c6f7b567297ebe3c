package dev.morgue.query;

import dev.morgue.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people and vendors write it, or a stretch with a name: a quarter, an ISO week,
 * last-month. Weeks begin on Monday, as ISO 8601 has them.
 */
final class DateText {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String STRETCH = "(?:last|this)[ -](?:week|month|year)";

  /** As {@code -30d}: from the day so long ago until today. */
  private static final String PAST =
      "(?:(?:last|past) +\\d{1,4} +(?:day|week|month|year)s?|past +(?:week|month|year))";

  /** A quarter or a half of a year: {@code q3}, {@code 3q}, {@code h1}. */
  private static final String PART = "(?:q[1-4]|[1-4]q|h[12]|[12]h)";

  /** A date with spaces in it, to be found in a running text in small letters. */
  static final String SPACED =
      "(?:\\d{1,2} +"
          + MONTH
          + ",? +\\d{4}|"
          + MONTH
          + " +\\d{1,2},? +\\d{4}|"
          + MONTH
          + " +\\d{4}|"
          + PART
          + ",? +\\d{4}|\\d{4} +"
          + PART
          + "|"
          + STRETCH
          + "|"
          + PAST
          + ")";

  /** A date without spaces in it, likewise. */
  static final String SOLID =
      "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}/\\d{4}|\\d{8}"
          + "|\\d{3}0['\u2019]?s"
          + "|\\d{4}(?:-?"
          + PART
          + "|-w\\d{2}|[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?)?|"
          + PART
          + "[-/]?\\d{4}"
          + "|today|yesterday|"
          + STRETCH
          + "|-\\d{1,5}[dwmy]?)";

  private static final Pattern YEAR_PART = Pattern.compile("(\\d{4})(?:-| +)?(" + PART + ")");
  private static final Pattern PART_YEAR = Pattern.compile("(" + PART + ")(?:[-/]|,? +)?(\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})0['\u2019]?s");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w(\\d{2})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
  private static final Pattern HYPHENED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<before>\\d{1,2}) +)?(?<month>"
              + MONTH
              + ")(?: +(?<after>\\d{1,2}))?,? +(?<year>\\d{4})");
  private static final Pattern AGO = Pattern.compile("-(\\d{1,5})([dwmy]?)");
  private static final Pattern PAST_DAYS =
      Pattern.compile("(?:last|past) +(?:(\\d{1,4}) +)?([dwmy])(?:ay|eek|onth|ear)s?");
  private static final Pattern NAMED = Pattern.compile("(last|this)[ -](week|month|year)");

  private final Dialect dialect;
  private final @Nullable LocalDate today;

  DateText(ReadOptions options) {
    this.dialect = options.dialect();
    this.today = options.today();
  }

  /** The first and the last date of a stretch; the same twice for one date. */
  record Stretch(PartialDate from, PartialDate to) {

    static Stretch of(PartialDate date) {
      return new Stretch(date, date);
    }

    static Stretch of(LocalDate from, LocalDate to) {
      return new Stretch(PartialDate.ofDay(from), PartialDate.ofDay(to));
    }
  }

  /** A date that can be read in two ways. */
  static final class Ambiguous extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Ambiguous(String text, LocalDate one, LocalDate other) {
      super(
          String.format(
              Locale.ROOT, "'%s' can mean %s or %s: write one of them", text, one, other));
    }
  }

  /**
   * Reads one date or named stretch.
   *
   * @throws Ambiguous if day and month could change places
   * @throws IllegalArgumentException if it is none, or none on this calendar
   */
  Stretch read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    try {
      Stretch relative = relative(text);
      return relative == null ? absolute(text, typed.strip()) : relative;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + typed + "' is no day, month or year that there is", e);
    }
  }

  private @Nullable Stretch relative(String text) {
    Matcher named = NAMED.matcher(text);
    Matcher past = PAST_DAYS.matcher(text);
    Matcher ago =
        AGO.matcher(
            !named.matches() && past.matches()
                ? "-" + Objects.requireNonNullElse(past.group(1), "1") + past.group(2)
                : text);
    boolean day = text.equals("today") || text.equals("yesterday");
    if (!day && !ago.matches() && !named.matches()) {
      return null;
    }
    if (today == null) {
      throw new IllegalArgumentException(
          "'" + text + "' counts from today, and nobody said which day that is");
    }
    if (day) {
      LocalDate meant = text.equals("today") ? today : today.minusDays(1);
      return Stretch.of(meant, meant);
    }
    return named.matches() ? named(named, today) : Stretch.of(ago(ago, today), today);
  }

  private static LocalDate ago(Matcher ago, LocalDate today) {
    long count = Long.parseLong(ago.group(1));
    LocalDate day =
        switch (ago.group(2)) {
          case "w" -> today.minusWeeks(count);
          case "m" -> today.minusMonths(count);
          case "y" -> today.minusYears(count);
          default -> today.minusDays(count);
        };
    if (day.getYear() < 1) {
      throw new IllegalArgumentException("'" + ago.group() + "' is before the year 1");
    }
    return day;
  }

  private static Stretch named(Matcher named, LocalDate today) {
    boolean last = named.group(1).equals("last");
    return switch (named.group(2)) {
      case "week" -> {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = last ? monday.minusWeeks(1) : monday;
        yield Stretch.of(first, first.plusDays(6));
      }
      case "month" -> {
        YearMonth month = YearMonth.from(last ? today.minusMonths(1) : today);
        yield Stretch.of(PartialDate.ofMonth(month.getYear(), month.getMonthValue()));
      }
      default -> Stretch.of(PartialDate.ofYear(last ? today.getYear() - 1 : today.getYear()));
    };
  }

  private Stretch absolute(String text, String typed) {
    Matcher m = YEAR_PART.matcher(text);
    if (m.matches()) {
      return part(m.group(1), m.group(2));
    }
    m = PART_YEAR.matcher(text);
    if (m.matches()) {
      return part(m.group(2), m.group(1));
    }
    m = DECADE.matcher(text);
    if (m.matches()) {
      int first = 10 * Integer.parseInt(m.group(1));
      return new Stretch(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
    }
    m = WEEK.matcher(text);
    return m.matches() ? week(m) : Stretch.of(date(text, typed));
  }

  private static Stretch part(String ofYear, String part) {
    int year = Integer.parseInt(ofYear);
    int months = part.indexOf('q') >= 0 ? 3 : 6;
    int last = months * Integer.parseInt(part.replaceAll("\\D", ""));
    return new Stretch(
        PartialDate.ofMonth(year, last - months + 1), PartialDate.ofMonth(year, last));
  }

  private static Stretch week(Matcher m) {
    LocalDate within = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4); // always in week 1
    long week = Long.parseLong(m.group(2));
    long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(within).getMaximum();
    if (week < 1 || week > last) {
      throw new DateTimeException(m.group(1) + " has the weeks 1 to " + last);
    }
    LocalDate monday =
        within
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Stretch.of(monday, monday.plusDays(6));
  }

  private PartialDate date(String text, String typed) {
    for (Pattern yearFirst : List.of(COMPACT, YEAR_FIRST, HYPHENED)) {
      Matcher m = yearFirst.matcher(text);
      if (m.matches()) {
        return date(m.group(1), m.group(2), m.group(3));
      }
    }
    Matcher m = MONTH_YEAR.matcher(text);
    if (m.matches()) {
      return date(m.group(2), m.group(1), null);
    }
    m = YEAR_LAST.matcher(text);
    if (m.matches()) {
      return yearLast(m);
    }
    m = WORDS.matcher(text);
    if (m.matches()) {
      String day = m.group("before") == null ? m.group("after") : m.group("before");
      int month = MONTHS.indexOf(m.group("month").substring(0, 3)) + 1;
      return date(m.group("year"), Integer.toString(month), day);
    }
    boolean stamped = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return PartialDate.parse(stamped ? typed.toUpperCase(Locale.ROOT) : typed).withoutTime();
  }

  private static PartialDate date(String year, String month, @Nullable String day) {
    return new PartialDate(
        Integer.parseInt(year), positive(month), day == null ? 0 : positive(day), null, null);
  }

  private static int positive(String digits) {
    int number = Integer.parseInt(digits);
    if (number == 0) {
      throw new DateTimeException("month and day count from 1");
    }
    return number;
  }

  /** Day and month by what is possible, by the dots of the continent, or by the dialect. */
  private PartialDate yearLast(Matcher m) {
    int first = positive(m.group(1));
    int second = positive(m.group(3));
    int year = Integer.parseInt(m.group(4));
    boolean dayFirst = first > 12 || m.group(2).equals(".");
    boolean monthFirst = second > 12 || dialect == Dialect.NEXIS;
    if (dayFirst || first == second) {
      return PartialDate.ofDay(LocalDate.of(year, second, first));
    }
    if (monthFirst) {
      return PartialDate.ofDay(LocalDate.of(year, first, second));
    }
    throw new Ambiguous(
        m.group(), LocalDate.of(year, second, first), LocalDate.of(year, first, second));
  }
}
