package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.DateReading;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The dates that a page shows its readers: time elements, elements whose class speaks of a date,
 * short texts beside the headline; what is labelled as published is preferred.
 */
final class ShownDates {

  private static final Wording MODIFIED =
      new Wording(
          "(?iu)updat|modif|changed|last edited|aktualisiert|revis|mis à jour|actualiz|zuletzt|änderung"
              + "|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad",
          "updat modif changed edited aktualisiert revis actualiz zuletzt aggiornat bijgewerkt"
              + " oppdatert opdateret uppdaterad");
  private static final Wording LABEL =
      new Wording(
          "(?iu)publi|post|veröff|erstellt|erschien|created|issued|entry-date|pubblic",
          "publi post erstellt erschien created issued entry-date pubblic");

  /** "… wurde am 3. Mai 2019 veröffentlicht" and its like. */
  private static final Wording LABEL_BEHIND =
      new Wording(
          "(?iu)^.{0,24}\\b(?:veröffentlicht|publiziert|gepostet|erstellt|published|posted|publié)",
          "publiziert gepostet erstellt published posted");

  private static final Wording OTHERS_TIME =
      new Wording(
          "(?iu)comment|reply|event|related|copyright|widget|weather|teaser|current-?(?:time|date)",
          "comment reply event related copyright widget weather teaser current");

  /** The evidence of a date in the line under the headline. */
  static final String BESIDE = "text beside the headline";

  /** How many elements above the headline the line with the date may stand. */
  private static final int ABOVE = 40;

  private final PageMarkup markup;
  private final DateReader dates;
  private final DateChoice choice;
  private final int headline;

  ShownDates(PageFacts facts, DateChoice choice) {
    this.markup = facts.markup();
    this.dates = facts.dates();
    this.choice = choice;
    this.headline = markup.headings.isEmpty() ? 0 : markup.headings.getFirst().order();
  }

  /** Takes the dates of the page's main part. */
  void read() {
    times();
    texts();
    nearHeadline();
  }

  /**
   * Takes a date from anywhere on a page that has none in its main part: the first that is called
   * the day of publication, else the first time element behind the headline, else the first short
   * text that is a date and little else.
   */
  void readAll() {
    for (Spot spot : markup.dateTexts) {
      String text = spot.aside() ? "" : ElementText.begin(spot.element(), DateChoice.LONGEST);
      labelled(text, "text that calls it so");
    }
    if (!choice.isFound()) {
      markup.times.stream()
          .filter(this::mayDate)
          .findFirst()
          .ifPresent(spot -> {
            String value = value(spot.element());
            choice.add(value, dates.whole(value), "time element beside the main part", 0.5);
          });
    }
    if (!choice.isFound()) {
      markup.dates.stream()
          .filter(this::mayDate)
          .forEach(spot -> {
            if (!choice.isFound()) {
              alone(spot, "element of class '" + spot.element().className() + "'", 0.5);
            }
          });
    }
    for (Spot spot : markup.dateTexts) {
      if (!choice.isFound() && !choice.isRevised() && mayDate(spot)) {
        alone(spot, "text of the page", 0.45);
      }
    }
  }

  private boolean mayDate(Spot spot) {
    return spot.order() > headline - ABOVE && !spot.aside() && !isOthers(spot.element());
  }

  /** Takes the first day of a text that this calls the day of publication. */
  private void labelled(String text, String evidence) {
    Optional<DateReading> found = day(text);
    if (found.isEmpty()) {
      return;
    }
    DateReading reading = found.get();
    String before = text.substring(0, reading.start());
    String behind = text.substring(reading.end());
    boolean revised = MODIFIED.isIn(before);
    if (!revised && (LABEL.isIn(before) || LABEL_BEHIND.isIn(behind))) {
      choice.add(text.substring(reading.start(), reading.end()), reading, evidence, 0.55);
    } else if (revised) {
      // "Last change: 4 April. Published: 3 April."
      labelled(behind, evidence);
    }
  }

  /** The first date in a text, if it is one of a day. */
  private Optional<DateReading> day(String text) {
    Optional<DateReading> found = hasDigits(text) ? dates.first(text) : Optional.empty();
    return found.filter(reading -> reading.date() != null && reading.date().hasDay());
  }

  private static boolean isOthers(Element element) {
    Element parent = element.parent();
    String around = element.className() + ' ' + (parent == null ? "" : parent.className());
    return OTHERS_TIME.isIn(around);
  }

