package dev.morgue.cli;

import dev.morgue.PartialDate;
import dev.morgue.search.SearchPage;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Dates and numbers for reading, in English whatever the locale. Written out here because the JDK's
 * formatters load their tables of locales first, at a fifth of a search's whole time.
 */
final class Words {

  private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Words() {}

  /** {@code Mon 15 Sep 2008, 23:30 -04:00}, or as much of it as is known. */
  static String date(PartialDate date) {
    StringBuilder words = new StringBuilder(32);
    if (date.hasDay()) {
      words.append(DAYS[date.earliest().getDayOfWeek().getValue() - 1]).append(' ');
      words.append(date.day()).append(' ');
    }
    if (date.month() != 0) {
      words.append(MONTHS[date.month() - 1]).append(' ');
    }
    words.append(date.year());
    LocalTime time = date.time();
    if (time != null) {
      words.append(", ").append(twoDigits(time.getHour()));
      words.append(':').append(twoDigits(time.getMinute()));
    }
    ZoneOffset offset = date.offset();
    if (offset != null) {
      words.append(offset.equals(ZoneOffset.UTC) ? " UTC" : " " + offset);
    }
    return words.toString();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** {@code 1,204}. */
  static String number(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder(digits);
    int first = number < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** {@code 812 bytes}, {@code 3.4 MB}: thousands of bytes, as disks are sold. */
  static String bytes(long bytes) {
    if (bytes < 1_000) {
      return count(bytes, "byte");
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    long tenths = (bytes + 50) / 100;
    int unit = 0;
    while (tenths >= 10_000 && unit + 1 < units.length) {
      tenths = (tenths + 500) / 1_000;
      unit++;
    }
    return number(tenths / 10) + "." + tenths % 10 + " " + units[unit];
  }

  /** {@code 1 article}, {@code 1,204 articles}. */
  static String count(long number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** {@code 41 articles}; where copies are folded {@code 41 stories (63 articles)}. */
  static String hits(SearchPage page) {
    SearchPage.Total total = page.total();
    if (page.folded() == 0) {
      return articles(total);
    }
    String stories = total.value() == 1 ? "1 story" : number(total.value()) + " stories";
    String articles = count(total.value() + page.folded(), "article");
    return (total.exact() ? "" : "at least ") + stories + " (" + articles + ")";
  }

  /** {@code 41 articles}, {@code at least 1,000 articles}. */
  static String articles(SearchPage.Total total) {
    return (total.exact() ? "" : "at least ") + count(total.value(), "article");
  }
}
