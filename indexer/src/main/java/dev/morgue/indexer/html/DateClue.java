package dev.morgue.indexer.html;

import dev.morgue.PartialDate;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.sites.SiteRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that one place of a page states.
 *
 * @param printed as it stands there
 * @param reading what it was read as
 * @param evidence where it stands
 * @param confidence how far such a place is to be trusted, 0 to 1
 */
record DateClue(String printed, DateReading reading, String evidence, double confidence) {

  /** Above what any single place is trusted. */
  private static final double LOCAL = 0.99;

  @Nullable PartialDate date() {
    return reading.date();
  }

  /** The same with a date that outweighs what any single place says. */
  DateClue as(PartialDate other, String why) {
    return new DateClue(printed, new DateReading(0, 0, other, 1, "", List.of()), why, LOCAL);
  }

  /** The same, trusted that far. */
  DateClue trusted(double other) {
    return new DateClue(printed, reading, evidence, other);
  }

  /** Whether a rule of the user's leads to it. */
  boolean isRuled() {
    return evidence.startsWith(SiteRule.EVIDENCE);
  }

  double sure() {
    return confidence * reading.confidence();
  }

  /** Whether readers see it. */
  boolean isShown() {
    return !(evidence.startsWith("JSON-LD") || evidence.startsWith("meta"));
  }

  /** Whether it is of a date's day. */
  boolean isOf(@Nullable PartialDate day) {
    PartialDate own = reading.date();
    return day != null
        && own != null
        && own.day() == day.day()
        && own.month() == day.month()
        && own.year() == day.year();
  }
}
