package dev.morgue.search;

import java.time.LocalDate;

/**
 * Favours new articles: the score is halved, at most, as an article ages. An article of today keeps
 * its whole score, one of {@code halfLifeDays} ago three quarters, a very old or undated one half.
 *
 * @param today the day to count ages from; given, never taken from the clock
 * @param halfLifeDays after how many days half the advantage is gone, at least 1
 */
public record Recency(LocalDate today, int halfLifeDays) {

  /** Checks the half-life. */
  public Recency {
    if (halfLifeDays < 1) {
      throw new IllegalArgumentException("the half-life is at least one day: " + halfLifeDays);
    }
  }
}
