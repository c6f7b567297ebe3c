package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.authority.NameAuthority;
import dev.morgue.search.HeldName;
import dev.morgue.search.NameCatalogue;
import dev.morgue.search.NameForms;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of an archive and of the user's list by what they are called. */
final class NameLookup {

  private static final int NEAR = 5;

  private final NameCatalogue catalogue;
  private final NewsField field;

  /** Names that only letter case and accents part are called alike. */
  private final Map<String, List<HeldName>> names = new LinkedHashMap<>();

  private NameLookup(NameCatalogue catalogue, NewsField field) throws IOException {
    this.catalogue = catalogue;
    this.field = field;
    for (HeldName name : catalogue.names(field, "")) {
      Set<String> keys = new LinkedHashSet<>();
      spellings(name).forEach(each -> keys.add(NameAuthority.key(each)));
      keys.forEach(key -> names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name));
    }
  }

  static NameLookup of(NewsArchive archive, NewsField field) throws IOException {
    return new NameLookup(NameCatalogue.of(archive), field);
  }

  private static List<String> spellings(HeldName name) {
    List<String> spellings = new ArrayList<>();
    name.forms().stream().map(NameForms.Form::name).forEach(spellings::add);
    if (name.entry() != null) {
      spellings.addAll(name.entry().names());
    }
    return spellings;
  }

  private List<HeldName> called(String name) {
    return names.getOrDefault(NameAuthority.key(name), List.of());
  }

  /** Whether names that are counted apart are called so. */
  boolean areSeveral(String name) {
    return called(name).size() > 1;
  }

  /** How many articles are counted under a name. */
  long counted(String name) {
    return called(name).stream().findFirst().map(HeldName::articles).orElse(0L);
  }

  /**
   * A name as the list or the articles write it.
   *
   * @throws Failure if neither has it, with names near it
   */
  String written(String typed) throws Failure, IOException {
    String key = NameAuthority.key(typed);
    List<String> spellings =
        called(typed).stream()
            .flatMap(name -> spellings(name).stream())
            .filter(each -> NameAuthority.key(each).equals(key))
            .toList();
    if (spellings.isEmpty()) {
      throw Failure.usage(
          "no " + NameKind.word(field) + " is called '" + typed + "' here" + near(typed));
    }
    return spellings.contains(typed) ? typed : spellings.getFirst();
  }

  private String near(String typed) throws IOException {
    List<HeldName> near = catalogue.names(field, typed);
    return near.isEmpty()
        ? "; 'morgue names WORD' looks for one"
        : "; near it are "
            + near.stream().limit(NEAR).map(HeldName::name).collect(Collectors.joining(", "));
  }
}
