package dev.morgue.query;

import dev.morgue.authority.AuthorityChange;
import dev.morgue.authority.ChangedList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The saved searches in an archive's folder, and the changes made to them, each of which can be
 * undone. What a change does not touch stays byte for byte, rows that cannot be read among it. Only
 * one process at a time changes the list. Thread-safe: it keeps nothing between calls.
 */
public final class SavedSearchFile {

  /** What the file of changes is called in an archive's folder. */
  public static final String JOURNAL = "searches.changes.jsonl";

  private final ChangedList list;

  private SavedSearchFile(Path archive) {
    Path path = archive.resolve(SavedSearches.FILE_NAME);
    this.list = new ChangedList(path, archive.resolve(JOURNAL), "list of saved searches");
  }

  /** The list in an archive's folder, where there is one or will be. */
  public static SavedSearchFile in(Path archive) {
    return new SavedSearchFile(archive);
  }

  /** Where the list is. */
  public Path path() {
    return list.path();
  }

  /**
   * The list as it stands; an empty one where there is none.
   *
   * @throws IOException if it cannot be read or is not in UTF-8
   */
  public SavedSearches read() throws IOException {
    return parsed(list.text());
  }

  private SavedSearches parsed(String text) {
    return SavedSearches.parse(text, path().toString());
  }

  /**
   * Saves a search.
   *
   * @param replace whether it takes the place of one of that name
   * @param when the time now
   * @return the changed list
   * @throws IllegalArgumentException if the name is taken and not to be replaced, or the file
   *     cannot be changed without losing what is broken in it
   * @throws IOException if the list cannot be read or written, or is just being changed
   */
  public SavedSearches save(SavedSearch search, boolean replace, Instant when) throws IOException {
    return change(
        "add '" + search.name() + "'",
        when,
        rows -> {
          if (!replace) {
            free(rows, search.name());
          }
          return rows.with(search.name(), search);
        });
  }

  /**
   * Removes a search.
   *
   * @throws IllegalArgumentException if there is none of that name, or as for {@link #save}
   * @throws IOException as for {@link #save}
   */
  public SavedSearches remove(String name, Instant when) throws IOException {
    return change(
        "remove '" + name + "'",
        when,
        rows -> {
          held(rows, name);
          return rows.without(name);
        });
  }

  /**
   * Gives a search another name. Queries that use the old one are left as they are.
   *
   * @throws IllegalArgumentException if there is none of that name, if the other name is taken, or
   *     as for {@link #save}
   * @throws IOException as for {@link #save}
   */
  public SavedSearches rename(String name, String to, Instant when) throws IOException {
    return change(
        "rename '" + name + "' to '" + to + "'",
        when,
        rows -> {
          SavedSearch old = held(rows, name);
          if (!SavedSearches.key(old.name()).equals(SavedSearches.key(to))) {
            free(rows, to);
          }
          return rows.with(name, new SavedSearch(to, old.query(), old.dialect(), old.note()));
        });
  }

  private interface Edit {
    String of(SearchRows rows);
  }

  private SavedSearches change(String done, Instant when, Edit edit) throws IOException {
    UnaryOperator<String> change =
        text -> {
          SearchRows rows = SearchRows.parse(text);
          if (!rows.isChangeable()) {
            throw new IllegalArgumentException(
                parsed(text).problems().getLast()
                    + "; mend that first, nothing is changed until then");
          }
          return edit.of(rows);
        };
    return parsed(list.change(done, when, change));
  }

  private SavedSearch held(SearchRows rows, String name) {
    return rows.named(name)
        .orElseThrow(() -> new IllegalArgumentException(parsed(rows.text()).unknown(name)));
  }

  private static void free(SearchRows rows, String name) {
    Optional<SavedSearch> other = rows.named(name);
    if (other.isPresent()) {
      throw new IllegalArgumentException(taken(other.get()));
    }
  }

  /** What to say where a name is taken. */
  public static String taken(SavedSearch other) {
    return "a search is saved as '" + other.name() + "' already: " + other.query();
  }

  /** The changes that were made, first to last. */
  public List<AuthorityChange> changes() throws IOException {
    return list.changes();
  }

  /**
   * Undoes a change.
   *
   * @param number which change; 0 for the last that is not undone yet
   * @param when the time now
   * @return the change; empty if nothing is left to undo
   * @throws IllegalArgumentException if no change has this number, it is undone already, or its
   *     rows were changed since
   * @throws IOException as for {@link #save}
   */
  public Optional<AuthorityChange> undo(int number, Instant when) throws IOException {
    return list.undo(number, when, text -> {});
  }
}
