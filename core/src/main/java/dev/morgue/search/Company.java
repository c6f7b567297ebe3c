package dev.morgue.search;

import dev.morgue.NewsField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what appears in the articles that have a name. The names come in the order of {@link
 * Companion#beyondChance}: how many more articles have both than would if the two had nothing to do
 * with each other. So what stands in every article anyway, a capital or a president, comes late;
 * and what met the name in a single one of five articles or more is left out.
 *
 * @param request what was asked
 * @param forms the spellings that were taken for the name, most frequent first
 * @param articles how many articles have it
 * @param all how many articles were looked at
 * @param years when it appears; null where no article is dated
 * @param people who appears with it
 * @param organisations which organisations do
 * @param places which places do
 */
public record Company(
    CompanyRequest request,
    List<NameForms.Form> forms,
    long articles,
    long all,
    @Nullable YearSpan years,
    List<Companion> people,
    List<Companion> organisations,
    List<Companion> places) {

  /**
   * A name that appears with it.
   *
   * @param field {@code person}, {@code org} or {@code place}
   * @param name as it is counted
   * @param articles how many articles have both
   * @param inAll how many have this one
   * @param beyondChance by how many articles that is more than its share of all articles would give
   * @param times how many times as often it stands in articles with the name as in all; 1 is chance
   * @param years when both appear together; null where no article is dated
   */
  public record Companion(
      NewsField field,
      String name,
      long articles,
      long inAll,
      double beyondChance,
      double times,
      @Nullable YearSpan years) {}

  /** Copies the lists. */
  public Company {
    forms = List.copyOf(forms);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }
}
