package dev.morgue.search;

import java.time.LocalDate;
import java.util.List;

/**
 * Matching articles by date of publication. {@code buckets}, {@code coarser} and {@code undated}
 * sum to the total.
 *
 * @param interval the width of a bucket
 * @param buckets every interval from the first dated article to the last, empty ones too
 * @param coarser articles whose date is wider than a bucket, by that date: "2008"
 * @param undated articles without a date
 */
public record Timeline(
    Interval interval, List<Bucket> buckets, List<Coarse> coarser, long undated) {

  /**
   * One interval.
   *
   * @param first its first day
   * @param last its last day
   * @param count articles dated within it
   */
  public record Bucket(LocalDate first, LocalDate last, long count) {}

  /**
   * Articles of one imprecise date.
   *
   * @param date "2008" or "2008-09"
   * @param count articles dated so
   */
  public record Coarse(String date, long count) {}

  /** Copies the lists. */
  public Timeline {
    buckets = List.copyOf(buckets);
    coarser = List.copyOf(coarser);
  }

  /**
   * The same counts with several intervals in a row as one bucket. Where the buckets begin does not
   * depend on what was counted: years by five begin in those that five divides, months by six in
   * January and July.
   *
   * @param every how many, at least 1
   */
  public Timeline grouped(int every) {
    if (every < 1) {
      throw new IllegalArgumentException("a bucket has at least one interval, not " + every);
    }
    return every == 1 ? this : TimelineShape.grouped(this, every);
  }

  /**
   * The same counts with empty buckets before and after, so that the buckets reach from one day to
   * another. Days between which there are buckets already add none.
   *
   * @param every how many intervals a bucket has, as given to {@link #grouped}
   */
  public Timeline spanning(LocalDate from, LocalDate to, int every) {
    return TimelineShape.spanning(this, from, to, every);
  }

  /** All articles counted. */
  public long total() {
    long dated = buckets.stream().mapToLong(Bucket::count).sum();
    return dated + coarser.stream().mapToLong(Coarse::count).sum() + undated;
  }
}
