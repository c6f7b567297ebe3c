package dev.morgue.search;

import dev.morgue.NewsField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two names that may be one person's, organisation's or place's, with what speaks for it. Nothing
 * is merged by it: {@code NameAuthority.merged} does that.
 *
 * @param field {@code person}, {@code byline}, {@code org} or {@code place}
 * @param keep the name that more articles have, or that the user's list has
 * @param merge the other
 * @param certain whether a search for the one takes the other already, because nothing but the
 *     spelling differs
 * @param alike in what the two are alike, and in what they differ: short phrases
 * @param shared names that stand beside both, the rarest first
 * @param sources publications that have both, at most five
 * @param together how many articles have both, as two names: one person rarely has two in one
 *     article
 */
public record MergeSuggestion(
    NewsField field,
    Side keep,
    Side merge,
    boolean certain,
    List<String> alike,
    List<String> shared,
    List<String> sources,
    long together) {

  /**
   * One of the two names.
   *
   * @param name as it is counted
   * @param articles how many have it
   * @param years when; null where none is dated
   * @param headlines of its latest articles, at most two
   */
  public record Side(String name, long articles, @Nullable YearSpan years, List<String> headlines) {

    /** Copies the list. */
    public Side {
      headlines = List.copyOf(headlines);
    }
  }

  /** Copies the lists. */
  public MergeSuggestion {
    alike = List.copyOf(alike);
    shared = List.copyOf(shared);
    sources = List.copyOf(sources);
  }
}
