package dev.morgue.search;

import dev.morgue.NewsField;

/**
 * Asks who and what appears with somebody or something.
 *
 * @param field what the name is the name of: {@code person}, {@code org}, {@code place} or {@code
 *     byline}
 * @param name the name; its other spellings are taken, as a query takes them
 * @param within the articles to look at, and to compare with: query, filters, dates and versions;
 *     what it says of pages and counts is not looked at
 * @param most at most so many people, organisations and places, each
 */
public record CompanyRequest(NewsField field, String name, SearchRequest within, int most) {

  /** Checks the name and the bound. */
  public CompanyRequest {
    if (name.isBlank() || most < 1) {
      throw new IllegalArgumentException(
          "company needs a name and a number of at least 1: '" + name + "', " + most);
    }
  }

  /** Asks who and what appears with a person in the whole archive. */
  public static CompanyRequest of(String person) {
    return new CompanyRequest(NewsField.PERSON, person, SearchRequest.everything(), 10);
  }
}
