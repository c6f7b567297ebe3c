package dev.morgue.indexer.html;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.parse.Draft;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the dates of a page against each other. The most trusted is the day of publication; beyond
 * that
 *
 * <ul>
 *   <li>a date whose form leaves the order of day and month open is settled by one that does not;
 *   <li>an instant in UTC becomes the local time that the page shows for it, because the day to
 *       cite is the one that readers saw ({@link LocalTime});
 *   <li>metadata that nothing bears out gives way to an earlier day that the page shows in two
 *       places: no reader was shown a day before the publication, and systems renew what they tell
 *       machines; and to a day soon after that is shown and borne out elsewhere: systems tell when
 *       a piece was begun;
 *   <li>of several days that elements of one kind show, one that another kind of place bears out is
 *       preferred: the others date a list of articles;
 *   <li>where a page only shows its readers when it was revised, that is its date, with little
 *       confidence. What only metadata says of a revision dates nothing: systems renew it at every
 *       save, and of five such dates of the development pages one was right.
 * </ul>
 *
 * Not thread-safe.
 */
final class DateChoice {

  /** A longer text is none that states a date. */
  static final int LONGEST = 120;

  /** From this confidence on a date may be the day of saving: fresh pages are saved too. */
  private static final double SURE = 0.9;

  private static final double ONLY_REVISED = 0.4;

  /** Below what is trusted of a day that a page shows. */
  private static final double OUTSHONE = 0.6;

  /** A day that is shown so many days later still may be the publication's. */
  private static final long SOON = 3;

  /** Below what is trusted of a day beside the headline. */
  private static final double OF_MANY = 0.6;

  private final Draft draft;
  private final DateReader dates;
  private final Set<String> saved;
  private final List<DateClue> clues = new ArrayList<>();
  private final List<DateClue> updates = new ArrayList<>();

  /** What the user's rules give for the date of revision. */
  private @Nullable PartialDate ruledUpdate;

  /**
   * Nothing yet.
   *
   * @param saved the days on which the page was saved, and today
   */
  DateChoice(Draft draft, DateReader dates, Set<String> saved) {
    this.draft = draft;
    this.dates = dates;
    this.saved = Set.copyOf(saved);
  }

  /** Whether a date of publication was added. */
  boolean isFound() {
    return clues.stream().anyMatch(clue -> clue.date() != null);
  }

  /** Whether the page shows its readers when it was revised. */
  boolean isRevised() {
    return updates.stream().anyMatch(this::mayDate);
  }

  /** Reads and adds what a place states to be the date of publication, if it states any. */
  void published(@Nullable String printed, String evidence, double confidence) {
    if (printed != null && !printed.isBlank() && printed.length() <= LONGEST) {
      String text = ElementText.line(printed);
      add(text, reading(text), evidence, confidence);
    }
  }

  /** The date that a text is, else the first that it holds. */
  private DateReading reading(String text) {
    DateReading whole = dates.whole(text);
    boolean open = whole.date() == null && whole.readings().isEmpty();
    return open ? dates.first(text).orElse(whole) : whole;
  }

  /** Adds the date that a rule of the user's leads to; false where there is none to believe. */
  boolean ruled(Ruling rule) {
    DateReading reading = reading(rule.value());
    int before = clues.size();
    add(rule.value(), reading, rule.evidence(), Ruling.CONFIDENCE);
    return reading.date() != null && clues.size() > before;
  }

  /** The same for a date of revision, beside which no other is taken. */
  boolean ruledUpdate(Ruling rule) {
    DateReading reading = reading(rule.value());
    update(rule.value(), reading, rule.evidence());
    ruledUpdate = reading.date();
    return ruledUpdate != null;
  }

  /** Reads and adds what a place states to be a date of revision, if it states any. */
  void updated(@Nullable String printed, String evidence) {
    if (printed != null && !printed.isBlank() && printed.length() <= LONGEST) {
      String text = ElementText.line(printed);
      update(text, dates.whole(text), evidence);
    }
  }

  /**
   * Adds a publication date unless it is one that programs write where they know none: the first
   * day of their count, or, in a weak place, the day that the page was saved or read.
   */
  void add(String printed, DateReading reading, String evidence, double confidence) {
    String day = reading.date() == null ? "" : reading.date().withoutTime().toString();
    if (day.equals("1970-01-01")) {
      draft.doubt(NewsField.DATE, day, evidence + ": the first day of a computer's count");
    } else if (confidence < SURE && saved.contains(day)) {
      draft.doubt(NewsField.DATE, day, evidence + ": the day of saving");
    } else {
      clues.add(new DateClue(printed, reading, evidence, confidence));
    }
  }

  /** Adds a date of revision. */
  void update(String printed, DateReading reading, String evidence) {
    PartialDate date = reading.date();
    if (ruledUpdate == null) {
      draft.takeOther(NewsField.UPDATED, printed, reading, evidence);
    } else if (date != null && !date.equals(ruledUpdate)) {
      draft.doubt(NewsField.UPDATED, date.toString(), evidence);
    }
    updates.add(new DateClue(printed, reading, evidence, ONLY_REVISED));
  }

