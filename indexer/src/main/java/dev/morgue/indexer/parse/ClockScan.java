package dev.morgue.indexer.parse;

import static dev.morgue.indexer.parse.TextSigns.SPACES;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the time of day and the zone of a printed date. Each method tells where what it takes ends,
 * or {@link #NONE}. Not thread-safe.
 */
final class ClockScan {

  static final int NONE = -1;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})([:.hH])(\\d{2})(?!\\d)(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "(?:\\s?([aApP]\\.?\\s?[mM](?!\\p{Ll})\\.?|Uhr\\b))?");
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})\\s?([aApP]\\.?[mM](?!\\p{Ll})\\.?)");
  private static final Pattern COMPACT_CLOCK = Pattern.compile("T(\\d{2})(\\d{2})(\\d{2})?(?!\\d)");
  private static final Pattern ZONE =
      Pattern.compile(
          "(?:GMT|UTC)\\s?[+\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)"
              + "|[+\u2212-]\\d{2}:?\\d{2}(?!\\d)"
              + "|(?:Z|[A-Z]{2,4})(?!\\p{Ll}|\\p{Lu}(?!\\p{Ll}))");

  private final TextSigns signs;

  @Nullable LocalTime time;
  @Nullable String zone;

  ClockScan(TextSigns signs) {
    this.signs = signs;
  }

  /** Takes "9:40", "9.40 Uhr" or "9 p.m." where no time was taken yet. */
  int clock(int from) {
    int digits = time == null ? signs.digits(from) : 0;
    if (digits == 0 || digits > 2) {
      return NONE;
    }
    Matcher m = signs.isAt(from + digits, ":.hH") ? signs.found(CLOCK, from) : null;
    if (m != null && (!m.group(2).equals(".") || m.group(6) != null || isZone(m.end() + 1))) {
      return take(m, m.group(3), m.group(4), m.group(6));
    }
    m = signs.isAt(from + digits, SPACES + "aApP") ? signs.found(HOUR, from) : null;
    return m == null ? NONE : take(m, "0", null, m.group(2));
  }

  private boolean isZone(int from) {
    return signs.found(ZONE, from) != null;
  }

  /** Takes a time without colons, "T094000". */
  int compact(int from) {
    boolean may = time == null && signs.sign(from) == 'T';
    Matcher m = may ? signs.found(COMPACT_CLOCK, from) : null;
    return m == null ? NONE : take(m, m.group(2), m.group(3), null);
  }

  private int take(Matcher m, String minutes, @Nullable String seconds, @Nullable String half) {
    int hour = Integer.parseInt(m.group(1));
    if (half != null && !half.startsWith("U")) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      if (hour < 1 || hour > 12) {
        return NONE;
      }
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int minute = Integer.parseInt(minutes);
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    if (hour > 23 || minute > 59 || second > 59) {
      return NONE;
    }
    String fraction = m.groupCount() >= 5 ? m.group(5) : null;
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    time = LocalTime.of(hour, minute, second, nanos);
    return m.end();
  }

  /**
   * Takes the zone behind a time.
   *
   * @param iso whether the date is written as ISO 8601 has it, so that no hyphen means "until"
   */
  int zone(int from, boolean iso) {
    int at = from + (signs.sign(from) == ' ' ? 1 : 0);
    boolean letter = signs.sign(at) >= 'A' && signs.sign(at) <= 'Z';
    boolean may = time != null && (letter || signs.isAt(at, "+-\u2212"));
    Matcher m = may ? signs.found(ZONE, at) : null;
    if (m == null) {
      return NONE;
    }
    String printed = m.group();
    boolean word = letter && !Character.isDigit(printed.charAt(printed.length() - 1));
    boolean range = printed.startsWith("-") && printed.contains(":") && !iso;
    if (range || (word && !ZoneWords.isZone(printed))) {
      return NONE;
    }
    // the name behind an offset repeats it
    zone = zone == null ? printed : zone;
    return m.end();
  }
}
