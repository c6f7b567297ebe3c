package dev.morgue.bench.news;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When the articles appear: in the order of their numbers from 2005 to 2024, four times as many a
 * day at the end as at the start, and one of twenty long before its turn: it was archived late.
 * Immutable.
 */
final class Chronology {
  static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
  static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()) + 1;

  private static final double GROWTH = 3;
  private static final double LATE = 0.05;
  private static final double UNDATED = 0.02;
  private static final double YEAR_ONLY = 0.02;
  private static final double MONTH_ONLY = 0.03;
  private static final int MINUTES = 24 * 60;

  private final int count;

  Chronology(int count) {
    this.count = count;
  }

  /**
   * A local day and time of day.
   *
   * @param day from 0, the first day
   * @param minute of that day
   */
  record Moment(int day, int minute) {
    LocalDate date() {
      return FIRST_DAY.plusDays(day);
    }

    int week() {
      return day / 7;
    }
  }

  /**
   * When an article appeared.
   *
   * @param mayBeLate copies are not: they follow their original
   */
  Moment moment(int index, boolean mayBeLate, Dice dice) {
    double days = elapsed((index + 0.5) / count) * DAYS;
    int day = Math.min((int) days, DAYS - 1);
    int minute = minute(days - day);
    if (mayBeLate && dice.chance(LATE)) {
      // A day to four years, its logarithm drawn evenly.
      day = Math.max(0, day - (int) StrictMath.exp(dice.unit() * 7.3));
    }
    return new Moment(day, minute);
  }

  /** How many articles three days hold around this one, at least 30. */
  int recent(int index) {
    double time = elapsed((index + 0.5) / count);
    double perDay = count * (1 + GROWTH * time) / (1 + GROWTH / 2) / DAYS;
    return Math.max(30, (int) (3 * perDay));
  }

  /**
   * The time at which a share of all articles has appeared, 0 to 1: the inverse of (t + growth / 2
   * · t²) / (1 + growth / 2).
   */
  private static double elapsed(double share) {
    double total = 1 + GROWTH / 2;
    return (Math.sqrt(1 + 2 * GROWTH * total * share) - 1) / GROWTH;
  }

  /** Few articles appear at night; later shares of a day are still later minutes. */
  private static int minute(double shareOfDay) {
    double hour;
    if (shareOfDay < 0.05) {
      hour = shareOfDay / 0.05 * 6;
    } else if (shareOfDay < 0.85) {
      hour = 6 + (shareOfDay - 0.05) / 0.80 * 14;
    } else {
      hour = 20 + (shareOfDay - 0.85) / 0.15 * 4;
    }
    return Math.clamp((int) (hour * 60), 0, MINUTES - 1);
  }

  /** The date as the source prints it; null where it prints none. */
  static @Nullable String printed(Moment moment, Masthead source, Dice dice) {
    String day = moment.date().toString();
    double draw = dice.unit();
    if (draw < UNDATED) {
      return null;
    }
    if (draw < UNDATED + YEAR_ONLY) {
      return day.substring(0, 4);
    }
    if (draw < UNDATED + YEAR_ONLY + MONTH_ONLY) {
      return day.substring(0, 7);
    }
    String time =
        String.format(Locale.ROOT, "T%02d:%02d", moment.minute() / 60, moment.minute() % 60);
    return switch (source.dates()) {
      case DAY -> day;
      case LOCAL_TIME -> day + time;
      case OFFSET_TIME -> day + time + ":00" + source.offset();
      case UTC_TIME -> day + time + ":00Z";
    };
  }
}
