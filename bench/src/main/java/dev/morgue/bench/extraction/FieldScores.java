package dev.morgue.bench.extraction;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a headline, a byline or a date counts as right: the definitions beside the gold pages. */
final class FieldScores {
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BY =
      Pattern.compile(
          "^(?:by|von|por|par|di|da|door|av|af|przez|autor(?:in)?|author|written by|posted by|text"
              + "|foto|text und foto)[:\\s]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "\\s*(?:;|,|/|\\||&| and | und | et | y | e | och | og | en | i )\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DAY =
      Pattern.compile("\\s*(\\d{4})-(\\d\\d)-(\\d\\d).*", Pattern.DOTALL);
  private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d");

  private FieldScores() {}

  /** Whether two headlines have the same words, letter case and signs aside. */
  static boolean sameTitle(String gold, @Nullable String found) {
    return words(gold).equals(words(found == null ? "" : found));
  }

  private static String words(String text) {
    return String.join(" ", Words.of(normal(text)));
  }

  private static String normal(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"');
    return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The names in a list of bylines. */
  static Set<String> names(List<String> bylines) {
    Set<String> names = new TreeSet<>();
    for (String byline : bylines) {
      String plain = BY.matcher(normal(byline)).replaceFirst("");
      for (String part : BETWEEN_NAMES.split(plain, -1)) {
        String name = String.join(" ", Words.of(BY.matcher(part).replaceFirst("")));
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The day in a date; null if there is none. */
  static @Nullable LocalDate day(@Nullable String date) {
    Matcher m = DAY.matcher(date == null ? "" : date);
    if (!m.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    } catch (DateTimeException e) {
      // the gold's own rule: such a date is none
      return null;
    }
  }

  /**
   * Whether a day is right: the same, or a day beside it where the gold has a time of some zone.
   */
  static boolean sameDay(GoldPage gold, LocalDate found) {
    LocalDate day = day(gold.date());
    String raw = gold.dateRaw();
    long off = raw != null && CLOCK.matcher(raw).find() ? 1 : 0;
    return day != null && Math.abs(ChronoUnit.DAYS.between(day, found)) <= off;
  }
}
