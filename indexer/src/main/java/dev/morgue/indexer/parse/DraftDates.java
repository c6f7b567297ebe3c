package dev.morgue.indexer.parse;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import java.util.List;

/** Weighs the dates that a draft is given against those it has. */
final class DraftDates {

  private final Draft draft;

  DraftDates(Draft draft) {
    this.draft = draft;
  }

  /** Takes a publication date from the best evidence, or notes why it is refused. */
  void published(String printed, DateReading reading, String evidence, double confidence) {
    PartialDate date = reading.date();
    PartialDate had = draft.published;
    Provenance before = draft.log.of(NewsField.DATE);
    double sure = confidence * reading.confidence();
    if (date == null) {
      draft.doubt(NewsField.DATE, printed, reading, evidence);
    } else if (had == null || before == null || before.confidence() < sure) {
      if (had != null && before != null && !had.equals(date)) {
        draft.doubt(NewsField.DATE, had.toString(), before.evidence());
      }
      draft.published = date;
      draft.say(NewsField.DATE, evidence + " '" + printed.strip() + "'" + note(reading), sure);
    } else if (!had.equals(date)) {
      draft.doubt(NewsField.DATE, date.toString(), evidence);
    }
  }

  /** Takes one more of the dates that an article may have several of. */
  void other(NewsField field, String printed, DateReading reading, String evidence) {
    List<PartialDate> dates = field == NewsField.UPDATED ? draft.updated : draft.captured;
    PartialDate date = reading.date();
    if (date == null) {
      draft.doubt(field, printed, reading, evidence);
    } else if (!dates.contains(date)) {
      dates.add(date);
      dates.sort(null);
      String where = evidence + " '" + printed.strip() + "'" + note(reading);
      draft.say(field, where, reading.confidence());
    }
  }

  private static String note(DateReading reading) {
    return reading.note().isEmpty() ? "" : ": " + reading.note();
  }
}