  static String value(Element element) {
    for (String attribute : new String[] {"datetime", "content", "data-datetime", "title"}) {
      String value = element.attr(attribute);
      if (!value.isBlank() && value.chars().anyMatch(Character::isDigit)) {
        return value;
      }
    }
    return ElementText.within(element, DateChoice.LONGEST);
  }

  /** Time elements: those labelled as published, else the first in the page's main part. */
  private void times() {
    boolean first = true;
    for (Spot spot : markup.times) {
      if (spot.outside()) {
        continue;
      }
      Element time = spot.element();
      Element parent = time.parent();
      String label =
          time.className()
              + ' '
              + time.attr("itemprop")
              + (time.hasAttr("pubdate") ? " published" : "");
      String around = label + ' ' + (parent == null ? "" : parent.className());
      if (OTHERS_TIME.isIn(around)) {
        continue;
      }
      boolean revised = MODIFIED.isIn(around);
      if (revised || (parent != null && MODIFIED.isIn(ElementText.within(parent, 80)))) {
        if (!LABEL.isIn(label)) {
          choice.updated(value(time), "time element of class '" + time.className() + "'");
          continue;
        }
      }
      boolean labelled = LABEL.isIn(around);
      if (labelled || first) {
        choice.published(
            value(time), "time element" + (labelled ? ", labelled" : ""), labelled ? 0.85 : 0.78);
      }
      first = false;
    }
  }

  /** Elements whose class speaks of a date, in the page's main part. */
  private void texts() {
    int taken = 0;
    for (Spot spot : markup.dates) {
      if (taken > 3) {
        return;
      }
      Element element = spot.element();
      String name = spot.outside() ? "" : element.className() + ' ' + element.id();
      if (name.isEmpty() || OTHERS_TIME.isIn(name)) {
        continue;
      }
      String text = text(element);
      Optional<DateReading> found = hasDigits(text) ? dates.first(text) : Optional.empty();
      if (found.isEmpty() || (found.get().date() != null && !found.get().date().hasDay())) {
        continue;
      }
      DateReading reading = found.get();
      String printed = text.substring(reading.start(), reading.end());
      String before = text.substring(0, reading.start()).toLowerCase(Locale.ROOT);
      String evidence = "element of class '" + element.className() + "'";
      if (MODIFIED.isIn(before)) {
        choice.update(printed, reading, evidence);
        // "Updated: 4 April. Published: 3 April."
        labelled(text.substring(reading.end()), evidence);
      } else {
        boolean said = LABEL.isIn(before) || LABEL_BEHIND.isIn(text.substring(reading.end()));
        boolean labelled = said || LABEL.isIn(name);
        // above the headline stands the masthead, with the day of reading
        double place = spot.order() < headline ? 0.1 : 0;
        String where = said ? evidence + ", labelled" : evidence;
        choice.add(printed, reading, where, (labelled ? 0.8 : 0.74) - 0.01 * taken - place);
        taken++;
      }
    }
  }

  /** What an element shows, or where it shows nothing, keeps for programs. */
  private static String text(Element element) {
    String shown =
        element.normalName().equals("abbr") ? "" : ElementText.within(element, DateChoice.LONGEST);
    return shown.isEmpty() ? value(element) : shown;
  }

  /** A short text beside the headline that is a date and little else. */
  private void nearHeadline() {
    for (Spot spot : markup.dateTexts) {
      boolean near = spot.order() > headline - ABOVE && spot.order() < headline + 200;
      if (!spot.outside() && near && alone(spot, BESIDE, 0.68)) {
        return;
      }
    }
  }

  /** Takes a short text that is a date and little else; whether it was one of publication. */
  private boolean alone(Spot spot, String evidence, double confidence) {
    String whole = ElementText.within(spot.element(), DateChoice.LONGEST);
    // "Written by <a>…</a> in <a>…</a> on 3 May 2019" is read without its links
    String own = ElementText.line(spot.element().ownText());
    Optional<DateReading> found = date(whole);
    boolean all = found.isPresent() || own.length() > DateChoice.LONGEST;
    String text = all ? whole : own;
    found = all ? found : date(own);
    if (found.isEmpty()) {
      return false;
    }
    DateReading reading = found.get();
    String printed = text.substring(reading.start(), reading.end());
    boolean revised = MODIFIED.isIn(text);
    if (revised) {
      choice.update(printed, reading, evidence);
    } else {
      choice.add(printed, reading, evidence, confidence);
    }
    return !revised;
  }

  /** The day that a text is, with little else. */
  private Optional<DateReading> date(String text) {
    return day(text).filter(it -> text.length() - (it.end() - it.start()) < 50);
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 2; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits == 2;
  }
}
