package dev.morgue.tagging.quotes;

/** Who is said to speak. */
sealed interface Subject {

  /** Somebody speaks, but who that is the text does not say, or not surely enough. */
  Subject UNKNOWN = new Unknown();

  /** Nobody is said to speak. */
  Subject NONE = new None();

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

  /** See {@link #UNKNOWN}. */
  record Unknown() implements Subject {}

  /** See {@link #NONE}. */
  record None() implements Subject {}

  /** Whether somebody speaks. */
  default boolean isAnybody() {
    return !(this instanceof None);
  }
}
