package dev.morgue.authority;

import dev.morgue.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
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

  private final Path path;
  private final Path journal;

  private AuthorityFile(Path archive) {
    this.path = archive.resolve(NameAuthority.FILE_NAME);
    this.journal = archive.resolve(JOURNAL);
  }

  /** The list in an archive's folder, where there is one or will be. */
  public static AuthorityFile in(Path archive) {
    return new AuthorityFile(archive);
  }

  /** Where the list is. */
  public Path path() {
    return path;
  }

  /**
   * The list as it stands; an empty one where there is none.
   *
   * @throws dev.morgue.sources.InvalidRegistryException if it has mistakes
   * @throws IOException if it cannot be read
   */
  public NameAuthority read() throws IOException {
    return NameAuthority.parse(text(), path.toString());
  }

  private String text() throws IOException {
    return Files.exists(path) ? CsvFile.textOf(path) : "";
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
    try (AuthorityJournal changes = AuthorityJournal.open(journal)) {
      NameAuthority before = read();
      NameAuthority after = edit.apply(before);
      if (!after.text().equals(before.text())) {
        // first, so that nothing is ever changed that cannot be undone
        changes.add(what, when, RowsChange.between(before.file().rows(), after.file().rows()));
        write(after.text());
      }
      return after;
    }
  }

  /** The changes that were made, first to last. */
  public List<AuthorityChange> changes() throws IOException {
    if (!Files.exists(journal)) {
      return List.of();
    }
    try (AuthorityJournal changes = AuthorityJournal.open(journal)) {
      return changes.changes();
    }
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
    if (!Files.exists(journal)) {
      return none(number);
    }
    try (AuthorityJournal changes = AuthorityJournal.open(journal)) {
      int last =
          changes.changes().reversed().stream()
              .filter(change -> !change.undone())
              .mapToInt(AuthorityChange::number)
              .findFirst()
              .orElse(0);
      AuthorityJournal.Entry entry = changes.entry(number == 0 ? last : number);
      if (entry == null) {
        return none(number);
      }
      if (changes.changes().get(entry.change().number() - 1).undone()) {
        throw new IllegalArgumentException("change " + number + " is undone already");
      }
      undo(entry);
      changes.undo(entry.change(), when);
      return Optional.of(entry.change());
    }
  }

  private static Optional<AuthorityChange> none(int number) {
    if (number != 0) {
      throw new IllegalArgumentException("there is no change " + number + " of the list of names");
    }
    return Optional.empty();
  }

  private void undo(AuthorityJournal.Entry entry) throws IOException {
    CsvFile now = CsvFile.parse(text());
    List<String> rows =
        entry
            .rows()
            .undone(now.rows())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "the rows that '"
                        + entry.change().what()
                        + "' wrote were changed since: undo the later changes first, or change "
                        + path
                        + " by hand"));
    String text = now.mark() + String.join("", rows);
    NameAuthority.parse(text, path.toString());
    write(text);
  }

  /** Replaces the file; nothing is no file. */
  private void write(String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(path);
    } else {
      CsvFile.replace(path, text);
    }
  }
}
