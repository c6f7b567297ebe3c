package dev.morgue.indexer.html;

import dev.morgue.PartialDate;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time where a page was published, as its readers saw it, for an instant that is told in UTC or
 * without its zone.
 *
 * @param clues all dates of the page
 */
record LocalTime(List<DateClue> clues) {

  private static final int WIDEST_OFFSET = 14 * 60;

  /** The date to take instead; empty where the page has none. */
  Optional<DateClue> of(DateClue best) {
    PartialDate date = best.date();
    if (date == null || date.time() == null) {
      return Optional.empty();
    }
    if (date.offset() == null) {
      return zone(best, date);
    }
    return ZoneOffset.UTC.equals(date.offset()) ? local(best, date) : Optional.empty();
  }

  /** The zone of a time that another place gives with it. */
  private Optional<DateClue> zone(DateClue best, PartialDate date) {
    for (DateClue clue : clues) {
      PartialDate other = clue.date();
      if (other != null
          && other.offset() != null
          && clue.isOf(date)
          && Objects.equals(other.time(), date.time())) {
        return Optional.of(best.as(other, best.evidence() + ", the zone by " + clue.evidence()));
      }
    }
    return Optional.empty();
  }

  /** The local time or day for an instant in UTC, where the page shows it and it is another. */
  private Optional<DateClue> local(DateClue best, PartialDate date) {
    DateClue shown = null;
    for (DateClue clue : clues) {
      PartialDate local = clue.date() == null ? null : sameInstant(date, clue.date());
      if (local != null) {
        String why = best.evidence() + " in local time, shown by " + clue.evidence();
        return Optional.of(clue.as(local, why));
      }
      shown = shown == null && isDayBeside(date, clue) ? clue : shown;
    }
    if (shown == null || clues.stream().anyMatch(clue -> clue.isOf(date) && !isInUtc(clue))) {
      return Optional.empty();
    }
    DateClue day = shown;
    boolean agreed = clues.stream().anyMatch(clue -> !clue.equals(day) && clue.isOf(day.date()));
    return agreed
        ? Optional.of(
            day.as(Objects.requireNonNull(day.date()), day.evidence() + ", the local day"))
        : Optional.empty();
  }

  /** What machines are told more than once is still one instant. */
  private static boolean isInUtc(DateClue clue) {
    PartialDate date = clue.date();
    return !clue.isShown() && date != null && ZoneOffset.UTC.equals(date.offset());
  }

  private static boolean isDayBeside(PartialDate date, DateClue clue) {
    PartialDate other = clue.date();
    return other != null
        && other.hasDay()
        && other.time() == null
        && Math.abs(other.earliest().toEpochDay() - date.earliest().toEpochDay()) == 1;
  }

  /**
   * The instant with the offset that a shown time of another day gives it; null where none does.
   */
  private static @Nullable PartialDate sameInstant(PartialDate utc, PartialDate shown) {
    if (utc.time() == null || shown.time() == null || utc.earliest().equals(shown.earliest())) {
      return null;
    }
    LocalDateTime at = utc.earliest().atTime(utc.time());
    LocalDateTime local = shown.earliest().atTime(shown.time());
    boolean seconds = shown.time().getSecond() != 0;
    LocalDateTime from = seconds ? at.withNano(0) : at.withSecond(0).withNano(0);
    Duration between = Duration.between(from, local.withNano(0));
    long minutes = between.toMinutes();
    boolean zone = between.toSecondsPart() == 0 && minutes % 30 == 0;
    if (!zone || Math.abs(minutes) > WIDEST_OFFSET) {
      return null;
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    if (shown.offset() != null && !shown.offset().equals(offset)) {
      return null;
    }
    LocalDateTime there = at.plusMinutes(minutes);
    return new PartialDate(
        there.getYear(), there.getMonthValue(), there.getDayOfMonth(), there.toLocalTime(), offset);
  }
}
