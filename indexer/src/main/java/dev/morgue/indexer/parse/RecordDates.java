package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.indexer.ArticleMember;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the dates that a record's members say into a draft. Not thread-safe. */
final class RecordDates {

  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

  private final Draft draft;
  private final DateReader dates;

  RecordDates(Draft draft, DateReader dates) {
    this.draft = draft;
    this.dates = dates;
  }

  /** Takes one date, or notes why it is refused. */
  void take(ArticleMember member, String text, String evidence) {
    DateReading reading = reading(text);
    switch (member) {
      case PUBLISHED -> draft.takePublished(text, reading, evidence, 1);
      case POSTED -> draft.posted = single(draft.posted, text, reading, evidence);
      case FIRST_PUBLISHED -> draft.takeFirstPublished(text, reading, evidence);
      case UPDATED -> draft.takeOther(NewsField.UPDATED, text, reading, evidence);
      case CAPTURED -> draft.takeOther(NewsField.SAVED, text, reading, evidence);
      case LOADED -> draft.loaded = single(draft.loaded, text, reading, evidence);
      default -> throw new IllegalStateException(member + " is not a date");
    }
  }

  private @Nullable PartialDate single(
      @Nullable PartialDate before, String text, DateReading reading, String evidence) {
    if (reading.date() == null) {
      draft.doubt(NewsField.DATE, text, reading, evidence);
    }
    return before == null ? reading.date() : before;
  }

  /** A printed date, or seconds or milliseconds since 1970, which claim UTC. */
  private DateReading reading(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return dates.whole(text);
    }
    long number = Long.parseLong(text);
    Instant instant =
        text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return dates
        .whole(LocalDateTime.ofInstant(instant, ZoneOffset.UTC).withNano(0) + "Z")
        .withNote("counted from 1970", 1);
  }
}
