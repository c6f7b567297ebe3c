package dev.morgue.cli;

import dev.morgue.Accession;
import java.util.List;
import java.util.Locale;

/** Names of collections as they are typed. */
final class CollectionNames {

  static final String OPTION = "--collection";

  private CollectionNames() {}

  /** Checks that each is a name that can be searched for. */
  static List<String> of(List<String> typed) throws Failure {
    for (String name : typed) {
      if (name.isBlank()) {
        throw Failure.usage(OPTION + " takes a name, as in --collection 'Panama papers'");
      }
      if (name.strip().toLowerCase(Locale.ROOT).equals("none")) {
        throw Failure.usage(
            OPTION + ": a collection cannot be called 'none': in:none finds what is in none");
      }
    }
    return Accession.in(typed).collections();
  }
}
