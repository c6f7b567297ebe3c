package dev.morgue.indexer.html;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.parse.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
          "[/_.-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9]|\\p{Alpha}{3})[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_.?-]|$)");
  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?iu)updat|modif|aktualisiert|revis|mis à jour|actualiz|zuletzt|aggiornat|bijgewerkt|oppdatert|opdateret|uppdaterad");
  private static final Pattern LABEL =
      Pattern.compile("(?iu)publi|post|veröff|erstellt|erschien|created|issued|entry-date|pubblic");
  private static final Pattern OTHERS_TIME =
      Pattern.compile("(?iu)comment|reply|event|related|copyright|widget|weather|teaser");

  private final PageFacts facts;
  private final Draft draft;
  private final DateReader dates;

  PageDates(PageFacts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
    this.dates = facts.dates();
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
      draft.takePublished(text, dates.whole(text), evidence, confidence);
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
      String text = ElementText.within(element, LONGEST);
      Optional<DateReading> found = dates.first(text);
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
        draft.takePublished(printed, reading, evidence, (labelled ? 0.8 : 0.74) - 0.01 * taken);
        taken++;
      }
    }
  }

  private void address() {
    String url = facts.address().best();
    Matcher m = IN_ADDRESS.matcher(url == null ? "" : url);
    if (m.find()) {
      String month = m.group(2);
      String text =
          Character.isDigit(month.charAt(0))
              ? m.group(1) + "-" + two(month) + "-" + two(m.group(3))
              : m.group(3) + " " + month + " " + m.group(1);
      draft.takePublished(text, dates.whole(text), "address", 0.7);
    }
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The days that the page's sure dates name, for settling those that can be read in two ways. */
  static List<PartialDate> known(List<DateReading> readings) {
    List<PartialDate> known = new ArrayList<>();
    for (DateReading reading : readings) {
      if (reading.date() != null) {
        known.add(reading.date());
      }
    }
    return known;
  }
}
