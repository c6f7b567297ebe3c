package dev.morgue.indexer;

import dev.morgue.indexer.Adding.ArchiveLostException;
import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One crawl. Files are read ahead on threads of their own, a few at a time; this thread takes their
 * results in the order of the files, so everything it decides is decided in that order.
 */
final class Crawl {

  private final ArchiveWriter writer;
  private final IndexOptions options;
  private final IndexListener listener;
  private final BooleanSupplier stopAsked;
  private final FolderWalk walk;
  private final Tally tally;
  private final CrawlState state;
  private final Instant started;
  private final Deque<FileReading> readAhead = new ArrayDeque<>();

  private IndexCounts committed = IndexCounts.NONE;
  private Instant lastCommit;
  private long charsSinceCommit;
  private @Nullable String through;

  Crawl(
      ArchiveWriter writer,
      IndexOptions options,
      List<Path> inputs,
      IndexListener listener,
      BooleanSupplier stopAsked) {
    this.writer = writer;
    this.options = options;
    this.listener = listener;
    this.stopAsked = stopAsked;
    this.walk = new FolderWalk(inputs);
    this.tally = new Tally(listener);
    this.started = options.clock().instant();
    this.lastCommit = started;
    this.state = new CrawlState(writer.crawlState(), inputs, started);
  }

  IndexReport run(Parsers parsers, ParseContext context) {
    String stopped;
    try (ExecutorService readers = threads("morgue-read-");
        ExecutorService adders = threads("morgue-add-")) {
      Adding adding = new Adding(writer, adders, 4 * options.threads(), tally);
      try {
        stopped = crawl(adding, () -> readAhead(readers, parsers, context));
        settleWhatIsLeft(adding);
      } finally {
        readAhead.forEach(reading -> reading.results().cancel());
      }
    }
    return new IndexReport(
        tally.counts(),
        committed,
        tally.listed(End.FAILED),
        tally.listed(End.SKIPPED),
        tally.listed(End.DUPLICATE),
        stopped,
        Duration.between(started, options.clock().instant()));
  }

  private ExecutorService threads(String name) {
    return Executors.newFixedThreadPool(
        options.threads(), Thread.ofPlatform().daemon().name(name, 0).factory());
  }

  /** Reads and adds everything; says why if it could not. */
  private @Nullable String crawl(Adding adding, Runnable fill) {
    try {
      return addAll(adding, fill);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    } catch (ArchiveLostException | IOException e) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
  }

  private @Nullable String addAll(Adding adding, Runnable fill)
      throws InterruptedException, ArchiveLostException, IOException {
    boolean asked = stopAsked.getAsBoolean();
    for (fill.run(); !readAhead.isEmpty() && !asked; fill.run()) {
      FileReading file = readAhead.getFirst();
      tally.fileFound();
      asked = !addFile(file, adding);
      if (!asked) {
        through = file.where();
        readAhead.removeFirst();
      }
    }
    adding.settleAll();
    commit(!asked);
    return asked ? "it was asked to stop" : null;
  }

  private void readAhead(ExecutorService readers, Parsers parsers, ParseContext context) {
    while (readAhead.size() < options.threads() + 2 && walk.hasNext()) {
      FileReading reading = new FileReading(walk.next(), parsers, context);
      readAhead.addLast(reading);
      readers.execute(reading);
    }
  }

  /** Adds what is in a file; false when it was asked to stop before the end. */
  private boolean addFile(FileReading file, Adding adding)
      throws InterruptedException, ArchiveLostException, IOException {
    for (ParseResult result = file.results().take();
        result != null;
        result = file.results().take()) {
      switch (result) {
        case ParseResult.Parsed parsed -> adding.add(parsed.article());
        case ParseResult.Skipped no ->
            adding.pass(new RecordOutcome(End.SKIPPED, no.where(), no.reason(), null));
        case ParseResult.Failed no ->
            adding.pass(new RecordOutcome(End.FAILED, no.where(), no.reason(), null));
      }
      // only now: when the archive is lost over an earlier record, this one counts as not read
      tally.recordRead();
      charsSinceCommit += ResultQueue.weight(result);
      if (isCommitDue()) {
        adding.settleAll();
        commit(false);
      }
      if (stopAsked.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommitDue() {
    Duration waited = Duration.between(lastCommit, options.clock().instant());
    return charsSinceCommit >= options.commitChars()
        || waited.compareTo(options.commitEvery()) >= 0;
  }

  private void commit(boolean finished) throws IOException {
    Instant now = options.clock().instant();
    writer.commit(state.at(through, finished ? now : null));
    lastCommit = now;
    charsSinceCommit = 0;
    committed = tally.counts();
    listener.committed(committed);
  }

  /** Accounts for what was under way when the crawl broke off. An interrupt waits until then. */
  private static void settleWhatIsLeft(Adding adding) {
    boolean interrupted = Thread.interrupted();
    while (!adding.isSettled()) {
      try {
        adding.settleAll();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ArchiveLostException e) {
        // The first such error was told; this record is counted as failed, and the next one's turn
        // is
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
