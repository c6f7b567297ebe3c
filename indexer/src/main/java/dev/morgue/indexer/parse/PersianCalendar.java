package dev.morgue.indexer.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates of the Persian (Solar Hijri) calendar, which papers of Iran print: ۱۳۹۹/۰۲/۲۱. They
 * are told by their year, which no other calendar of the last century has. Leap years follow the
 * 33-year rule, which agrees with the astronomical calendar from 1304 to 1472 (1925 to 2094).
 */
final class PersianCalendar {

  private static final Pattern DATE =
      Pattern.compile("(1[34]\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** The remainders of leap years in the 33-year rule. */
  private static final String LEAP_REMAINDERS = ",1,5,9,13,17,22,26,30,";

  /** 1 Farvardin 1300. */
  private static final LocalDate START = LocalDate.of(1921, 3, 21);

  private PersianCalendar() {}

  /** A text with Persian and Arabic digits as ASCII ones; places in it stay the same. */
  static String inPlainDigits(String text) {
    int first = 0;
    while (first < text.length() && !isEastern(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.setCharAt(i, isEastern(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return plain.toString();
  }

  private static boolean isEastern(char c) {
    return (c >= '\u0660' && c <= '\u0669') || (c >= '\u06f0' && c <= '\u06f9');
  }

  /** The date that a text begins with. */
  static Optional<Found> at(String text, int from) {
    Matcher m = DATE.matcher(text).region(from, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int month = Integer.parseInt(m.group(3));
    int day = Integer.parseInt(m.group(4));
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
    boolean known = year >= 1304 && year <= 1472;
    return real && known
        ? Optional.of(new Found(date(year, month, day), m.end()))
        : Optional.empty();
  }

  /**
   * A date found.
   *
   * @param date in the common calendar
   * @param end after its last character
   */
  record Found(LocalDate date, int end) {}

  private static boolean isLeap(int year) {
    return LEAP_REMAINDERS.contains("," + year % 33 + ",");
  }

  private static int length(int year, int month) {
    return month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  }

  private static LocalDate date(int year, int month, int day) {
    long days = day - 1L;
    for (int y = 1300; y < year; y++) {
      days += isLeap(y) ? 366 : 365;
    }
    for (int m = 1; m < month; m++) {
      days += length(year, m);
    }
    return START.plusDays(days);
  }
}
