package dev.morgue.indexer.html;

import dev.morgue.NewsField;
import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.parse.Draft;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the article was published and revised. What is labelled as the publication date is
 * believed first, JSON-LD before meta elements before microdata before time elements; then dates
 * beside the headline; the date in the address last.
 */
final class PageDates {

  private static final int LONGEST = 120;

  /** From this confidence on a date may be the day of saving: fresh pages are saved too. */
  private static final double SURE = 0.9;

  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "publish-date",
    "publish_date",
    "publication_date",
    "publicationdate",
    "publication-date",
    "pubdate",
    "article_date_original",
    "article.published",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_date",
    "displaydate",
    "ptime",
    "published_at",
    "article:post_date",
    "created",
    "rnews:datepublished",
    "date",
    "pdate",
    "bt:pubdate",
    "og:pubdate",
    "last-published",
    "shareaholic:article_published_time",
    "analyticsattributes.articledate"
  };
  private static final String[] UPDATED = {
    "article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "dcterms.modified", "dc.date.modified", "cxenseparse:modifiedtime", "lastmod",
    "last-modified", "revised", "shareaholic:article_modified_time"
  };

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_.-]((?:19|20)\\d{2})(?:([/_-])(0?[1-9]|1[0-2]|\\p{Alpha}{3})\\2"
              + "(0?[1-9]|[12]\\d|3[01])(?=\\2|[/.?_]|$)"
              + "|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.?-]|$))");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?iu)updat|modif|changed|aktualisiert|revis|mis à jour|actualiz|zuletzt|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)publi|post|veröff|erstellt|erschien|created|issued|entry-date|pubblic");
  private static final Pattern OTHERS_TIME =
      Pattern.compile("(?iu)comment|reply|event|related|copyright|widget|weather|teaser");

  private final PageFacts facts;
  private final Draft draft;
  private final DateReader dates;
  private final Set<String> saved;
  private final int headline;

  /**
   * A reader.
   *
   * @param saved the days on which the page was saved, and today
   */
  PageDates(PageFacts facts, Draft draft, Set<String> saved) {
    this.facts = facts;
    this.draft = draft;
    this.dates = facts.dates();
    this.saved = Set.copyOf(saved);
    List<Spot> headings = facts.markup().headings;
    this.headline = headings.isEmpty() ? 0 : headings.getFirst().order();
  }

  /** Puts the dates into the draft. */
  void read() {
    Map<?, ?> article = facts.article();
    published(LinkedData.text(article, "datePublished"), "JSON-LD datePublished", 0.98);
    published(LinkedData.text(article, "dateCreated"), "JSON-LD dateCreated", 0.8);
    published(
        LinkedData.text(facts.linked().page(), "datePublished", "uploadDate"),
        "JSON-LD of the page",
        0.88);
    for (int i = 0; i < PUBLISHED.length; i++) {
      published(facts.markup().meta(PUBLISHED[i]), "meta " + PUBLISHED[i], 0.95 - 0.003 * i);
    }
    items("datePublished", 0.9);
    items("dateCreated", 0.75);
    times();
    texts();
    nearHeadline();
    published(facts.markup().scriptDate, "script datePublished", 0.72);
    address();
    updated(LinkedData.text(article, "dateModified"), "JSON-LD dateModified");
    for (String name : UPDATED) {
      updated(facts.markup().meta(name), "meta " + name);
    }
    for (Spot spot : facts.markup().items("dateModified")) {
      updated(value(spot.element()), "itemprop dateModified");
    }
  }

  private void published(@Nullable String printed, String evidence, double confidence) {
    if (printed != null && !printed.isBlank() && printed.length() <= LONGEST) {
      String text = ElementText.line(printed);
      DateReading whole = dates.whole(text);
      Optional<DateReading> within =
          whole.date() == null && whole.readings().isEmpty() ? dates.first(text) : Optional.empty();
      take(text, within.orElse(whole), evidence, confidence);
    }
  }

  /**
   * Takes a publication date unless it is one that programs write where they know none: the first
   * day of their count, or, in a weak place, the day that the page was saved or read.
   */
  private void take(String printed, DateReading reading, String evidence, double confidence) {
    String day = reading.date() == null ? "" : reading.date().withoutTime().toString();
    if (day.equals("1970-01-01")) {
      draft.doubt(NewsField.DATE, day, evidence + ": the first day of a computer's count");
    } else if (confidence < SURE && saved.contains(day)) {
      draft.doubt(NewsField.DATE, day, evidence + ": the day of saving");
    } else {
      draft.takePublished(printed, reading, evidence, confidence);
    }
  }

  private void updated(@Nullable String printed, String evidence) {
    if (printed != null && !printed.isBlank() && printed.length() <= LONGEST) {
      String text = ElementText.line(printed);
      draft.takeOther(NewsField.UPDATED, text, dates.whole(text), evidence);
    }
  }

  private void items(String name, double confidence) {
    for (Spot spot : facts.markup().items(name)) {
      if (!spot.outside()) {
        published(value(spot.element()), "itemprop " + name, confidence);
        return;
      }
    }
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"datetime", "content", "data-datetime", "title"}) {
      String value = element.attr(attribute);
      if (!value.isBlank() && value.chars().anyMatch(Character::isDigit)) {
        return value;
      }
    }
    return ElementText.within(element, LONGEST);
  }

  /** Time elements: those labelled as published, else the first in the page's main part. */
  private void times() {
    boolean first = true;
    for (Spot spot : facts.markup().times) {
      Element time = spot.element();
      Element parent = time.parent();
      String label =
          time.className()
              + ' '
              + time.attr("itemprop")
              + (time.hasAttr("pubdate") ? " published" : "");
      String around = label + ' ' + (parent == null ? "" : parent.className());
      if (spot.outside() || OTHERS_TIME.matcher(around).find()) {
        continue;
      }
      String before = parent == null ? "" : ElementText.within(parent, 80);
      if (MODIFIED.matcher(around).find() || MODIFIED.matcher(before).find()) {
        if (!LABEL.matcher(label).find()) {
          updated(value(time), "time element of class '" + time.className() + "'");
          continue;
        }
      }
      boolean labelled = LABEL.matcher(around).find();
      if (labelled || first) {
        published(
            value(time), "time element" + (labelled ? ", labelled" : ""), labelled ? 0.85 : 0.78);
      }
      first = false;
    }
  }

  /** Elements whose class speaks of a date, in the page's main part. */
  private void texts() {
    int taken = 0;
    for (Spot spot : facts.markup().dates) {
      Element element = spot.element();
      String name = element.className() + ' ' + element.id();
      if (spot.outside() || taken > 3 || OTHERS_TIME.matcher(name).find()) {
        continue;
      }
      String text =
          element.normalName().equals("abbr")
              ? value(element)
              : ElementText.within(element, LONGEST);
      Optional<DateReading> found = hasDigits(text) ? dates.first(text) : Optional.empty();
      if (found.isEmpty() || (found.get().date() != null && !found.get().date().hasDay())) {
        continue;
      }
      DateReading reading = found.get();
      String printed = text.substring(reading.start(), reading.end());
      String before = text.substring(0, reading.start()).toLowerCase(Locale.ROOT);
      String evidence = "element of class '" + element.className() + "'";
      if (MODIFIED.matcher(before).find()) {
        draft.takeOther(NewsField.UPDATED, printed, reading, evidence);
      } else {
        boolean labelled = LABEL.matcher(name).find() || LABEL.matcher(before).find();
        // above the headline stands the masthead, with the day of reading
        double place = spot.order() < headline ? 0.1 : 0;
        take(printed, reading, evidence, (labelled ? 0.8 : 0.74) - 0.01 * taken - place);
        taken++;
      }
    }
  }

  /** A short text beside the headline that is a date and little else. */
  private void nearHeadline() {
    List<Spot> headings = facts.markup().headings;
    int from = headings.isEmpty() ? 0 : headings.getFirst().order();
    for (Spot spot : facts.markup().dateTexts) {
      boolean near = spot.order() > from - 40 && spot.order() < from + 200;
      String text = spot.outside() || !near ? "" : ElementText.within(spot.element(), LONGEST);
      Optional<DateReading> found = hasDigits(text) ? dates.first(text) : Optional.empty();
      if (found.isPresent() && found.get().date() != null && found.get().date().hasDay()) {
        DateReading reading = found.get();
        boolean alone = text.length() - (reading.end() - reading.start()) < 50;
        if (alone && !MODIFIED.matcher(text).find()) {
          String printed = text.substring(reading.start(), reading.end());
          take(printed, reading, "text beside the headline", 0.68);
          return;
        }
      }
    }
  }

  private void address() {
    String url = facts.address().best();
    Matcher m = IN_ADDRESS.matcher(url == null ? "" : url);
    if (m.find()) {
      String month = m.group(3) == null ? m.group(5) : m.group(3);
      String day = m.group(4) == null ? m.group(6) : m.group(4);
      String text =
          Character.isDigit(month.charAt(0))
              ? m.group(1) + "-" + two(month) + "-" + two(day)
              : day + " " + month + " " + m.group(1);
      take(text, dates.whole(text), "address", 0.7);
    }
  }

  private static boolean hasDigits(String text) {
    return text.chars().filter(Character::isDigit).limit(2).count() == 2;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
