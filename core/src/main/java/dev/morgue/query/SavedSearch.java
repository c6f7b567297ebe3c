package dev.morgue.query;

import org.jspecify.annotations.Nullable;

/**
 * A query that the user keeps under a name, so that others can use it: {@code search:opioids}.
 *
 * @param name what it is called: a letter or digit at least, no quotation mark, on one line, at
 *     most {@link #MAX_NAME} characters; letter case, accents and wider spaces make no other name
 * @param query its text, as typed
 * @param dialect how that is to be read
 * @param note what the user says of it; null for nothing
 */
public record SavedSearch(String name, String query, Dialect dialect, @Nullable String note) {

  /** The most characters of a name. */
  public static final int MAX_NAME = 100;

  /**
   * Checks the name and that there is a query.
   *
   * @throws IllegalArgumentException if either cannot be, with one sentence that says why
   */
  public SavedSearch {
    checkName(name);
    if (query.isBlank()) {
      throw new IllegalArgumentException("'" + name + "' has no query");
    }
  }

  /** A query in Morgue's own language, without a note. */
  public SavedSearch(String name, String query) {
    this(name, query, Dialect.NEWS, null);
  }

  static void checkName(String name) {
    boolean outer = !name.equals(name.strip());
    if (outer || !QueryText.hasWord(name) || name.chars().anyMatch(c -> isUnfit((char) c))) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot be the name of a saved search: that has a letter or digit, and no"
              + " quotation mark, line break or space around it");
    }
    if (name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "the name of a saved search has at most "
              + MAX_NAME
              + " characters, not "
              + name.length()
              + ": '"
              + name.substring(0, MAX_NAME)
              + "…'");
    }
  }

  /** Signs that a query cannot write within quotation marks, or nobody can see there. */
  private static boolean isUnfit(char c) {
    return QueryText.isQuote(c) || Character.isISOControl(c) || QueryText.isDirection(c);
  }
}
