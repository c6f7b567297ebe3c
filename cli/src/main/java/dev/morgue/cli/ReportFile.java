package dev.morgue.cli;

import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexListener;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.json.Json;
import dev.morgue.json.JsonMap;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes as JSON Lines, while the crawl goes on, every record that failed, was skipped or is a
 * duplicate and every file that vanished, and last the counts. A crawl does not end because its
 * report cannot be written; that is told afterwards.
 */
final class ReportFile implements IndexListener, Closeable {

  private final Path file;
  private final BufferedWriter out;
  private final IndexListener next;
  private @Nullable IOException failure;

  /**
   * Opens the file, overwriting one that is there.
   *
   * @param next who hears of everything too
   */
  ReportFile(Path file, IndexListener next) throws IOException {
    this.file = file;
    this.out = Files.newBufferedWriter(file);
    this.next = next;
  }

  private void write(Map<String, @Nullable Object> line) {
    if (failure != null) {
      return;
    }
    try {
      out.write(Json.write(line));
      out.write('\n');
    } catch (IOException e) {
      failure = e;
    }
  }

  @Override
  public void ended(RecordOutcome outcome, IndexCounts counts) {
    if (outcome.end() == End.FAILED
        || outcome.end() == End.SKIPPED
        || outcome.end() == End.DUPLICATE) {
      write(outcome.tree());
    }
    next.ended(outcome, counts);
  }

  @Override
  public void unread(String saved, long articles, IndexCounts counts) {
    next.unread(saved, articles, counts);
  }

  @Override
  public void vanished(String saved) {
    write(new JsonMap().put("end", "vanished").put("where", saved).tree());
    next.vanished(saved);
  }

  @Override
  public void reached(long bytes) {
    next.reached(bytes);
  }

  @Override
  public void committed(IndexCounts counts) {
    try {
      // what is permanent in the archive is so in the report
      out.flush();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
    next.committed(counts);
  }

  /** Writes the last line. */
  void end(IndexReport report) {
    write(report.totals());
  }

  /**
   * Closes the file.
   *
   * @throws IOException if any of it could not be written
   */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } catch (IOException e) {
      failure = failure == null ? e : failure;
    }
    if (failure != null) {
      throw new IOException(
          "the report " + file + " could not be written whole: " + Sentences.of(failure), failure);
    }
  }
}
