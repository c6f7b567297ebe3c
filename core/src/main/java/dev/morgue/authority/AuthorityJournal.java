package dev.morgue.authority;

import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import dev.morgue.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a list, JSON Lines to which lines are only added. Whoever has it open is the only
 * one to change the list.
 */
final class AuthorityJournal implements Closeable {

  private final Path path;
  private final String list;
  private final FileChannel file;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Integer> undone = new HashSet<>();

  /** A change with what it did to the rows. */
  record Entry(AuthorityChange change, RowsChange rows) {}

  private AuthorityJournal(Path path, String list, FileChannel file) {
    this.path = path;
    this.list = list;
    this.file = file;
  }

  /**
   * Opens the journal, or makes one.
   *
   * @param list what the list is called in messages
   * @throws IOException if another command has it open, or a line of it cannot be read
   */
  static AuthorityJournal open(Path path, String list) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    AuthorityJournal journal = new AuthorityJournal(path, list, file);
    try {
      journal.lock();
      journal.read();
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
    return journal;
  }

  private void lock() throws IOException {
    @Nullable FileLock lock = null;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very process
    }
    if (lock == null) {
      throw new IOException(
          path + " is in use: another command is changing the " + list + "; try again after it");
    }
  }

  private void read() throws IOException {
    byte[] bytes = Channels.newInputStream(file.position(0)).readAllBytes();
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--; // a line that a crash cut: its change was never made
    }
    file.truncate(whole);
    file.position(whole);
    int number = 0;
    for (String line : new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      try {
        take(Json.parseObject(line));
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        throw new IOException(
            path
                + ", line "
                + number
                + ", is no change of the "
                + list
                + ": put the file aside to go on without what could be undone",
            e);
      }
    }
  }

  private void take(JsonObject line) {
    if (line.has("undone")) {
      undone.add((int) line.integer("undone", 0));
      return;
    }
    AuthorityChange change =
        new AuthorityChange(
            entries.size() + 1,
            Instant.parse(line.requiredText("when")),
            line.requiredText("what"),
            false);
    entries.add(new Entry(change, RowsChange.read(line)));
  }

  /** Every change, first to last. */
  List<AuthorityChange> changes() {
    return entries.stream().map(entry -> seen(entry.change())).toList();
  }

  private AuthorityChange seen(AuthorityChange change) {
    return new AuthorityChange(
        change.number(), change.when(), change.what(), undone.contains(change.number()));
  }

  /** A change by its number; null for none of that number. */
  @Nullable Entry entry(int number) {
    return number < 1 || number > entries.size() ? null : entries.get(number - 1);
  }

  /** Notes a change. */
  void add(String what, Instant when, RowsChange rows) throws IOException {
    append(new JsonMap().put("when", when.toString()).put("what", what).put("rows", rows.tree()));
    AuthorityChange change = new AuthorityChange(entries.size() + 1, when, what, false);
    entries.add(new Entry(change, rows));
  }

  /** Notes that a change is undone. */
  void undo(AuthorityChange change, Instant when) throws IOException {
    append(new JsonMap().put("when", when.toString()).put("undone", change.number()));
    undone.add(change.number());
  }

  private void append(JsonMap line) throws IOException {
    String text = Json.write(line.tree()) + "\n";
    ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (rest.hasRemaining()) {
      file.write(rest);
    }
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
