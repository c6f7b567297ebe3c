package dev.morgue.tagging.quotes;

/** Who is said to speak. */
sealed interface Subject {

  /**
   * Somebody named.
   *
   * @param name the number of the name
   * @param confidence 0 to 1
   */
  record Named(int name, double confidence) implements Subject {}

  /**
   * "He" or "she".
   *
   * @param female which of them
   * @param token where it stands in its paragraph
   */
  record Pronoun(boolean female, int token) implements Subject {}

  /**
   * "The minister".
   *
   * @param noun in lower case
   */
  record Role(String noun) implements Subject {}

  /** Somebody speaks, but who that is the text does not say, or not surely enough. */
  record Unknown() implements Subject {}

  /** Nobody is said to speak. */
  record None() implements Subject {}

  /** Whether somebody speaks. */
  default boolean isAnybody() {
    return !(this instanceof None);
  }
}
