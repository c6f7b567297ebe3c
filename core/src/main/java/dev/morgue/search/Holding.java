package dev.morgue.search;

import dev.morgue.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds of one source, section, language… {@code months}, {@code years} and {@code
 * undated} sum to {@code articles}.
 *
 * @param values the values that its articles share, one for each field asked for; null for none
 * @param articles how many
 * @param first the date of the earliest; of several, the most precise; null where none is dated
 * @param last the date of the latest
 * @param months articles dated to a day or month, by month, in order, months without any left out
 * @param years articles dated to a year alone, in order
 * @param undated articles without a date
 * @param withoutByline articles without a printed byline or an author
 * @param stubs articles too short to be whole
 */
public record Holding(
    List<@Nullable String> values,
    long articles,
    @Nullable PartialDate first,
    @Nullable PartialDate last,
    List<Dated> months,
    List<Dated> years,
    long undated,
    long withoutByline,
    long stubs) {

  /**
   * Articles of one month or year.
   *
   * @param date the month or year
   * @param articles how many, at least one
   */
  public record Dated(PartialDate date, long articles) {}

  /**
   * Months in a row without an article dated to them, between months with some.
   *
   * @param first the first
   * @param last the last, which may be the first
   * @param months how many
   */
  public record Gap(PartialDate first, PartialDate last, int months) {}

  /** Copies the lists. */
  public Holding {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    months = List.copyOf(months);
    years = List.copyOf(years);
  }

  /** The months without holdings between the first and the last, in order. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < months.size(); i++) {
      int before = number(months.get(i - 1).date());
      int after = number(months.get(i).date());
      if (after > before + 1) {
        gaps.add(new Gap(month(before + 1), month(after - 1), after - before - 1));
      }
    }
    return gaps;
  }

  private static int number(PartialDate month) {
    return month.year() * 12 + month.month() - 1;
  }

  private static PartialDate month(int number) {
    return PartialDate.ofMonth(number / 12, number % 12 + 1);
  }
}
