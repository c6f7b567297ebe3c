package dev.morgue.query;

import dev.morgue.authority.NameAuthority;
import dev.morgue.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The queries that a user keeps under names, for {@code search:}. They are looked up when a query
 * is read, so a change needs no new index. Immutable.
 *
 * <p>The list is a CSV file whose first line heads the columns; docs/query-language.md describes
 * them. A row that cannot be right is left out and told of ({@link #problems}); the others count.
 */
public final class SavedSearches {

  /** What the list is called in an archive's folder. */
  public static final String FILE_NAME = "searches.csv";

  /** No saved search. */
  public static final SavedSearches EMPTY =
      new SavedSearches(new LinkedHashMap<>(), Map.of(), List.of());

  private final Map<String, SavedSearch> byKey;
  private final Map<String, String> clashes;
  private final List<String> problems;

  private SavedSearches(
      Map<String, SavedSearch> byKey, Map<String, String> clashes, List<String> problems) {
    this.byKey = byKey;
    this.clashes = Map.copyOf(clashes);
    this.problems = List.copyOf(problems);
  }

  /**
   * These searches.
   *
   * @throws IllegalArgumentException if two have one name
   */
  public static SavedSearches of(List<SavedSearch> searches) {
    return of(searches, List.of());
  }

  private static SavedSearches of(List<SavedSearch> searches, List<String> problems) {
    Map<String, SavedSearch> byKey = new LinkedHashMap<>();
    for (SavedSearch search : searches) {
      if (byKey.putIfAbsent(key(search.name()), search) != null) {
        throw new IllegalArgumentException("two searches are saved as '" + search.name() + "'");
      }
    }
    return new SavedSearches(byKey, Map.of(), problems);
  }

  /**
   * Reads a list. What is wrong with it is no reason for an exception.
   *
   * @param csv the file's text
   * @param name what to call the file in a message
   */
  public static SavedSearches parse(String csv, String name) {
    SearchRows rows = SearchRows.parse(csv);
    return of(
        List.copyOf(rows.searches().values()),
        rows.problems().stream().map(problem -> name + ", " + problem).toList());
  }

  /**
   * Reads the list in an archive's folder; an empty one where there is none.
   *
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public static SavedSearches beside(Path archive) throws IOException {
    Path file = archive.resolve(FILE_NAME);
    return Files.exists(file) ? parse(CsvFile.textOf(file), file.toString()) : EMPTY;
  }

  /** What two writings of one name have in common: letter case, accents and wider spaces aside. */
  static String key(String name) {
    return NameAuthority.key(name);
  }

  /**
   * These and those of another list, for archives that are searched as one. Where both have a name
   * for different queries, this one's counts, and a query that uses it says so.
   *
   * @param where what to call the other list in a message
   */
  public SavedSearches and(SavedSearches other, String where) {
    if (other.byKey.isEmpty() && other.problems.isEmpty()) {
      return this;
    }
    Map<String, SavedSearch> both = new LinkedHashMap<>(byKey);
    Map<String, String> told = new LinkedHashMap<>(other.clashes);
    told.putAll(clashes);
    other.byKey.forEach((key, search) -> {
      SavedSearch first = both.putIfAbsent(key, search);
      if (first != null && !isSame(first, search)) {
        told.putIfAbsent(
            key,
            "'"
                + first.name()
                + "' is saved as something else in "
                + where
                + "; not taken from"
                + " there");
      }
    });
    Set<String> all = new LinkedHashSet<>(problems);
    all.addAll(other.problems);
    return new SavedSearches(both, told, List.copyOf(all));
  }

  private static boolean isSame(SavedSearch one, SavedSearch other) {
    return one.query().equals(other.query()) && one.dialect() == other.dialect();
  }

  /** The saved searches in the order of the list. */
  public List<SavedSearch> all() {
    return List.copyOf(byKey.values());
  }

  /** The search saved under a name: letter case, accents and wider spaces aside. */
  public Optional<SavedSearch> named(String name) {
    return Optional.ofNullable(byKey.get(key(name)));
  }

  /** The rows of the file that were left out, where each is, why, and what to do. */
  public List<String> problems() {
    return problems;
  }

  /** Names that are something else in another archive, each with a sentence that says so. */
  public List<String> clashes() {
    return byKey.keySet().stream().map(clashes::get).filter(Objects::nonNull).toList();
  }

  /** That a name is something else in another archive. */
  Optional<String> clash(String name) {
    return Optional.ofNullable(clashes.get(key(name)));
  }

  /** What to say of a name that nothing is saved under. */
  public String unknown(String typed) {
    String broken =
        problems.isEmpty()
            ? ""
            : " (" + problems.getFirst() + (problems.size() > 1 ? "; and others" : "") + ")";
    if (byKey.isEmpty()) {
      return "no search is saved here, so there is none called '" + typed + "'" + broken;
    }
    Set<String> near =
        new LinkedHashSet<>(NearestNames.of(typed, all().stream().map(SavedSearch::name).toList()));
    for (SavedSearch search : all()) {
      if (near.size() < 3 && (" " + key(search.name())).contains(" " + key(typed))) {
        near.add(search.name());
      }
    }
    List<String> written = new ArrayList<>();
    near.forEach(name -> written.add(QueryPrinter.search(name)));
    return "no search is saved as '"
        + typed
        + "'"
        + broken
        + (written.isEmpty() ? "" : "; did you mean " + String.join(" or ", written) + "?");
  }
}
