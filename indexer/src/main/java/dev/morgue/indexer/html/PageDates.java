package dev.morgue.indexer.html;

import dev.morgue.indexer.parse.DateReader;
import dev.morgue.indexer.parse.DateReading;
import dev.morgue.indexer.parse.Draft;
import dev.morgue.indexer.sites.SiteField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds when the article was published and revised. What is labelled as the publication date is
 * believed first, JSON-LD before meta elements before microdata before time elements; then dates
 * beside the headline; the date in the address last. {@link DateChoice} weighs them.
 */
final class PageDates {

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
    "originalpublicationdate",
    "published-date",
    "article:published_date",
    "article-published-date",
    "date_published",
    "published",
    "citation_publication_date",
    "citation_date",
    "displaydate",
    "ptime",
    "published_at",
    "article:post_date",
    "rnews:datepublished",
    "bt:pubdate",
    "og:pubdate",
    "last-published",
    "shareaholic:article_published_time",
    "analyticsattributes.articledate"
  };

  /** Some systems write here when the page was made or changed: what the page shows is better. */
  private static final String[] ANY_DATE = {
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "created",
    "date",
    "pdate"
  };

  private static final String[] UPDATED = {
    "article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "dcterms.modified", "dc.date.modified", "cxenseparse:modifiedtime", "lastmod",
    "last-modified", "revised", "shareaholic:article_modified_time"
  };

  /** What may stand before the day that a text begins with: a place, or what it is the day of. */
  private static final Pattern OPENING = Pattern.compile("[\\p{L} ,/(-]{0,30}");

  /** What parts it from the text. */
  private static final Pattern PARTED = Pattern.compile("\\s*\\)?\\s*[-–—|:]\\s");

  /** Of more elements marked alike most are other articles'. */
  private static final int MOST_ITEMS = 4;

  private final PageFacts facts;
  private final DateReader dates;
  private final DateChoice choice;
  private final ShownDates shown;

  /**
   * A reader.
   *
   * @param saved the days on which the page was saved, and today
   */
  PageDates(PageFacts facts, Draft draft, Set<String> saved) {
    this.facts = facts;
    this.dates = facts.dates();
    this.choice = new DateChoice(draft, dates, saved);
    this.shown = new ShownDates(facts, choice);
  }

  /** Puts the dates into the draft; whether one of them dates the article. */
  boolean read() {
    facts.rules().find(SiteField.UPDATED, facts, r -> choice.ruledUpdate(r) ? r : null);
    facts.rules().find(SiteField.PUBLISHED, facts, r -> choice.ruled(r) ? r : null);
    told();
    items("datePublished", 0.9);
    only("datePublished");
    items("dateCreated", 0.75);
    shown.read();
    choice.published(facts.markup().scriptDate, "script datePublished", 0.72);
    address();
    updates();
    if (!choice.isFound()) {
      shown.readAll();
      title();
    }
    choice.take();
    return choice.isFound() || choice.isRevised();
  }

  /**
   * Dates an article that nothing else dates by the day that its text begins with: "27.1.2022 – The
   * crane fell", "Press release of 25 January 2022 | Town – The crane fell".
   *
   * @param text the first paragraph
   */
  static void opening(String text, DateReader dates, Draft draft) {
    String begin = text.substring(0, Math.min(text.length(), DateChoice.LONGEST));
    Optional<DateReading> found = dates.first(begin);
    if (found.isPresent() && found.get().date() != null && found.get().date().hasDay()) {
      DateReading reading = found.get();
      boolean before = OPENING.matcher(begin.substring(0, reading.start())).matches();
      if (before && PARTED.matcher(begin.substring(reading.end())).lookingAt()) {
        String printed = begin.substring(reading.start(), reading.end());
        draft.takePublished(printed, reading, "the text begins with it", 0.5);
      }
    }
  }

  /** What the page tells machines. */
  private void told() {
    Map<?, ?> article = facts.article();
    choice.published(LinkedData.text(article, "datePublished"), "JSON-LD datePublished", 0.98);
    choice.published(LinkedData.text(article, "dateCreated"), "JSON-LD dateCreated", 0.8);
    choice.published(
        LinkedData.text(facts.linked().page(), "datePublished", "uploadDate"),
        "JSON-LD of the page",
        0.88);
    for (int i = 0; i < PUBLISHED.length; i++) {
      meta(PUBLISHED[i], 0.95 - 0.003 * i);
    }
    for (String name : ANY_DATE) {
      meta(name, 0.67);
    }
  }

  private void meta(String name, double confidence) {
    String content = facts.markup().meta(name);
    if (content != null) {
      choice.published(content, "meta " + name, confidence);
    }
  }

  private void updates() {
    choice.updated(LinkedData.text(facts.article(), "dateModified"), "JSON-LD dateModified");
    for (String name : UPDATED) {
      String content = facts.markup().meta(name);
      choice.updated(content, content == null ? "" : "meta " + name);
    }
    for (Spot spot : facts.markup().items("dateModified")) {
      choice.updated(ShownDates.value(spot.element()), "itemprop dateModified");
    }
  }

  /** What elements of the main part are marked as. */
  private void items(String name, double confidence) {
    int taken = 0;
    for (Spot spot : facts.markup().items(name)) {
      if (taken < MOST_ITEMS && !spot.outside()) {
        choice.published(ShownDates.value(spot.element()), "itemprop " + name, confidence);
        taken++;
      }
    }
  }

  /** The only element that is marked so is the article's even in a foot or beside the main part. */
  private void only(String name) {
    List<Spot> spots = facts.markup().items(name);
    if (spots.size() == 1 && spots.getFirst().outside()) {
      choice.published(
          ShownDates.value(spots.getFirst().element()), "the only itemprop " + name, 0.82);
    }
  }

  private void address() {
    String url = facts.address().best();
    AddressDate.in(url == null ? "" : url)
        .ifPresent(day -> choice.add(day, dates.whole(day), "address", 0.7));
  }

  /** Where nothing else is dated: the day that the title or the address begins with. */
  private void title() {
    Element title = facts.markup().title;
    String text = title == null ? "" : ElementText.begin(title, DateChoice.LONGEST);
    Optional<DateReading> found = dates.first(text);
    if (found.isPresent() && found.get().date() != null && found.get().date().hasDay()) {
      DateReading reading = found.get();
      choice.add(text.substring(reading.start(), reading.end()), reading, "title", 0.5);
    }
    String url = facts.address().best();
    AddressDate.dayFirst(url == null ? "" : url)
        .ifPresent(day -> choice.add(day, dates.whole(day), "address", 0.45));
  }
}
