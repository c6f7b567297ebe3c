package dev.morgue.cli;

import dev.morgue.Accession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of collections as they are typed. */
final class CollectionNames {

  static final String OPTION = "--collection";

  private CollectionNames() {}

  /** Checks that each is a name that can be searched for. */
  static List<String> of(List<String> typed) throws Failure {
    List<String> names = new ArrayList<>();
    for (String name : typed) {
      names.add(of(name));
    }
    return names;
  }

  /** Checks that it is a name that can be searched for. */
  static String of(String typed) throws Failure {
    List<String> names = Accession.in(List.of(typed)).collections();
    if (names.isEmpty()) {
      throw Failure.usage("a collection needs a name, as in " + OPTION + " 'Panama papers'");
    }
    if (names.getFirst().toLowerCase(Locale.ROOT).equals("none")) {
      throw Failure.usage("no collection can be called 'none': in:none finds what is in none");
    }
    return names.getFirst();
  }
}
