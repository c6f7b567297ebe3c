package dev.morgue.search;

import java.util.List;

/**
 * How the name that one clause of a query asks for is written in what the query found.
 *
 * @param field where it was looked for: {@code person}, {@code byline}
 * @param typed the name as typed
 * @param forms what articles that match are filed under and was taken for the name, most frequent
 *     first, with how many of them; {@code NOT field:="form"} leaves one out
 * @param offered what may be meant too and was not searched, likeliest first, with how many
 *     articles the archive has; {@code field:="form"} adds one
 */
public record NameForms(String field, String typed, List<Form> forms, List<Form> offered) {

  /**
   * One way of writing a name.
   *
   * @param name as articles are filed under it
   * @param articles how many
   */
  public record Form(String name, long articles) {}

  /** Copies the lists. */
  public NameForms {
    forms = List.copyOf(forms);
    offered = List.copyOf(offered);
  }
}
