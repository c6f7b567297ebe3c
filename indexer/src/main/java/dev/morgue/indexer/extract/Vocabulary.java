package dev.morgue.indexer.extract;

/**
 * The words that tell what a block may be. Immutable, for any number of threads.
 *
 * @param marks in what elements are called
 * @param phrases in texts
 */
record Vocabulary(MarkWords marks, Phrases phrases) {

  /** No words at all, where only the text is wanted. */
  static final Vocabulary NONE = new Vocabulary(MarkWords.none(), Phrases.none());

  /** What the judge was trained with. */
  static Vocabulary standard() {
    return new Vocabulary(MarkWords.standard(), Phrases.standard());
  }
}
