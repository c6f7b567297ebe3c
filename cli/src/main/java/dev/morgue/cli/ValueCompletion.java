package dev.morgue.cli;

import dev.morgue.NewsField;
import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearches;
import dev.morgue.search.Facet;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.text.WordForms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of an archive that a shell offers behind an option: names, publications, sections. */
final class ValueCompletion {

  /** What stands for a field where names of saved searches are asked for, as in a query. */
  static final String SEARCHES = "search";

  private static final int MOST = 50;

  private ValueCompletion() {}

  /** The field whose values an archive can offer, by its own name. */
  static Optional<NewsField> field(String label) {
    return NewsField.of(label).filter(field -> field.label().equals(label) && isOffered(field));
  }

  private static boolean isOffered(NewsField field) {
    return switch (field) {
      case PERSON, PLACE, ORGANISATION, SOURCE, BYLINE, SECTION, SUBJECT, COLLECTION -> true;
      default -> false;
    };
  }

  /** The commonest values in which a word begins as typed, letter case and accents aside. */
  static List<String> of(NewsArchive archive, NewsField field, String typed) throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .facets(List.of(new FacetRequest(field.label(), Integer.MAX_VALUE, typed, null)))
            .pageSize(0)
            .snippets(0)
            .build();
    List<Facet.Value> values = archive.search(request).facets().getFirst().values();
    return begun(values.stream().map(Facet.Value::value), typed);
  }

  /** The names of saved searches in which a word begins as typed, letter case and accents aside. */
  static List<String> of(SavedSearches searches, String typed) {
    return begun(searches.all().stream().map(SavedSearch::name), typed);
  }

  private static List<String> begun(Stream<String> values, String typed) {
    String begun = " " + WordForms.fold(typed);
    return values
        .map(Passage::onOneLine)
        .filter(value -> (" " + WordForms.fold(value)).contains(begun))
        .limit(MOST)
        .toList();
  }
}
