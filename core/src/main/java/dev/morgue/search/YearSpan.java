package dev.morgue.search;

/**
 * From which year to which articles are dated.
 *
 * @param first the year of the earliest
 * @param last the year of the latest, which may be the same
 */
public record YearSpan(int first, int last) {

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
