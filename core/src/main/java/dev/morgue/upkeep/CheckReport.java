package dev.morgue.upkeep;

import java.util.List;

/**
 * What a check of an archive found.
 *
 * @param held how many saved versions the index holds; 0 where it cannot be opened
 * @param articles how many articles they are versions of
 * @param read how many of the versions could be read and agree with their columns
 * @param bytes the size of the index
 * @param problems what is wrong, at most {@value #LISTED}
 * @param found how many problems there are in all
 */
public record CheckReport(
    long held, long articles, long read, long bytes, List<Problem> problems, long found) {

  /** At most so many problems are listed. */
  public static final int LISTED = 1_000;

  /**
   * One thing that is wrong.
   *
   * @param where the segment or the article
   * @param what a sentence
   */
  public record Problem(String where, String what) {}

  /** Copies the list. */
  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return found == 0;
  }
}
