package dev.morgue.indexer.extract;

/**
 * What an element says of itself, by its tag, its role, or the words in its class and id. A hint,
 * not a verdict: the words of each are in {@code marks.txt}, the weight of each is learned.
 */
enum Mark {
  BODY,
  ARTICLE,
  CONTENT,
  PARAGRAPH,
  RELATED,
  POPULAR,
  TEASER,
  SHARE,
  COMMENT,
  NAVIGATION,
  SIDE,
  FOOTER,
  HEADER,
  ADVERTISEMENT,
  SIGNUP,
  BIO,
  CAPTION,
  VIDEO,
  DATELINE,
  TAGS,
  HEADLINE,
  DECK,
  HIDDEN,
  CONSENT,
  NOTE,
  QUOTE,
  BOX,
  LISTING,
  CREDIT,
  TAG_ARTICLE,
  TAG_MAIN,
  TAG_ASIDE,
  TAG_FOOTER,
  TAG_HEADER,
  TAG_NAV,
  TAG_LIST,
  TAG_TABLE,
  TAG_FIGURE,
  TAG_FORM,
  TAG_QUOTE,
  TAG_SECTION,
  ITEM_BODY,
  ITEM_OTHER;

  static final int COUNT = values().length;

  /** The mark as a bit of a set. */
  long bit() {
    return 1L << ordinal();
  }
}
