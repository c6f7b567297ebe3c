package dev.morgue.indexer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a member of a record, or a line of a header block, can say about an article, and the names
 * that exports commonly give it. Letter case, '-', '_' and spaces in names do not count.
 */
public enum ArticleMember {
  /** The publisher's or vendor's identifier. */
  VENDOR_ID("vendorId", "id guid uuid articleid docid identifier"),
  /** The canonical address. */
  URL("url", "link href permalink canonical canonicalurl weburl"),
  /** The headline to cite. */
  HEADLINE("headline", "title head hl1"),
  /** The line under the headline. */
  DECK("deck", "subtitle standfirst subheadline subheading alternativeheadline"),
  /** The newsroom's working title. */
  SLUGLINE("slugline", "slug"),
  /** The abstract. */
  SUMMARY("summary", "abstract description excerpt"),
  /** The running text. */
  BODY("body", "text content articlebody fulltext maintext bodytext"),
  /** Captions of pictures. */
  CAPTIONS("captions", "caption"),
  /** The byline as printed. */
  BYLINE("byline", "by"),
  /** The authors, by name. */
  AUTHORS("authors", "author creator writer"),
  /** The publication. */
  SOURCE("source", "publisher publication site sitename newspaper paper sourcename"),
  /** The publication's code. */
  SOURCE_CODE("sourceCode", "issn"),
  /** The web site's host name. */
  DOMAIN("domain", "sourcedomain host"),
  /** The section; several values are index terms instead, as an article stands in one section. */
  SECTION("section", "category categories articlesection printsection"),
  /** The page as printed. */
  PAGE("page", "pagination printpage"),
  /** The edition. */
  EDITION("edition", "printedition"),
  /** The standing column. */
  COLUMN("column", "columnname"),
  /** The series. */
  SERIES("series", "seriesname"),
  /** The desk. */
  DESK("desk", "deskname"),
  /** Agencies the text is from. */
  CREDITS("credits", "credit agency wire"),
  /** The kind of piece. */
  TYPE("type", "genre articletype"),
  /** Where it was filed from. */
  DATELINE("dateline", "located"),
  /** When it was published. */
  PUBLISHED(
      "published",
      "date pubdate publishedat publisheddate "
          + "datepublished publishdate publicationdate datepublish issued"),
  /** When the web copy was posted. */
  POSTED("posted", "postedat"),
  /** Of a reprint, when the original ran. */
  FIRST_PUBLISHED("firstPublished", "originallypublished"),
  /** When it was revised. */
  UPDATED("updated", "updatedat modified datemodified lastmodified lastupdated"),
  /** When copies were saved. */
  CAPTURED("captured", "saved savedat crawldate datedownload"),
  /** When a vendor's database took it in. */
  LOADED("loaded", "loaddate"),
  /** People it names. */
  PEOPLE("people", "persons person"),
  /** Organisations it names. */
  ORGANISATIONS(
      "organisations", "organizations organisation organization orgs org companies company"),
  /** Places it names. */
  PLACES("places", "place locations location"),
  /** Events it names. */
  EVENTS("events", "event"),
  /** Index terms. */
  SUBJECTS("subjects", "subject topics topic"),
  /** Free keywords. */
  KEYWORDS("keywords", "keyword tags tag"),
  /** The users' own collections it belongs into. */
  COLLECTIONS("collections", "collection"),
  /** The language. */
  LANGUAGE("language", "lang inlanguage"),
  /** Corrections printed with it. */
  CORRECTIONS("corrections", "correction"),
  /** The rights line. */
  RIGHTS("rights", "copyright copyrightnotice"),
  /** The note to editors. */
  NOTE("note", "ednote editorsnote");

  private static final Map<String, ArticleMember> BY_NAME = byName();

  private final String label;
  private final String otherNames;

  /** Names beside the label are separated by spaces. */
  ArticleMember(String label, String otherNames) {
    this.label = label;
    this.otherNames = otherNames;
  }

  private static Map<String, ArticleMember> byName() {
    Map<String, ArticleMember> map = new HashMap<>();
    for (ArticleMember member : values()) {
      map.put(plain(member.label), member);
      for (String name : member.otherNames.split(" ", -1)) {
        map.put(plain(name), member);
      }
    }
    return Map.copyOf(map);
  }

  /** The name in a mapping file; the same as in the article's own JSON form. */
  public String label() {
    return label;
  }

  /** What a record's member of this name says by default. */
  public static Optional<ArticleMember> named(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  /** The member with exactly this label. */
  static Optional<ArticleMember> labelled(String label) {
    return Arrays.stream(values()).filter(member -> member.label.equals(label)).findFirst();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> c != '-' && c != '_' && c != ' ')
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
