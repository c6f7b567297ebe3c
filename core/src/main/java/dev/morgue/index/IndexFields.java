package dev.morgue.index;

import dev.morgue.NewsField;

/** The names of fields in the index. No other class spells one. */
public final class IndexFields {

  /** The version's id, a term and a binary doc value. */
  public static final String ID = "id";

  /**
   * The first sixteen bytes of the saved hash, a term. It is not called "saved": that is the field
   * of the days an article was saved on, {@link NewsField#SAVED}.
   */
  public static final String SAVED = "hash";

  /** Every place where the same bytes were saved, a term each. */
  public static final String PLACE_SAVED = "at";

  /** The whole article as JSON, stored. */
  public static final String ARTICLE = "article";

  /** Headline, deck, body and captions: forms of words with positions. */
  public static final String TEXT = "text";

  /** The headline alone, in the same positions. */
  public static final String HEADLINE = "headline";

  /** Stems of headline, deck, body and captions, for ranking a bag of words. */
  public static final String RANK = "rank";

  /** Stems of the headline, for ranking a bag of words. */
  public static final String RANK_HEADLINE = "rank.headline";

  /** Terms whose frequency is a field's length in words, so that their total is the sum. */
  public static final String WORDS = "words";

  /** Where zones, paragraphs and sentences begin, in positions; see {@link Layout}. */
  public static final String LAYOUT = "layout";

  /** How far apart words of one sentence stand at most, a doc value; see {@link Farthest}. */
  public static final String LONGEST_SENTENCE = "longest.sentence";

  /** How far apart words of one paragraph stand at most, a doc value; see {@link Farthest}. */
  public static final String LONGEST_PARAGRAPH = "longest.paragraph";

  /** Where quotations stand and whose they are, a binary doc value; see {@link QuoteFields}. */
  public static final String QUOTES = "quotes";

  /** The label of the source's code, whole values only. */
  public static final String SOURCE_CODE = "source.code";

  /** In how many places the same bytes were saved, a doc value. */
  public static final String PLACES = "places";

  /** The labels of fields that have a value. */
  public static final String HAS = "has";

  /** Among {@link #HAS}: the same bytes were saved in more than one place. */
  public static final String HAS_COPIES = "copies";

  /** The labels of {@link dev.morgue.PageFlag flags} the article has, a term each. */
  public static final String FLAG = "flag";

  /** Publication days as a range of two points. */
  public static final String DATE = NewsField.DATE.label();

  /** The first day of publication, days since 1970, a doc value. */
  public static final String DATE_FROM = "date.from";

  /** The last day of publication, days since 1970, a doc value. */
  public static final String DATE_TO = "date.to";

  /** Seconds that order articles by publication, a point and a doc value. */
  public static final String DATE_SORT = "date.sort";

  /** Seconds that order articles by when they came into the archive, a doc value. */
  public static final String INDEXED_SORT = "indexed.sort";

  /** Length in words, a point and a doc value. */
  public static final String LENGTH = NewsField.LENGTH.label();

  /** Counts an article's versions from 1, a doc value. */
  public static final String VERSION = "version";

  /** 1 in the latest version, 0 in superseded ones, an updatable doc value. */
  public static final String LATEST = "latest";

  /** 1 where no file of the article is left and the user had it hidden; an updatable doc value. */
  public static final String PRUNED = "pruned";

  /** The number of the story that an article is a copy of, an updatable doc value. */
  public static final String STORY = "story";

  /** Whether an article stands for its story or another does, see {@link StoryPlace}; updatable. */
  public static final String COPY = "copy";

  /** What copies of one story have in common, terms of five bytes; see {@link CopyGrouping}. */
  public static final String FINGERPRINT = "fingerprint";

  /** Counts versions in the order they came; breaks ties; a doc value. */
  public static final String ARRIVAL = "arrival";

  /** A number from the id that breaks ties between archives; a doc value. */
  public static final String TIE = "tie";

  /** The version of the tagger whose names an article has, a term. */
  public static final String TAGGER = "tagger";

  /** What an article calls an organisation beside what it files it under: both, a term each. */
  public static final String ORGANISATION_CALLED = "org.called";

  /** Where places lie, by their names: a term each, see {@link PlacePoints}. */
  public static final String PLACE_POINT = "place.at";

  private static final String OWN = "x.";

  private IndexFields() {}

  /** Where the words of a field's values are indexed. */
  public static String words(String label) {
    return label;
  }

  /** Where a field's whole values are indexed as terms and as sorted-set doc values. */
  public static String whole(String label) {
    return label + ".is";
  }

  /** Where the words are indexed of the names that the source's own metadata gives. */
  public static String given(String label) {
    return label + ".given";
  }

  /** Where names are terms whose frequency is how often an article mentions each. */
  public static String mentions(String label) {
    return label + ".times";
  }

  /** Where names are terms whose frequency is how prominent each is, see {@link Prominence}. */
  public static String prominence(String label) {
    return label + ".weight";
  }

  /** Where the points stand of places that reach so many kilometres around them, and no more. */
  public static String point(int kilometres) {
    return "point." + kilometres;
  }

  /** The label under which a user's own field is indexed. */
  public static String own(String name) {
    return OWN + name;
  }

  /** The user's own name of an indexed field, or the empty text if it is none. */
  public static String ownName(String field) {
    String whole = field.endsWith(".is") ? field.substring(0, field.length() - 3) : "";
    return whole.startsWith(OWN) ? whole.substring(OWN.length()) : "";
  }

  /** The label in the index of a field named in a query or filter. */
  public static String label(String field) {
    return NewsField.of(field).map(NewsField::label).orElseGet(() -> own(field));
  }
}
