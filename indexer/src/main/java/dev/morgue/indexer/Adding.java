package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.search.AddResult;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Adds articles on several threads so that the archive comes out as if they had been added one by
 * one: what becomes of each is decided in input order, and an article waits until none with its key
 * or its bytes is under way, because which of those comes first decides what the other is. Outcomes
 * are told in input order. Used by one thread.
 */
final class Adding {

  /** Something that has its turn among the outcomes. */
  interface Step {
    /** Does it. */
    void run() throws IOException;
  }

  private sealed interface Pending {}

  /** A record whose outcome is not told yet; {@code marks} keeps its like waiting. */
  private record Waiting(
      String where, List<String> marks, Future<RecordOutcome> outcome, FileEnding file)
      implements Pending {}

  /** Something to do when everything before it is told. */
  private record Then(Step step) implements Pending {}

  private final ArchiveWriter writer;
  private final ExecutorService threads;
  private final int most;
  private final Tally tally;
  private final NameStage names;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Set<String> underWay = new HashSet<>();

  /** Open once the archive has decided on the last article that was handed over. */
  private CountDownLatch lastDecided = new CountDownLatch(0);

  /**
   * Adds to an archive.
   *
   * @param threads what looks for names and adds
   * @param most how many records may be under way
   */
  Adding(ArchiveWriter writer, ExecutorService threads, int most, Tally tally, NameStage names) {
    this.writer = writer;
    this.threads = threads;
    this.most = most;
    this.tally = tally;
    this.names = names;
  }

  /** Adds an article, of a file, as soon as it may be. */
  void add(Article article, FileEnding file) throws InterruptedException, ArchiveLostException {
    List<String> marks = List.of("key " + article.key(), article.original().sha256());
    while (pending.size() >= most || marks.stream().anyMatch(underWay::contains)) {
      settleOldest();
    }
    underWay.addAll(marks);
    String where = where(article);
    CountDownLatch turn = lastDecided;
    CountDownLatch decided = new CountDownLatch(1);
    lastDecided = decided;
    Future<RecordOutcome> outcome = threads.submit(() -> added(article, where, turn, decided));
    pending.add(new Waiting(where, marks, outcome, file));
  }

  /** Does something when everything before it is told. */
  void then(Step step) throws InterruptedException, ArchiveLostException {
    while (pending.size() >= most) {
      settleOldest();
    }
    pending.add(new Then(step));
  }

  /** Tells the outcome of a record that is not to be added, when its turn comes. */
  void pass(RecordOutcome outcome, FileEnding file)
      throws InterruptedException, ArchiveLostException {
    while (pending.size() >= most) {
      settleOldest();
    }
    Future<RecordOutcome> told = CompletableFuture.completedFuture(outcome);
    pending.add(new Waiting(outcome.where(), List.of(), told, file));
  }

  boolean isSettled() {
    return pending.isEmpty();
  }

  /** Waits until everything is added or has failed, and told. */
  void settleAll() throws InterruptedException, ArchiveLostException {
    while (!pending.isEmpty()) {
      settleOldest();
    }
  }

  private void settleOldest() throws InterruptedException, ArchiveLostException {
    switch (pending.getFirst()) {
      case Waiting oldest -> settle(oldest);
      case Then then -> {
        pending.removeFirst();
        take(then.step());
      }
    }
  }

  private static void take(Step step) throws ArchiveLostException {
    try {
      step.run();
    } catch (IOException | IllegalStateException e) {
      throw new ArchiveLostException(e);
    }
  }

  private void settle(Waiting oldest) throws InterruptedException, ArchiveLostException {
    try {
      tell(oldest, oldest.outcome.get());
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      oldest.file.notAdded();
      String reason = "could not be added: " + cause.getMessage();
      tell(oldest, RecordOutcome.unheld(End.FAILED, oldest.where, reason));
      if (concernsArchive(cause)) {
        throw new ArchiveLostException(cause);
      }
    }
  }

  private void tell(Waiting settled, RecordOutcome outcome) {
    pending.removeFirst();
    settled.marks.forEach(underWay::remove);
    settled.file.ended(outcome);
    tally.ended(outcome);
  }

  /** Adds in its turn; the next one's comes before names are looked for, which takes long. */
  private RecordOutcome added(
      Article article, String where, CountDownLatch turn, CountDownLatch decided)
      throws IOException, InterruptedException {
    try {
      turn.await();
      AddResult added =
          writer.add(
              article,
              whole -> {
                decided.countDown();
                return names.apply(whole);
              });
      End end = end(added.outcome());
      Original.Location first = end == End.DUPLICATE ? writer.firstPlace(added.id()) : null;
      return new RecordOutcome(end, where, "", added.id(), first == null ? null : first.toString());
    } finally {
      decided.countDown();
    }
  }

  private static String where(Article article) {
    List<Original.Location> locations = article.original().locations();
    return locations.isEmpty() ? article.key() : locations.getLast().toString();
  }

  private static End end(AddResult.Outcome outcome) {
    return switch (outcome) {
      case ADDED -> End.INDEXED;
      case NEW_VERSION -> End.NEW_VERSION;
      case UNCHANGED -> End.UNCHANGED;
      case DUPLICATE -> End.DUPLICATE;
    };
  }

  /** Whether no further article can be added either: the disk, a closed writer, no memory. */
  private static boolean concernsArchive(Throwable cause) {
    return cause instanceof IOException
        || cause instanceof IllegalStateException
        || (cause instanceof Error && !(cause instanceof StackOverflowError));
  }

  /** The archive can no longer be written. */
  static final class ArchiveLostException extends Exception {

    private static final long serialVersionUID = 1L;

    ArchiveLostException(Throwable cause) {
      super(cause instanceof IOException ? cause.getMessage() : "adding stopped: " + cause, cause);
    }
  }
}
