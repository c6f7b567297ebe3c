package dev.morgue.authority;

import dev.morgue.csv.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A CSV list that the user keeps, and the changes made to it by commands, each of which can be
 * undone later, also after others and after rows were changed by hand. The changes stand in a file
 * beside the list; the list itself stays plain CSV. Only one process at a time changes it.
 * Thread-safe: it keeps nothing between calls.
 */
public final class ChangedList {

  private final Path path;
  private final Path journal;
  private final String what;

  /**
   * A list, where there is one or will be.
   *
   * @param path where it is
   * @param journal where its changes are
   * @param what what it is called in messages: {@code list of names}
   */
  public ChangedList(Path path, Path journal, String what) {
    this.path = path;
    this.journal = journal;
    this.what = what;
  }

  /** Where the list is. */
  public Path path() {
    return path;
  }

  /** The list's text as it stands; empty where there is none. */
  public String text() throws IOException {
    return Files.exists(path) ? CsvFile.textOf(path) : "";
  }

  /**
   * Changes the list, and remembers how to undo that.
   *
   * @param done what is done, for whoever wants to undo it later
   * @param when the time now
   * @param edit the change of the text; what it throws is thrown on, and nothing is changed
   * @return the changed text
   * @throws IOException if the list cannot be read or written, or is just being changed
   */
  public String change(String done, Instant when, UnaryOperator<String> edit) throws IOException {
    try (AuthorityJournal changes = AuthorityJournal.open(journal, what)) {
      String before = text();
      String after = edit.apply(before);
      if (!after.equals(before)) {
        // first, so that nothing is ever changed that cannot be undone
        List<String> rows = CsvFile.parse(before).rows();
        changes.add(done, when, RowsChange.between(rows, CsvFile.parse(after).rows()));
        write(after);
      }
      return after;
    }
  }

  /** The changes that were made, first to last. */
  public List<AuthorityChange> changes() throws IOException {
    if (!Files.exists(journal)) {
      return List.of();
    }
    try (AuthorityJournal changes = AuthorityJournal.open(journal, what)) {
      return changes.changes();
    }
  }

  /**
   * Undoes a change: the rows it put into the list give way to those that it took away.
   *
   * @param number which change; 0 for the last that is not undone yet
   * @param when the time now
   * @param check throws what speaks against the text that would be the list again
   * @return the change; empty if nothing is left to undo
   * @throws IllegalArgumentException if no change has this number, it is undone already, or its
   *     rows were changed since
   * @throws IOException if the list cannot be read or written, or is just being changed
   */
  public Optional<AuthorityChange> undo(int number, Instant when, Consumer<String> check)
      throws IOException {
    if (!Files.exists(journal)) {
      return none(number);
    }
    try (AuthorityJournal changes = AuthorityJournal.open(journal, what)) {
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
      undo(entry, check);
      changes.undo(entry.change(), when);
      return Optional.of(entry.change());
    }
  }

  private Optional<AuthorityChange> none(int number) {
    if (number != 0) {
      throw new IllegalArgumentException("there is no change " + number + " of the " + what);
    }
    return Optional.empty();
  }

  private void undo(AuthorityJournal.Entry entry, Consumer<String> check) throws IOException {
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
    check.accept(text);
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
