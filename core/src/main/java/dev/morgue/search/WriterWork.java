package dev.morgue.search;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Does what is to be done to an archive that is open for writing, each thing in its turn, and tells
 * what goes wrong as what it means for the archive. Thread-safe.
 */
final class WriterWork {

  private final ArchiveFolder folder;
  private final IndexWriter writer;
  private final Turns turns;
  private final Holdings holdings;
  private final Amendments amendments;
  private final Supplier<@Nullable FileRegister> files;

  /**
   * Works on an archive.
   *
   * @param files its register of files; null while that is not open
   */
  WriterWork(
      ArchiveFolder folder,
      Turns turns,
      Holdings holdings,
      Amendments amendments,
      Supplier<@Nullable FileRegister> files) {
    this.folder = folder;
    this.writer = folder.writer();
    this.turns = turns;
    this.holdings = holdings;
    this.amendments = amendments;
    this.files = files;
  }

  /** Does something that others may do at the same time. */
  <T extends @Nullable Object> T beside(Turns.Task<T, IOException> task) throws IOException {
    makeRoom();
    try {
      return turns.shared(() -> open(task));
    } catch (IllegalStateException | IOException e) {
      throw broken(e);
    }
  }

  /** Does something while nothing else is under way. */
  <T extends @Nullable Object> T alone(Turns.Task<T, IOException> task) throws IOException {
    try {
      return turns.alone(() -> open(task));
    } catch (IllegalStateException | IOException e) {
      throw broken(e);
    }
  }

  private <T extends @Nullable Object> T open(Turns.Task<T, IOException> task) throws IOException {
    if (!writer.isOpen()) {
      throw new AlreadyClosedException("closed");
    }
    return task.run();
  }

  /** Lets go of what is remembered of recent additions, once that is much. */
  private void makeRoom() throws IOException {
    if (holdings.isFull()) {
      alone(() -> {
        if (holdings.isFull()) {
          amendments.notePlaces();
          holdings.refresh();
        }
        return null;
      });
    }
  }

  /** Whether something ended the writing. */
  boolean isLost() {
    return tragedy() != null;
  }

  /** What ended the writing, of articles or of the register; null while nothing did. */
  private @Nullable Throwable tragedy() {
    Throwable tragedy = writer.getTragicException();
    FileRegister register = files.get();
    return tragedy != null || register == null ? tragedy : register.tragedy();
  }

  private IOException broken(Exception e) {
    return Breakdown.of(e, tragedy(), writer.isOpen(), folder.archive());
  }
}
