package dev.morgue.indexer;

import java.util.List;

/**
 * Whether the files that an archive's articles were read from are still what they were.
 *
 * @param places how many places the archive knows: files, and records within files
 * @param same how many of them still hold what was saved
 * @param problems those that do not, at most {@value #LISTED}
 */
public record OriginalsReport(long places, long same, List<Problem> problems) {

  /** At most so many problems are listed. */
  public static final int LISTED = 1_000;

  /**
   * A place that does not hold what was saved.
   *
   * @param where the file, with the record's number where it holds several
   * @param what a few words: gone, changed, or why it cannot be read
   */
  public record Problem(String where, String what) {}

  /** Copies the list. */
  public OriginalsReport {
    problems = List.copyOf(problems);
  }

  /** Whether every place holds what was saved. */
  public boolean isSound() {
    return same == places;
  }
}
