package dev.morgue.indexer;

import dev.morgue.indexer.ParseResult.Failed;
import dev.morgue.indexer.ParseResult.Skipped;
import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.indexer.crawl.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * One found file being read on a thread of its own: chooses the parser, and turns whatever goes
 * wrong into a result. Every file gives at least one result.
 */
final class FileReading implements Runnable {

  private final Found found;
  private final Parsers parsers;
  private final ParseContext context;
  private final ResultQueue results = new ResultQueue();

  FileReading(Found found, Parsers parsers, ParseContext context) {
    this.found = found;
    this.parsers = parsers;
    this.context = context;
  }

  ResultQueue results() {
    return results;
  }

  String where() {
    return SavedFile.of(found.path()).location();
  }

  @Override
  public void run() {
    try {
      switch (found) {
        case Found.SavedPath saved ->
            read(SavedFile.of(saved.path()), parsers, context, results::put);
        case Found.LeftOut left -> results.put(new Skipped(where(), left.reason()));
        case Found.Unreadable broken -> results.put(new Failed(where(), broken.reason()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      results.end();
    }
  }

  /** Takes a result; false when no further one is wanted. */
  @FunctionalInterface
  interface Taker {
    boolean take(ParseResult result) throws InterruptedException;
  }

  /**
   * Reads one file. A parser may be somebody else's code, so everything it can throw on a strange
   * file costs that file, or what is left of it, and not the run.
   */
  static void read(SavedFile file, Parsers parsers, ParseContext context, Taker results)
      throws InterruptedException {
    String where = file.location();
    boolean any = false;
    try {
      FileSample sample = file.sample();
      ArticleParser parser = parsers.forFile(sample);
      if (parser == null) {
        results.take(new Skipped(where, notAnArticle(sample)));
        return;
      }
      try (Stream<ParseResult> stream = parser.parse(file, context)) {
        for (Iterator<ParseResult> each = stream.iterator(); each.hasNext(); ) {
          any = true;
          if (!results.take(each.next())) {
            return;
          }
        }
      }
      if (!any) {
        results.take(new Skipped(where, "no article in it"));
      }
    } catch (IOException | UncheckedIOException e) {
      results.take(new Failed(where, FolderWalk.reason(e)));
    } catch (RuntimeException | Error e) {
      results.take(new Failed(where, "the parser broke on it: " + e));
    }
  }

  private static String notAnArticle(FileSample sample) {
    if (sample.isEmpty()) {
      return "empty";
    }
    return sample.isBinary() ? "binary" : "no parser takes it";
  }
}
