package dev.morgue.indexer.extract;

/** Kinds of set phrases around articles; the phrases are in {@code phrases.txt}. */
enum Phrase {
  ADVERTISEMENT,
  READ_MORE,
  SHARE,
  SIGNUP,
  COMMENT,
  CREDIT,
  BYLINE,
  COPYRIGHT,
  DATE,
  NOTE,
  TAGS,
  CONSENT;

  static final int COUNT = values().length;

  /** Whether a set of phrases, as {@link Phrases#in} gives it, has this one. */
  boolean in(int phrases) {
    return (phrases & (3 << (2 * ordinal()))) != 0;
  }
}
