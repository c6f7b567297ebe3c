package dev.morgue.search;

import java.util.List;

/**
 * What became of the names that a query asks for.
 *
 * @param names one for each clause that asks for a name and takes other spellings of it
 * @param untagged how many further articles would match if the names were looked for in their text:
 *     they have the name but are not filed under it
 * @param untaggedQuery the query that finds those
 */
public record NameReport(List<NameForms> names, long untagged, String untaggedQuery) {

  /** Copies the list. */
  public NameReport {
    names = List.copyOf(names);
  }
}
