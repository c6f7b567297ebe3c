package dev.morgue.indexer;

import dev.morgue.PartialDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Times as a publication's readers had them on the clock. */
final class SourceZone {

  private SourceZone() {}

  /**
   * The local time of a time in UTC, which systems state and no newspaper prints; with it the day
   * may change. A time without an offset is local already and gets the zone's. Anything else stays
   * as it is: an offset that was printed is believed, a day is a day.
   */
  static PartialDate local(PartialDate date, ZoneId zone) {
    LocalTime time = date.time();
    if (!date.hasDay() || time == null) {
      return date;
    }
    LocalDateTime at = date.earliest().atTime(time);
    ZoneOffset offset = date.offset();
    if (offset == null) {
      return of(at.atZone(zone).toOffsetDateTime(), at);
    }
    OffsetDateTime local = at.atOffset(offset).atZoneSameInstant(zone).toOffsetDateTime();
    return offset.equals(ZoneOffset.UTC) ? of(local, local.toLocalDateTime()) : date;
  }

  /** A time that a clock change left out keeps the digits that were printed. */
  private static PartialDate of(OffsetDateTime at, LocalDateTime printed) {
    return new PartialDate(
        printed.getYear(),
        printed.getMonthValue(),
        printed.getDayOfMonth(),
        printed.toLocalTime(),
        at.getOffset());
  }
}
