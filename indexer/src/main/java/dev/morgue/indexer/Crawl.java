package dev.morgue.indexer;

import dev.morgue.Article;
import dev.morgue.indexer.Adding.ArchiveLostException;
import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.CrawledFile;
import dev.morgue.search.CrawledFile.Unheld;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One crawl. Files are read ahead on threads of their own, a few at a time; this thread takes their
 * results in the order of the files, so everything it decides is decided in that order.
 */
final class Crawl {

  /**
   * What to crawl.
   *
   * @param paths files and folders
   * @param retry whether they are what failed before, and not folders to be crawled whole
   */
  record Inputs(List<Path> paths, boolean retry) {}

  private final ArchiveWriter writer;
  private final IndexOptions options;
  private final IndexListener listener;
  private final BooleanSupplier stopAsked;
  private final Inputs inputs;
  private final FoundFiles found;
  private final Tally tally;
  private final NameStage names;
  private final CrawlState state;
  private final Instant started;
  private final Deque<FileReading> readAhead = new ArrayDeque<>();

  private IndexCounts committed = IndexCounts.NONE;
  private Instant lastCommit;
  private long charsSinceCommit;
  private long bytes;
  private @Nullable String through;

  Crawl(
      ArchiveWriter writer,
      IndexOptions options,
      Inputs inputs,
      IndexListener listener,
      BooleanSupplier stopAsked) {
    this.writer = writer;
    this.options = options;
    this.listener = listener;
    this.stopAsked = stopAsked;
    this.inputs = inputs;
    this.found = new FoundFiles(inputs, writer.archive());
    this.tally = new Tally(listener);
    this.names = new NameStage(options.tagger());
    this.started = options.clock().instant();
    this.lastCommit = started;
    List<Path> whole = inputs.retry() ? List.of() : inputs.paths();
    this.state = new CrawlState(writer.crawlState(), whole, started);
  }

  IndexReport run(Parsers parsers, ParseContext context) {
    String stopped;
    try (ExecutorService readers = threads("morgue-read-");
        ExecutorService adders = threads("morgue-add-")) {
      Adding adding = new Adding(writer, adders, 4 * options.threads(), tally, names);
      try {
        stopped = crawl(adding, readers, parsers, context);
        settleWhatIsLeft(adding);
      } finally {
        readAhead.forEach(reading -> reading.results().cancel());
      }
    }
    return new IndexReport(
        tally.counts(),
        tally.fileCounts(),
        writer.collections().joined(),
        names.untagged(),
        committed,
        tally.listed(End.FAILED),
        tally.listed(End.SKIPPED),
        tally.listed(End.DUPLICATE),
        tally.listedVanished(),
        context.trials().idle(context.sites().name()),
        stopped,
        Duration.between(started, options.clock().instant()));
  }

  private ExecutorService threads(String name) {
    return Executors.newFixedThreadPool(
        options.threads(), Thread.ofPlatform().daemon().name(name, 0).factory());
  }

  /** Reads and adds everything; says why if it could not. */
  private @Nullable String crawl(
      Adding adding, ExecutorService readers, Parsers parsers, ParseContext context) {
    try {
      FileMemory memory = new FileMemory(writer, tally);
      Reading how = Reading.of(parsers, context, known(memory), options.clock());
      return addAll(adding, memory, () -> readAhead(readers, how));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    } catch (ArchiveLostException | IOException e) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
  }

  /** What is known of a file; nothing that spares reading it where all are to be read again. */
  private Reading.Known known(FileMemory memory) {
    return path -> {
      Optional<CrawledFile> known = memory.register().find(path);
      return options.reread() ? known.map(file -> file.withStamp(null)) : known;
    };
  }

