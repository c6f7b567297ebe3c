package dev.morgue.indexer.parse;

import dev.morgue.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text, or what looks like one and is not believed.
 *
 * @param start where it begins
 * @param end after its last character
 * @param date the date; null when it is refused
 * @param confidence 0 to 1, how sure the reading is by itself
 * @param note what settled it or why it is refused; "" when nothing needs saying
 * @param readings where it is refused, what it may mean
 */
public record DateReading(
    int start,
    int end,
    @Nullable PartialDate date,
    double confidence,
    String note,
    List<PartialDate> readings) {

  /** Copies the list. */
  public DateReading {
    readings = List.copyOf(readings);
  }

  static DateReading refused(int start, int end, String why, List<PartialDate> readings) {
    return new DateReading(start, end, null, 0, why, readings);
  }

  public DateReading withNote(String other, double lower) {
    String both = note.isEmpty() ? other : note + "; " + other;
    return new DateReading(start, end, date, Math.min(confidence, lower), both, readings);
  }
}
