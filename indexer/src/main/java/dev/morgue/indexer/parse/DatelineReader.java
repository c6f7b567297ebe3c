package dev.morgue.indexer.parse;

import dev.morgue.Dateline;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the dateline that a report opens with: "LONDON, May 3 (Reuters) —", "Berlin (dpa) -",
 * "CHATHAM, Mass. —". A place that is not in capitals needs an agency that is known; a dash must
 * follow in any case.
 */
final class DatelineReader {

  private static final String DASH = "\\s*(?:[\u2014\u2013_]|--?)\\s";
  private static final String AGENCY = "\\(([\\p{L}/ -]{2,40})\\)";
  private static final String DATE =
      "(?:,? \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2}\\.? \\p{L}{3,9}\\.?(?: \\d{4})?)?";
  private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?";

  /** A place in any letter case, then an agency that is known. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile("^((\\p{Lu}[\\p{L}'’. -]{1,40})" + REGION + DATE + " " + AGENCY + ")" + DASH);

  /** A place in capitals, with or without an agency. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "^((\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3})"
              + REGION
              + DATE
              + "(?: "
              + AGENCY
              + ")?)"
              + DASH);

  /** Words in capitals that open a text and are no places. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "JUST IN",
          "BREAKING",
          "BREAKING NEWS",
          "EXCLUSIVE",
          "UPDATE",
          "UPDATED",
          "LIVE",
          "WATCH",
          "VIDEO",
          "PHOTOS",
          "ANALYSIS",
          "OPINION",
          "COMMENT",
          "EDITORIAL",
          "REVIEW",
          "CORRECTION",
          "CLARIFICATION",
          "NEWS",
          "READ",
          "READ MORE",
          "NOTE",
          "WARNING",
          "SPOILER",
          "TV-TIPP",
          "TIPP",
          "EILMELDUNG",
          "KOMMENTAR",
          "ALERT",
          "FACTBOX",
          "TIMELINE",
          "EXPLAINER",
          "RECAP",
          "PREVIEW",
          "REPORT",
          "INTERVIEW",
          "URGENT",
          "FLASH",
          "BRIEF");

  private static final Pattern NO_PLACE_WORD =
      Pattern.compile(".*\\b(?:BRIEFING|NEWS|UPDATE|TIPP|REVIEW|REPORT|PREVIEW)\\b.*");

  /**
   * A dateline.
   *
   * @param dateline what it says
   * @param agency the agency in it
   */
  record Found(Dateline dateline, @Nullable String agency) {}

  private DatelineReader() {}

  /** The dateline that a text begins with. */
  static Optional<Found> at(String text) {
    String line = text.substring(0, Math.min(text.length(), 160)).strip();
    Matcher m = WITH_AGENCY.matcher(line);
    if (line.indexOf('(') > 0 && m.find()) {
      for (String name : m.group(3).split("/", -1)) {
        Optional<String> agency = Agencies.named(name);
        if (agency.isPresent()) {
          return found(m, agency.get());
        }
      }
    }
    m = IN_CAPITALS.matcher(line);
    if (!mayBeInCapitals(line) || !m.find() || !isPlace(m.group(2))) {
      return Optional.empty();
    }
    String agency = m.group(3);
    return found(m, agency == null ? null : Agencies.named(agency).orElse(agency));
  }

  /** Most texts begin with a word whose second letter is small. */
  private static boolean mayBeInCapitals(String line) {
    return line.length() > 1 && !(line.charAt(1) >= 'a' && line.charAt(1) <= 'z');
  }

  private static Optional<Found> found(Matcher m, @Nullable String agency) {
    String printed = m.group(1);
    return Optional.of(new Found(new Dateline(printed, m.group(2).strip()), agency));
  }

  /** What a field that is called dateline says, "DETROIT, March 4 -". */
  static Dateline field(String value) {
    String printed = value.strip().replaceFirst("\\s*[\u2014\u2013_-]+$", "");
    int comma = printed.indexOf(',');
    int bracket = printed.indexOf('(');
    int end = comma >= 0 ? comma : bracket > 0 ? bracket : printed.length();
    return new Dateline(printed, printed.substring(0, end).strip());
  }

  private static boolean isPlace(String capitals) {
    return capitals.length() > 2
        && !NO_PLACES.contains(capitals)
        && !NO_PLACE_WORD.matcher(capitals).matches();
  }
}
