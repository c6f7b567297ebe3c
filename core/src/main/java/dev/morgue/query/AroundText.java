package dev.morgue.query;

import dev.morgue.query.WordNode.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code near:}: {@code "Paris, Texas"~30km}, {@code 50.0,36.2~20mi}. */
final class AroundText {

  /** The name before the colon. */
  static final String NAME = "near";

  /** What is meant where no distance is given. */
  private static final double USUAL_KILOMETRES = 50;

  private static final double KILOMETRES_IN_MILE = 1.609344;

  private static final String DEGREES = "-?\\d{1,3}(?:\\.\\d{1,20})?";

  private static final Pattern POINT =
      Pattern.compile("(?<north>" + DEGREES + ")\\s*,\\s*(?<east>" + DEGREES + ")");

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:\"(?<quoted>[^\"]{1,200})\"|(?<point>"
              + DEGREES
              + ","
              + DEGREES
              + ")|(?<word>\\p{L}[\\p{L}\\p{M}'.-]{0,200}))"
              + "(?:[~,]?\\s?(?<far>\\d{1,6}(?:\\.\\d{1,20})?)\\s?(?<unit>km|mi)(?:les)?"
              + "|~(?<bare>\\d{1,6}(?:\\.\\d{1,20})?))?(?=[\\s)^]|$)",
          Pattern.CASE_INSENSITIVE);

  private AroundText() {}

  /** Where the value ends that begins at some place; -1 if none does. */
  static int end(String text, int start) {
    Matcher value = Scanner.match(VALUE, text, start);
    return value == null ? -1 : value.end();
  }

  /** The node that a value means; null where it is no place on earth or no distance on it. */
  static @Nullable Around read(String text) {
    Matcher value = VALUE.matcher(text);
    if (!value.matches()) {
      return null;
    }
    double kilometres = kilometres(value);
    Around.Centre centre = centre(value);
    boolean possible = kilometres > 0 && kilometres <= Around.MAX_KILOMETRES;
    return centre == null || !possible ? null : new Around(centre, kilometres);
  }

  /** The value as words to be searched; empty if there are none in it. */
  static Optional<QueryNode> asText(String value) {
    String text = value.replace('"', ' ').strip();
    return QueryText.hasWord(text) ? Optional.of(new Phrase(text)) : Optional.empty();
  }

  private static Around.@Nullable Centre centre(Matcher value) {
    String quoted = value.group("quoted");
    String written = quoted == null ? value.group("point") : quoted;
    Matcher point = POINT.matcher(written == null ? "" : written.strip());
    if (point.matches()) {
      double north = Double.parseDouble(point.group("north"));
      double east = Double.parseDouble(point.group("east"));
      boolean possible = Math.abs(north) <= 90 && Math.abs(east) <= 180;
      return possible ? new Around.Point(north, east) : null;
    }
    String name = quoted == null ? value.group("word") : quoted.strip().replaceAll("\\s+", " ");
    return name.isEmpty() ? null : new Around.Named(name);
  }

  private static double kilometres(Matcher value) {
    String far = value.group("far") == null ? value.group("bare") : value.group("far");
    if (far == null) {
      return USUAL_KILOMETRES;
    }
    String unit = value.group("unit");
    double number = Double.parseDouble(far);
    if (unit == null || unit.toLowerCase(Locale.ROOT).equals("km")) {
      return number;
    }
    // as many digits as can be read back
    BigDecimal kilometres = BigDecimal.valueOf(number * KILOMETRES_IN_MILE);
    return kilometres.round(new MathContext(6)).doubleValue();
  }
}
