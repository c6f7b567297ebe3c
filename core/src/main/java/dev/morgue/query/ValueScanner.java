package dev.morgue.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates, numbers and ranges of a query, which have signs and spaces of their own, and
 * keeps in mind where one may stand: after a field of such, and in the brackets after it.
 */
final class ValueScanner {

  private static final String DATE = "(?:" + DateText.SPACED + "|" + DateText.SOLID + ")";
  private static final String ENDS = "(?=[\\s)\\p{Z}]|$)";

  /** Nexis's and Factiva's way: {@code date aft 5/1/2024}, {@code date from ... to ...}. */
  private static final Pattern DATES =
      insensitive(
          "(date|pub-date|pubdate|load-date)(?:\\s+is)?\\s*"
              + "(?<sign>\\s(?:aft(?:er)?|bef(?:ore)?|from|between|is|on|geq|leq)|>=|<=|[=><]|(?<=\\s)(?=-\\d))\\s*"
              + "(?<from>"
              + DATE
              + ")(?:\\s+(?:to|and)\\s+(?<to>"
              + DATE
              + "))?"
              + ENDS);

  private static final Pattern NUMBERS =
      insensitive(
          "(length|wc)\\s*(?<sign>>=|<=|[=><]|\\s(?:gt|lt|geq|leq))\\s*(?<from>\\d[\\d,]*)" + ENDS);

  private static final Pattern BRACKETS =
      insensitive("[\\[{]\\s*[^\\s\\[\\]{}\"()]+\\s+to\\s+[^\\s\\[\\]{}\"()]+\\s*[]}]");

  private static final Pattern COMPARED = insensitive("(>=|<=|=>|=<|[><=])\\s*");

  /** Lexis's {@code DATE(geq (1/1/2020) and leq (12/31/2020))}. */
  private static final Pattern WORDED =
      insensitive(
          "(?<sign>geq|leq|gtr|lss|gt|lt|aft(?:er)?|bef(?:ore)?|is|on)\\s*"
              + "(?:(?<from>"
              + DATE
              + ")|\\(\\s*(?<inner>"
              + DATE
              + ")\\s*\\))"
              + ENDS);

  private static final Pattern SPACED = insensitive("[~!]?" + DateText.SPACED + ENDS);

  /** {@code 2008-09-15 to 2008-09-20}, {@code between 2008 and 2010}. */
  private static final List<Pattern> FROM_TO =
      List.of(
          insensitive(
              "(?:from\\s+)?(?<from>"
                  + DATE
                  + ")\\s+(?:to|until|through|-|\u2013)\\s+(?<to>"
                  + DATE
                  + ")"
                  + ENDS),
          insensitive("between\\s+(?<from>" + DATE + ")\\s+and\\s+(?<to>" + DATE + ")" + ENDS));

  private final String plain;
  private final Deque<Boolean> brackets = new ArrayDeque<>();
  private @Nullable Boolean pending;

  ValueScanner(String plain) {
    this.plain = plain;
  }

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** A field's name was read. */
  void field(boolean scalar) {
    pending = scalar;
  }

  void open() {
    brackets.push(isValueNext());
    pending = null;
  }

  void close() {
    brackets.poll();
    pending = null;
  }

  /** What the field takes was read. */
  void taken() {
    pending = null;
  }

  boolean isValueNext() {
    Boolean next = pending;
    return next == null ? Boolean.TRUE.equals(brackets.peek()) : next;
  }

  /**
   * A value in the text.
   *
   * @param text with the signs of the language
   * @param end after its last character
   */
  record Value(String text, int end) {}

  /** The value that begins here; null if none does. */
  @Nullable Value value(int start) {
    Matcher bracketed = Scanner.match(BRACKETS, plain, start);
    if (bracketed != null) {
      return new Value(bracketed.group(), bracketed.end());
    }
    Matcher worded = Scanner.match(WORDED, plain, start);
    if (worded != null) {
      String date = worded.group("from") == null ? worded.group("inner") : worded.group("from");
      return new Value(sign(worded.group("sign")) + date, worded.end());
    }
    Matcher compared = Scanner.match(COMPARED, plain, start);
    if (compared == null) {
      return date(start);
    }
    Value date = date(compared.end());
    return date == null ? null : new Value(sign(compared.group(1)) + date.text(), date.end());
  }

  private @Nullable Value date(int start) {
    Value range = range(plain, start);
    if (range != null) {
      return range;
    }
    Matcher spaced = Scanner.match(SPACED, plain, start);
    return spaced == null ? solid(start) : new Value(spaced.group(), spaced.end());
  }

  /** The range in words that begins here; null if none does. */
  static @Nullable Value range(String plain, int start) {
    for (Pattern pattern : FROM_TO) {
      Matcher range = Scanner.match(pattern, plain, start);
      if (range != null) {
        return new Value(range.group("from") + ".." + range.group("to"), range.end());
      }
    }
    return null;
  }

  private @Nullable Value solid(int start) {
    int end = Scanner.wordEnd(plain, start);
    String text = plain.substring(start, end);
    int boost = text.lastIndexOf('^');
    if (boost > 0) {
      text = text.substring(0, boost);
    }
    boolean hyphenAlone = text.startsWith("-") && !text.matches("-\\d.*");
    boolean valued = !text.isEmpty() && !hyphenAlone && !QueryText.isConnector(text);
    return valued ? new Value(text, start + text.length()) : null;
  }

  /**
   * A field and its value without a colon.
   *
   * @param nameEnd after the field's name
   * @param value with the signs of the language
   * @param end after the value
   */
  record Condition(int nameEnd, String value, int end) {}

  /** The condition that begins here; null if none does. */
  @Nullable Condition condition(int start) {
    if ("dplw".indexOf(Character.toLowerCase(plain.charAt(start))) < 0) {
      return null;
    }
    Matcher numbers = Scanner.match(NUMBERS, plain, start);
    if (numbers != null) {
      return new Condition(
          numbers.end(1), sign(numbers.group("sign")) + numbers.group("from"), numbers.end());
    }
    Matcher dates = Scanner.match(DATES, plain, start);
    if (dates == null) {
      return null;
    }
    String sign = dates.group("sign").strip().toLowerCase(Locale.ROOT);
    boolean range = sign.equals("from") || sign.equals("between");
    if (range != (dates.group("to") != null)) {
      return range ? null : single(dates, sign);
    }
    String value =
        range ? dates.group("from") + ".." + dates.group("to") : sign(sign) + dates.group("from");
    return new Condition(dates.end(1), value, dates.end());
  }

  /** A date that only happens to be followed by another. */
  private static Condition single(Matcher dates, String sign) {
    return new Condition(dates.end(1), sign(sign) + dates.group("from"), dates.end("from"));
  }

  private static String sign(String typed) {
    return switch (typed.strip().toLowerCase(Locale.ROOT)) {
      case "aft", "after", "gt", "gtr", ">" -> ">";
      case "bef", "before", "lt", "lss", "<" -> "<";
      case "geq", ">=", "=>" -> ">=";
      case "leq", "<=", "=<" -> "<=";
      default -> "";
    };
  }
}