  private @Nullable String addAll(Adding adding, FileMemory memory, Runnable fill)
      throws InterruptedException, ArchiveLostException, IOException {
    boolean asked = stopAsked.getAsBoolean();
    writer.collections().beginJoining();
    // now, since when an unread file gets them is not in step with what is added meanwhile
    writer.collections().settle(options.collections());
    for (fill.run(); !readAhead.isEmpty() && !asked; fill.run()) {
      FileReading file = readAhead.getFirst();
      tally.fileFound();
      FileEnding ending = new FileEnding();
      asked = !addFile(file, ending, adding, memory);
      if (!asked) {
        adding.then(() -> memory.keep(file, ending));
        bytes += file.position();
        listener.reached(bytes);
        through = file.where();
        readAhead.removeFirst();
      }
    }
    adding.settleAll();
    if (!asked && !inputs.retry()) {
      memory.settleVanished(inputs.paths(), options.prune());
    }
    if (!asked) {
      memory.showReturned();
      // at the end and not at each commit: what is new is then compared once
      writer.groupCopies((done, all) -> {
        listener.comparing(done, all);
        return !stopAsked.getAsBoolean();
      });
      asked = stopAsked.getAsBoolean();
    }
    commit(memory, !asked);
    return asked ? "it was asked to stop" : null;
  }

  private void readAhead(ExecutorService readers, Reading how) {
    while (readAhead.size() < options.threads() + 2 && found.hasNext()) {
      FileReading reading = new FileReading(found.next(), how);
      readAhead.addLast(reading);
      readers.execute(reading);
    }
  }

  /** Adds what is in a file; false when it was asked to stop before the end. */
  private boolean addFile(FileReading file, FileEnding ending, Adding adding, FileMemory memory)
      throws InterruptedException, ArchiveLostException, IOException {
    for (ParseResult result = file.results().take();
        result != null;
        result = file.results().take()) {
      switch (result) {
        case ParseResult.Parsed parsed -> adding.add(collected(parsed.article()), ending);
        case ParseResult.Skipped no ->
            adding.pass(RecordOutcome.unheld(End.SKIPPED, no.where(), no.reason()), ending);
        case ParseResult.Failed no ->
            adding.pass(RecordOutcome.unheld(End.FAILED, no.where(), no.reason()), ending);
      }
      // only now: when the archive is lost over an earlier record, this one counts as not read
      tally.recordsRead(1);
      listener.reached(bytes + file.position());
      charsSinceCommit += ResultQueue.weight(result);
      if (!goOn(adding, memory)) {
        return false;
      }
    }
    CrawledFile unchanged = file.unchanged();
    if (unchanged != null) {
      tellUnchanged(unchanged, ending, adding);
    }
    return goOn(adding, memory);
  }

  /** The article in the collections, too, that this crawl is to put everything into. */
  private Article collected(Article article) {
    if (options.collections().isEmpty()) {
      return article;
    }
    List<String> all = new ArrayList<>(article.accession().collections());
    all.addAll(options.collections());
    return article.toBuilder().accession(article.accession().withCollections(all)).build();
  }

  /** Tells of a file that was not read what reading it would have come to. */
  private void tellUnchanged(CrawledFile file, FileEnding ending, Adding adding)
      throws InterruptedException, ArchiveLostException {
    for (Unheld record : file.unheld()) {
      End end = record.failed() ? End.FAILED : End.SKIPPED;
      adding.pass(RecordOutcome.unheld(end, record.where(), record.reason()), ending);
      tally.recordsRead(1);
    }
    adding.then(() -> {
      tally.recordsRead(file.articles());
      tally.unread(file.path(), file.articles());
      if (!options.collections().isEmpty()) {
        writer.collections().putAllIn(file.path(), options.collections());
      }
    });
  }

  /** Commits when it is time; false when the crawl was asked to stop. */
  private boolean goOn(Adding adding, FileMemory memory)
      throws InterruptedException, ArchiveLostException, IOException {
    Duration waited = Duration.between(lastCommit, options.clock().instant());
    if (charsSinceCommit >= options.commitChars() || waited.compareTo(options.commitEvery()) >= 0) {
      adding.settleAll();
      commit(memory, false);
    }
    return !stopAsked.getAsBoolean();
  }

  private void commit(FileMemory memory, boolean finished) throws IOException {
    // in one commit with what the register says of the files
    memory.showReturned();
    Instant now = options.clock().instant();
    writer.commit(state.at(through, finished ? now : null));
    // from its end, or commits slower than the interval would come after every record
    lastCommit = options.clock().instant();
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
