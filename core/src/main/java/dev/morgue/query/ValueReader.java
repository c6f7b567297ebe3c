package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.DateText.Stretch;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.WordNode.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, numbers and ranges of them: {@code 2008-09..2009-03}, {@code ..2019}, {@code >=500},
 * {@code [2008 TO *]}, {@code {2008 TO 2009}}.
 */
final class ValueReader {

  /** Numbers have at most so many digits: no article has as many words. */
  private static final int GREATEST_DIGITS = 15;

  private static final long GREATEST = 999_999_999_999_999L;

  private static final Pattern BRACKETS =
      Pattern.compile("([\\[{])\\s*(\\S.*?)\\s+to\\s+(\\S.*?)\\s*([]}])", Pattern.CASE_INSENSITIVE);

  /** Ranges as vendors write them: years, or days without signs, joined by a hyphen. */
  private static final Pattern HYPHENED = Pattern.compile("(\\d{4}|\\d{8})-(\\d{4}|\\d{8})");

  private static final Pattern YEAR_AGO = Pattern.compile("-(?:19|20)\\d\\d");

  private static final Pattern SPAN = Pattern.compile("^([\\d,]+)-([\\d,]+)$");

  private static final Pattern COMPARED = Pattern.compile("(>=|<=|=>|=<|[><=])\\s*(\\S.*)");

  private final DateText dates;
  private final List<Warning> warnings;

  ValueReader(ReadOptions options, List<Warning> warnings) {
    this.dates = new DateText(options);
    this.warnings = warnings;
  }

  static boolean isNone(Token token) {
    return (token.is(Token.Kind.WORD) || token.is(Token.Kind.VALUE)) && isNone(token.text());
  }

  static boolean isNone(String text) {
    return text.equalsIgnoreCase("none");
  }

  /**
   * The node; or the value as words of the text, with a warning, when it cannot be read; or nothing
   * when there is not even a word in it.
   */
  Optional<QueryNode> read(NewsField field, Token value) {
    try {
      return Optional.of(
          field.kind() == NewsField.Kind.DATE ? days(field, value) : numbers(field, value.text()));
    } catch (IllegalArgumentException e) {
      boolean words = QueryText.hasWord(value.text());
      boolean ambiguous = e instanceof DateText.Ambiguous;
      warnings.add(
          new Warning(
              ambiguous ? Warning.Kind.AMBIGUOUS : Warning.Kind.VALUE,
              field.label() + ": " + e.getMessage() + (words ? "; searched as text" : "; ignored"),
              value.start(),
              value.end()));
      return words ? Optional.of(new Phrase(value.text())) : Optional.empty();
    }
  }

  /** A range: what stands on its two sides, and which of them are left out. */
  private record Range(String from, String to, boolean fromOut, boolean toOut) {

    static @Nullable Range of(String text) {
      Matcher bracketed = BRACKETS.matcher(text);
      if (bracketed.matches()) {
        return new Range(
            open(bracketed.group(2)),
            open(bracketed.group(3)),
            bracketed.group(1).equals("{"),
            bracketed.group(4).equals("}"));
      }
      int dots = text.indexOf("..");
      if (dots >= 0) {
        return new Range(
            open(text.substring(0, dots)), open(text.substring(dots + 2)), false, false);
      }
      Matcher hyphened = HYPHENED.matcher(text);
      if (hyphened.matches() && hyphened.group(1).length() == hyphened.group(2).length()) {
        return new Range(hyphened.group(1), hyphened.group(2), false, false);
      }
      Matcher compared = COMPARED.matcher(text);
      return compared.matches() ? compared(compared.group(1), compared.group(2)) : null;
    }

    private static Range compared(String sign, String value) {
      return switch (sign) {
        case ">" -> new Range(value, "", true, false);
        case "<" -> new Range("", value, false, true);
        case ">=", "=>" -> new Range(value, "", false, false);
        case "<=", "=<" -> new Range("", value, false, false);
        default -> new Range(value, value, false, false);
      };
    }

    private static String open(String side) {
      return side.equals("*") ? "" : side.strip();
    }
  }

  private QueryNode days(NewsField field, Token value) {
    String text = value.text();
    if (YEAR_AGO.matcher(text).matches()) {
      String message =
          text + " is so many days ago; to leave a year out write NOT date:" + text.substring(1);
      warnings.add(new Warning(Warning.Kind.HINT, message, value.start(), value.end()));
    }
    boolean overlapping = text.startsWith("~");
    // "must lie within" is what a date means without a sign
    String typed = overlapping || text.startsWith("!") ? text.substring(1).strip() : text;
    Range range = Range.of(inSigns(typed));
    if (range == null) {
      Stretch stretch = dates.read(typed);
      return new Days(field, stretch.from(), stretch.to(), overlapping);
    }
    PartialDate from = range.from().isEmpty() ? null : first(range.from(), range.fromOut());
    PartialDate to = range.to().isEmpty() ? null : last(range.to(), range.toOut());
    if (from == null && to == null) {
      throw new IllegalArgumentException("a range needs a date on one side at least");
    }
    return new Days(field, from, to, overlapping);
  }

  /** A range in words, as quotation marks may hold it, with the signs of the language. */
  private static String inSigns(String typed) {
    ValueScanner.Value range = ValueScanner.range(typed, 0);
    return range != null && range.end() == typed.length() ? range.text() : typed;
  }

  private PartialDate first(String text, boolean out) {
    Stretch stretch = dates.read(text);
    return out ? day(stretch.to().latest().plusDays(1), text) : stretch.from();
  }

  private PartialDate last(String text, boolean out) {
    Stretch stretch = dates.read(text);
    boolean ago = text.startsWith("-"); // -6m ends on that day, though alone it lasts until today
    PartialDate end = ago ? stretch.from() : stretch.to();
    return out ? day(stretch.from().earliest().minusDays(1), text) : end;
  }

  private static PartialDate day(LocalDate day, String text) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException("nothing lies beyond " + text);
    }
    return PartialDate.ofDay(day);
  }

  private static QueryNode numbers(NewsField field, String text) {
    Range range = Range.of(SPAN.matcher(text).replaceFirst("$1..$2"));
    if (range == null) {
      long exactly = number(text, 0);
      return new Numbers(field, exactly, exactly);
    }
    long from = number(range.from(), 0);
    long to = number(range.to(), Long.MAX_VALUE);
    return new Numbers(
        field,
        range.fromOut() ? Math.min(from + 1, GREATEST) : from,
        range.toOut() && to < Long.MAX_VALUE ? to - 1 : to);
  }

  private static long number(String typed, long absent) {
    if (typed.isEmpty()) {
      return absent;
    }
    String digits = typed.replace(",", "");
    if (digits.length() > GREATEST_DIGITS
        || digits.isEmpty()
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "'%s' is not a whole number", typed));
    }
    return Long.parseLong(digits);
  }
}
