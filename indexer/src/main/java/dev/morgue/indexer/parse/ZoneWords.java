package dev.morgue.indexer.parse;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as newspapers print them. */
final class ZoneWords {

  /** Fixed offsets in minutes. EST is taken at its word, in summer too. */
  private static final Map<String, Integer> FIXED =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("GMT", 0),
          Map.entry("UTC", 0),
          Map.entry("UT", 0),
          Map.entry("BST", 60),
          Map.entry("WET", 0),
          Map.entry("WEST", 60),
          Map.entry("CET", 60),
          Map.entry("MEZ", 60),
          Map.entry("CEST", 120),
          Map.entry("MESZ", 120),
          Map.entry("EET", 120),
          Map.entry("EEST", 180),
          Map.entry("MSK", 180),
          Map.entry("JST", 540),
          Map.entry("KST", 540),
          Map.entry("HKT", 480),
          Map.entry("AEST", 600),
          Map.entry("AEDT", 660),
          Map.entry("NZST", 720),
          Map.entry("NZDT", 780),
          Map.entry("EST", -300),
          Map.entry("EDT", -240),
          Map.entry("CST", -360),
          Map.entry("CDT", -300),
          Map.entry("MST", -420),
          Map.entry("MDT", -360),
          Map.entry("PST", -480),
          Map.entry("PDT", -420));

  /** Names that mean the season's own offset. */
  private static final Map<String, ZoneId> SEASONAL =
      Map.of(
          "ET", ZoneId.of("America/New_York"),
          "CT", ZoneId.of("America/Chicago"),
          "MT", ZoneId.of("America/Denver"),
          "PT", ZoneId.of("America/Los_Angeles"));

  /** Names of several zones in the world's papers: a time beside one claims no zone. */
  private static final Set<String> SEVERAL = Set.of("IST", "AST", "SST");

  private static final Pattern OFFSET =
      Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

  private ZoneWords() {}

  /** Whether a zone has this name. */
  static boolean isZone(String name) {
    return FIXED.containsKey(name) || SEASONAL.containsKey(name) || SEVERAL.contains(name);
  }

  /**
   * The offset that a printed zone means at a time.
   *
   * @param printed "ET", "GMT+1", "+0530"
   * @param at the local time beside it
   */
  static Optional<ZoneOffset> offset(String printed, LocalDateTime at) {
    Matcher m = OFFSET.matcher(printed.replace('\u2212', '-'));
    if (m.matches()) {
      int minutes = Integer.parseInt(m.group(2)) * 60;
      minutes += m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      // the widest zones in use are UTC-12 and UTC+14
      return minutes > 14 * 60
          ? Optional.empty()
          : Optional.of(ZoneOffset.ofTotalSeconds((m.group(1).equals("-") ? -60 : 60) * minutes));
    }
    if (SEASONAL.containsKey(printed)) {
      return Optional.of(SEASONAL.get(printed).getRules().getOffset(at));
    }
    return Optional.ofNullable(FIXED.get(printed))
        .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
  }
}