  /** Puts what was chosen into the draft; the rest come up behind it. */
  void take() {
    clues.replaceAll(this::settled);
    clues.replaceAll(this::outshone);
    clues.replaceAll(this::ofMany);
    clues.stream()
        .filter(clue -> clue.isRuled() && clue.date() != null)
        .findFirst()
        .ifPresent(this::takeRuled);
    clues.forEach(this::take);
    DateClue best = best();
    if (best == null) {
      revised();
      return;
    }
    new LocalTime(clues).of(best).ifPresent(this::take);
  }

  /** Takes what a rule leads to, in local time as ever; all that is taken behind it is doubted. */
  private void takeRuled(DateClue ruled) {
    DateClue local = new LocalTime(clues).of(ruled).orElse(ruled);
    take(ruled.as(Objects.requireNonNull(local.date()), local.evidence()));
  }

  private @Nullable DateClue best() {
    DateClue best = null;
    for (DateClue clue : clues) {
      best = clue.date() != null && (best == null || clue.sure() > best.sure()) ? clue : best;
    }
    return best;
  }

  /** Takes the day of revision that stands beside the headline, else the first that is shown. */
  private void revised() {
    List<DateClue> shown = updates.stream().filter(this::mayDate).toList();
    shown.stream()
        .filter(clue -> clue.evidence().equals(ShownDates.BESIDE))
        .findFirst()
        .or(() -> shown.stream().findFirst())
        .ifPresent(clue ->
            draft.takePublished(
                clue.printed(),
                clue.reading(),
                clue.evidence() + ", a revision: the page has no other date",
                ONLY_REVISED));
  }

  private boolean mayDate(DateClue update) {
    PartialDate date = update.date();
    return date != null
        && date.hasDay()
        && update.isShown()
        && !saved.contains(date.withoutTime().toString());
  }

  private void take(DateClue clue) {
    draft.takePublished(clue.printed(), clue.reading(), clue.evidence(), clue.confidence());
  }

  /** A clue whose day and month another one tells apart. */
  private DateClue settled(DateClue open) {
    if (open.date() != null || open.reading().readings().size() < 2) {
      return open;
    }
    for (DateClue other : clues) {
      for (PartialDate reading : open.reading().readings()) {
        if (other.date() != null && other.date().withoutTime().equals(reading.withoutTime())) {
          DateReading settled =
              new DateReading(
                  0, 0, reading, 0.95, "another date of the page settles the order", List.of());
          return new DateClue(open.printed(), settled, open.evidence(), open.confidence());
        }
      }
    }
    return open;
  }

  /** What only machines are told, with less confidence where readers are shown another. */
  private DateClue outshone(DateClue told) {
    PartialDate date = told.date();
    if (date == null || told.isShown() || isBorneOut(told)) {
      return told;
    }
    // of an instant in UTC the day before or behind may be the local one
    int zone = ZoneOffset.UTC.equals(date.offset()) ? 1 : 0;
    LocalDate first = date.earliest().minusDays(zone);
    LocalDate last = date.latest().plusDays(zone);
    for (DateClue clue : clues) {
      PartialDate shown = clue.date();
      if (shown != null && shown.hasDay() && clue.isShown()) {
        boolean earlier = shown.latest().isBefore(first) && places(shown) > 1;
        if (earlier || (isSoonAfter(last, shown) && kinds(shown) > 1)) {
          return told.trusted(OUTSHONE);
        }
      }
    }
    return told;
  }

  /** Whether another clue gives the day. */
  private boolean isBorneOut(DateClue told) {
    for (DateClue clue : clues) {
      if (clue.isOf(told.date()) && !clue.equals(told)) {
        return true;
      }
    }
    return false;
  }

  /**
   * With less confidence what elements of one kind show several days of: they date a list of
   * articles, unless another kind of place bears the day out.
   */
  private DateClue ofMany(DateClue shown) {
    PartialDate day = shown.date();
    if (day == null || !shown.isShown()) {
      return shown;
    }
    boolean many = false;
    for (DateClue other : clues) {
      boolean alike = other.evidence().equals(shown.evidence());
      if (!alike && other.isOf(day)) {
        return shown;
      }
      many |= alike && other.date() != null && !other.isOf(day);
    }
    return many ? shown.trusted(Math.min(shown.confidence(), OF_MANY)) : shown;
  }

  private static boolean isSoonAfter(LocalDate told, PartialDate shown) {
    long days = shown.earliest().toEpochDay() - told.toEpochDay();
    return days > 0 && days <= SOON;
  }

  /** How many kinds of places give a day, shown or told. */
  private long kinds(PartialDate day) {
    return clues.stream().filter(clue -> clue.isOf(day)).map(DateClue::evidence).distinct().count();
  }

  /** In how many kinds of places a day is shown. */
  private long places(@Nullable PartialDate day) {
    return clues.stream()
        .filter(clue -> clue.isShown() && clue.isOf(day))
        .map(DateClue::evidence)
        .distinct()
        .count();
  }
}
