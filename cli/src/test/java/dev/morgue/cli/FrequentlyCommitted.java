package dev.morgue.cli;

import dev.morgue.indexer.ArchiveIndexer;
import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.IndexOptions;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.search.ArchiveWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Indexes as the command does, with a commit every few hundred records, and tells how far it is: a
 * process to be killed. It never ends by itself while somebody holds its standard input, unless the
 * disk is full; nor does it go on after so many records, however late the kill comes.
 */
final class FrequentlyCommitted {

  static final String REACHED = "reached ";
  static final String COMMITTED = "committed ";
  static final String STOPPED = "stopped ";

  private static final Duration EVERY = Duration.ofMillis(200);
  private static final long CHARS = 100_000;

  private FrequentlyCommitted() {}

  /** Indexes the second argument into the archive that the first one names; the third: so many. */
  public static void main(String[] args) throws IOException {
    IndexOptions options = IndexOptions.of(Clock.systemUTC()).withCommits(EVERY, CHARS);
    try (ArchiveWriter writer = ArchiveWriter.open(Path.of(args[0]));
        OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      Telling telling = new Telling(out, Long.parseLong(args[2]));
      IndexReport report =
          new ArchiveIndexer(writer, options).crawl(List.of(Path.of(args[1])), telling);
      if (report.stopped() != null) {
        telling.tell(STOPPED, report.committed());
        return;
      }
      awaitKill();
    }
  }

  private static void awaitKill() throws IOException {
    while (System.in.read() >= 0) {
      // what is said to it does not matter
    }
  }

  /** A line is one write, so that of a killed process no half line is read. */
  private record Telling(OutputStream out, long most) implements IndexListener {

    @Override
    public void ended(RecordOutcome outcome, IndexCounts counts) {
      if (counts.ended() % 8 == 0 || counts.ended() >= most) {
        tell(REACHED, counts);
      }
      if (counts.ended() >= most) {
        try {
          awaitKill();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void committed(IndexCounts counts) {
      tell(COMMITTED, counts);
    }

    private void tell(String what, IndexCounts counts) {
      try {
        out.write((what + counts.ended() + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
