package dev.morgue.search;

import dev.morgue.NewsField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to count of an archive's holdings.
 *
 * @param articles which articles: its query, filters, dates and versions; what it says of pages and
 *     counts is not looked at
 * @param by the fields whose values part the holdings, at most three of {@link #FIELDS}; empty for
 *     all in one
 * @param stubWords articles of fewer words are stubs: a headline, a teaser, a page that failed to
 *     save
 */
public record StatsRequest(SearchRequest articles, List<NewsField> by, int stubWords) {

  /** The fields that part holdings: an article has one value in each, or none. */
  public static final Set<NewsField> FIELDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              NewsField.SOURCE,
              NewsField.SECTION,
              NewsField.TYPE,
              NewsField.LANGUAGE,
              NewsField.DOMAIN,
              NewsField.EDITION));

  /** A paragraph: the shortest news briefs have more. */
  public static final int USUAL_STUB_WORDS = 40;

  private static final int MOST_FIELDS = 3;

  /** Copies the list and checks the bounds. */
  public StatsRequest {
    by = List.copyOf(by);
    for (NewsField field : by) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "holdings are not counted by "
                + field.label()
                + "; take "
                + String.join(", ", FIELDS.stream().map(NewsField::label).toList()));
      }
    }
    if (by.size() > MOST_FIELDS || Set.copyOf(by).size() < by.size()) {
      throw new IllegalArgumentException(
          "holdings are counted by at most " + MOST_FIELDS + " fields, each once");
    }
    if (stubWords < 0) {
      throw new IllegalArgumentException("stubs of fewer than " + stubWords + " words");
    }
  }

  /** Every article, by source. */
  public static StatsRequest bySource() {
    return new StatsRequest(
        SearchRequest.everything(), List.of(NewsField.SOURCE), USUAL_STUB_WORDS);
  }
}
