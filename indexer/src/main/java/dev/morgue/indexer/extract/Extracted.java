package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What {@link BodyExtractor} took from a page.
 *
 * @param passages the running text in the page's order
 * @param captions of pictures, videos and graphics in the article, in order
 * @param tables one text a table, a line a row, cells separated by a tab
 * @param pullQuotes quotes set apart that repeat the running text
 * @param origin where the running text is from
 * @param evidence figures about the page
 * @param dropped what was not taken, in order; repeated and empty blocks left out
 * @param confidence how likely it is that the running text is whole and clean, 0 to 1
 */
public record Extracted(
    List<Passage> passages,
    List<String> captions,
    List<String> tables,
    List<String> pullQuotes,
    Origin origin,
    PageEvidence evidence,
    List<Dropped> dropped,
    double confidence) {

  /** Where the running text is from. */
  public enum Origin {
    /** The page as it is shown. */
    PAGE,
    /** The body in the page's own metadata; the page as shown has less. */
    METADATA,
    /** A script's stored state; the page as shown has less. */
    SCRIPT,
    /** Where a rule of the user's says that it is. */
    RULE
  }

  public Extracted {
    passages = List.copyOf(passages);
    captions = List.copyOf(captions);
    tables = List.copyOf(tables);
    pullQuotes = List.copyOf(pullQuotes);
    dropped = List.copyOf(dropped);
  }

  /**
   * The same where more was dropped.
   *
   * @param before what was taken off the page before it was read
   */
  public Extracted with(List<Dropped> before) {
    if (before.isEmpty()) {
      return this;
    }
    List<Dropped> all = new ArrayList<>(before);
    all.addAll(dropped);
    return new Extracted(passages, captions, tables, pullQuotes, origin, evidence, all, confidence);
  }

  /** The running text, passages separated by one blank line; empty if there is none. */
  public String body() {
    StringJoiner body = new StringJoiner("\n\n");
    for (Passage passage : passages) {
      body.add(passage.text());
    }
    return body.toString();
  }
}
