package dev.morgue.indexer.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a page's address, as yyyy-mm-dd or with the month's name. */
final class AddressDate {

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d{2})(?:([/_-])(0?[1-9]|1[0-2]|\\p{Alpha}{3})\\2"
              + "(0?[1-9]|[12]\\d|3[01])(?=\\2|[/.?_]|$)"
              + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.?-]|$))");

  /** "/23-01-2022-crane-falls" and "/23012022-crane-falls" begin with the day of the piece. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "/~?(0[1-9]|[12]\\d|3[01])([_-]?)(0[1-9]|1[0-2])\\2((?:19|20)\\d{2})(?=[/_.?-]|$)");

  private AddressDate() {}

  static Optional<String> in(String address) {
    Matcher m = YEAR_FIRST.matcher(address);
    if (!m.find()) {
      return Optional.empty();
    }
    String month = m.group(3) == null ? m.group(5) : m.group(3);
    String day = m.group(4) == null ? m.group(6) : m.group(4);
    return Optional.of(
        Character.isDigit(month.charAt(0))
            ? m.group(1) + "-" + two(month) + "-" + two(day)
            : day + " " + month + " " + m.group(1));
  }

  /** The day at the beginning of a step of the address, where the year comes last. */
  static Optional<String> dayFirst(String address) {
    Matcher m = DAY_FIRST.matcher(address);
    return m.find()
        ? Optional.of(m.group(4) + "-" + m.group(3) + "-" + m.group(1))
        : Optional.empty();
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
