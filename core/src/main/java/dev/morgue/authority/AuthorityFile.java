package dev.morgue.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The list of names in an archive's folder, and the changes made to it, each of which can be undone
 * later, also after others and after rows were changed by hand. The changes stand in a file beside
 * the list, {@link #JOURNAL}; the list itself stays plain CSV. Only one process at a time changes
 * it. Thread-safe: it keeps nothing between calls.
 */
public final class AuthorityFile {

  /** What the file of changes is called in an archive's folder. */
  public static final String JOURNAL = "names.changes.jsonl";

  private final ChangedList list;

  private AuthorityFile(Path archive) {
    Path path = archive.resolve(NameAuthority.FILE_NAME);
    this.list = new ChangedList(path, archive.resolve(JOURNAL), "list of names");
  }

  /** The list in an archive's folder, where there is one or will be. */
  public static AuthorityFile in(Path archive) {
    return new AuthorityFile(archive);
  }

  /** Where the list is. */
  public Path path() {
    return list.path();
  }

  /**
   * The list as it stands; an empty one where there is none.
   *
   * @throws dev.morgue.sources.InvalidRegistryException if it has mistakes
   * @throws IOException if it cannot be read
   */
  public NameAuthority read() throws IOException {
    return parsed(list.text());
  }

  private NameAuthority parsed(String text) {
    return NameAuthority.parse(text, path().toString());
  }

  /**
   * Changes the list, and remembers how to undo that. What the change does not touch stays byte for
   * byte.
   *
   * @param what what is done, for whoever wants to undo it later
   * @param when the time now
   * @param edit the change; what it throws is thrown on, and nothing is changed
   * @return the changed list
   * @throws IOException if the list cannot be read or written, or is just being changed
   */
  public NameAuthority change(String what, Instant when, UnaryOperator<NameAuthority> edit)
      throws IOException {
    return parsed(list.change(what, when, text -> edit.apply(parsed(text)).text()));
  }

  /** The changes that were made, first to last. */
  public List<AuthorityChange> changes() throws IOException {
    return list.changes();
  }

  /**
   * Undoes a change: the rows it put into the list give way to those that it took away.
   *
   * @param number which change; 0 for the last that is not undone yet
   * @param when the time now
   * @return the change; empty if nothing is left to undo
   * @throws IllegalArgumentException if no change has this number, it is undone already, or its
   *     rows were changed since
   * @throws IOException if the list cannot be read or written, or is just being changed
   */
  public Optional<AuthorityChange> undo(int number, Instant when) throws IOException {
    return list.undo(number, when, this::parsed);
  }
}
