package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.WordNode.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, numbers and ranges of them: {@code 2008-09..2009-03}, {@code ..2019}, {@code >=500}.
 */
final class ValueReader {

  /** Numbers have at most so many digits: no article has as many words. */
  private static final int GREATEST_DIGITS = 15;

  private static final long GREATEST = 999_999_999_999_999L;

  private ValueReader() {}

  static boolean isNone(Token token) {
    return token.kind() == Token.Kind.WORD && token.text().equalsIgnoreCase("none");
  }

  /** The node, or the value as words of the text with a warning when it cannot be read. */
  static QueryNode read(NewsField field, Token value, List<Warning> warnings) {
    try {
      return field.kind() == NewsField.Kind.DATE
          ? days(field, value.text())
          : numbers(field, value.text());
    } catch (IllegalArgumentException e) {
      warnings.add(
          new Warning(
              field.label() + ": " + e.getMessage() + "; searched as text",
              value.start(),
              value.end()));
      return new Phrase(value.text());
    }
  }

  private static QueryNode days(NewsField field, String text) {
    boolean overlapping = text.startsWith("~");
    String range = overlapping ? text.substring(1) : text;
    int dots = range.indexOf("..");
    if (dots >= 0) {
      return new Days(
          field, date(range.substring(0, dots)), date(range.substring(dots + 2)), overlapping);
    }
    if (range.startsWith(">=")) {
      return new Days(field, date(range.substring(2)), null, overlapping);
    }
    if (range.startsWith("<=")) {
      return new Days(field, null, date(range.substring(2)), overlapping);
    }
    if (range.startsWith(">")) {
      LocalDate after = PartialDate.parse(range.substring(1)).latest().plusDays(1);
      return new Days(field, PartialDate.ofDay(after), null, overlapping);
    }
    if (range.startsWith("<")) {
      LocalDate before = PartialDate.parse(range.substring(1)).earliest().minusDays(1);
      return new Days(field, null, PartialDate.ofDay(before), overlapping);
    }
    PartialDate day = PartialDate.parse(range).withoutTime();
    return new Days(field, day, day, overlapping);
  }

  private static @Nullable PartialDate date(String text) {
    return text.isBlank() ? null : PartialDate.parse(text).withoutTime();
  }

  private static QueryNode numbers(NewsField field, String text) {
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return new Numbers(
          field,
          number(text.substring(0, dots), 0),
          number(text.substring(dots + 2), Long.MAX_VALUE));
    }
    if (text.startsWith(">=")) {
      return new Numbers(field, number(text.substring(2), 0), Long.MAX_VALUE);
    }
    if (text.startsWith("<=")) {
      return new Numbers(field, 0, number(text.substring(2), Long.MAX_VALUE));
    }
    if (text.startsWith(">")) {
      long more = Math.min(number(text.substring(1), 0) + 1, GREATEST);
      return new Numbers(field, more, Long.MAX_VALUE);
    }
    if (text.startsWith("<")) {
      return new Numbers(field, 0, number(text.substring(1), Long.MAX_VALUE) - 1);
    }
    long exactly = number(text, 0);
    return new Numbers(field, exactly, exactly);
  }

  private static long number(String digits, long absent) {
    if (digits.isEmpty()) {
      return absent;
    }
    if (digits.length() > GREATEST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("'" + digits + "' is not a whole number");
    }
    return Long.parseLong(digits);
  }
}
