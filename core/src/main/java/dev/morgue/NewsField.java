package dev.morgue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The field table: every field that a query may name and a facet may count, with its names in the
 * query language. The first name is ours; the others are the trade's (Nexis, Factiva, ProQuest).
 */
public enum NewsField {
  /** Headline, deck, body and captions: what a bare word searches. */
  TEXT(Kind.ZONE, "text"),
  /** The headline. */
  HEADLINE(Kind.ZONE, "headline", "title", "hd", "ti"),
  /** The line under the headline. */
  DECK(Kind.ZONE, "deck"),
  /** The first two paragraphs of the body. */
  LEAD(Kind.ZONE, "lead", "lp"),
  /** The body without headline, deck and captions. */
  BODY(Kind.ZONE, "body", "td"),
  /** Captions of pictures and graphics. */
  CAPTION(Kind.ZONE, "caption", "art", "graphic"),
  /** What the body quotes: direct speech, see {@link dev.morgue.text.Quotations}. */
  QUOTE(Kind.ZONE, "quote"),
  /** Who is quoted. */
  SAID(Kind.VALUE, "said"),
  /** Who wrote it: the byline as printed and the authors. */
  BYLINE(Kind.NAMES, "byline", "by", "author", "au"),
  /** People it names. */
  PERSON(Kind.NAMES, "person", "pe", "per"),
  /** Organisations it names. */
  ORGANISATION(Kind.NAMES, "org", "organisation", "organization", "company", "co"),
  /** Places it names. */
  PLACE(Kind.NAMES, "place", "geographic", "re", "loc"),
  /** What its places lie in, broadest first: {@code Ukraine > Kharkiv Oblast}. */
  AREA(Kind.VALUE, "area"),
  /** Named events. */
  EVENT(Kind.NAMES, "event"),
  /** The source's or vendor's index terms. */
  SUBJECT(Kind.NAMES, "subject", "ns", "su"),
  /** Free keywords and tags. */
  KEYWORD(Kind.NAMES, "keyword", "tag"),
  /** The publication, by its whole name or code. */
  SOURCE(Kind.VALUE, "source", "sn", "publication", "pub"),
  /** The section. */
  SECTION(Kind.NAMES, "section", "se", "sec"),
  /** The page, as printed. */
  PAGE(Kind.VALUE, "page", "pg"),
  /** The edition. */
  EDITION(Kind.NAMES, "edition", "ed"),
  /** The standing column. */
  COLUMN(Kind.NAMES, "column", "clm"),
  /** The kind of piece. */
  TYPE(Kind.VALUE, "type"),
  /** The agency credited. */
  WIRE(Kind.NAMES, "wire", "credit", "cr"),
  /** The users' own collections it was put into, each by its whole name. */
  COLLECTION(Kind.VALUE, "collection", "in"),
  /** The language tag; {@code lang:pt} finds pt-BR too. */
  LANGUAGE(Kind.VALUE, "lang", "language", "la"),
  /** Where it was filed from. */
  DATELINE(Kind.WORDS, "dateline"),
  /** The newsroom's working title. */
  SLUGLINE(Kind.WORDS, "slugline", "slug"),
  /** The abstract. */
  SUMMARY(Kind.WORDS, "summary"),
  /** Corrections printed with it. */
  CORRECTION(Kind.WORDS, "correction", "cx"),
  /** When it was published: local calendar days. */
  DATE(Kind.DATE, "date", "published", "pd"),
  /** How far the place is to be trusted that its date of publication was taken from. */
  DATE_CONFIDENCE(Kind.VALUE, "date.conf", "date.confidence"),
  /** When it was revised. */
  UPDATED(Kind.DATE, "updated"),
  /** When it was saved. */
  SAVED(Kind.DATE, "saved", "captured"),
  /** When a vendor's database took it in. */
  LOADED(Kind.DATE, "loaded"),
  /** When it came into the archive. */
  INDEXED(Kind.DATE, "indexed"),
  /** How many words headline, deck, body and captions have. */
  LENGTH(Kind.NUMBER, "length", "wc"),
  /** The canonical address, whole. */
  URL(Kind.EXACT, "url"),
  /** The web site's host name. */
  DOMAIN(Kind.VALUE, "domain", "site"),
  /** This version's id. */
  ID(Kind.EXACT, "id"),
  /** The key that versions share. */
  KEY(Kind.EXACT, "key"),
  /** The copies of the story that an article, named by its id, tells. */
  GROUP(Kind.EXACT, "group"),
  /** The hash of what was saved. */
  SHA256(Kind.EXACT, "sha256"),
  /** A file it was saved in. */
  PATH(Kind.EXACT, "path", "file");

  /** How a field is searched. */
  public enum Kind {
    /** A stretch of the article's one text: words, phrases and proximity. */
    ZONE,
    /** A text of its own. */
    WORDS,
    /** Several names: searched by their words, counted whole. */
    NAMES,
    /** One of a list of values: matched whole, letter case and accents aside. */
    VALUE,
    /** Days. */
    DATE,
    /** A number. */
    NUMBER,
    /** Matched byte for byte. */
    EXACT
  }

  private static final Map<String, NewsField> BY_LABEL =
      Arrays.stream(values())
          .flatMap(field -> field.labels.stream().map(label -> Map.entry(label, field)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Kind kind;

  private final List<String> labels;

  NewsField(Kind kind, String... labels) {
    this.kind = kind;
    this.labels = List.of(labels);
  }

  /** How it is searched. */
  public Kind kind() {
    return kind;
  }

  /** The name in the query language, in JSON and in the index. */
  public String label() {
    return labels.getFirst();
  }

  /** Every name it answers to, ours first. */
  public List<String> labels() {
    return labels;
  }

  /** Whether its values can be counted as a facet. */
  public boolean isFacet() {
    return kind == Kind.NAMES || kind == Kind.VALUE || this == DATE;
  }

  /** The field with this name or alias, letter case ignored. */
  public static Optional<NewsField> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label.toLowerCase(Locale.ROOT)));
  }
}
