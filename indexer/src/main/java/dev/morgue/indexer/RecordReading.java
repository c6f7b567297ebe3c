package dev.morgue.indexer;

import dev.morgue.indexer.ParseResult.Failed;
import dev.morgue.indexer.ParseResult.Skipped;
import dev.morgue.indexer.crawl.FolderWalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Reads the records of files: chooses the parser, and turns whatever goes wrong into a result.
 * Stateless.
 *
 * @param parsers to choose from
 * @param context what they go by
 */
record RecordReading(Parsers parsers, ParseContext context) {

  /** Takes a result; false when no further one is wanted. */
  @FunctionalInterface
  interface Taker {
    boolean take(ParseResult result) throws InterruptedException;
  }

  /**
   * Reads one file, which gives at least one result. A parser may be somebody else's code, so
   * everything it can throw on a strange file costs that file, or what is left of it, and not the
   * run.
   *
   * @return whether it was gone through to its end, so that reading it again would come to the same
   */
  boolean read(SavedFile file, Taker results) throws InterruptedException {
    String where = file.location();
    try {
      FileSample sample = file.sample();
      ArticleParser parser = parsers.forFile(sample);
      if (parser == null) {
        return results.take(new Skipped(where, notAnArticle(sample)));
      }
      try (Stream<ParseResult> stream = SourceDates.parse(parser, file, context)) {
        return takeAll(stream.iterator(), where, results);
      }
    } catch (IOException | UncheckedIOException e) {
      results.take(new Failed(where, FolderWalk.reason(e)));
      return false;
    } catch (RuntimeException e) {
      return results.take(new Failed(where, "the parser broke on it: " + e));
    } catch (Error e) {
      // memory that ran out, say: next time there may be more
      results.take(new Failed(where, "the parser broke on it: " + e));
      return false;
    }
  }

  private static boolean takeAll(Iterator<ParseResult> each, String where, Taker results)
      throws InterruptedException {
    if (!each.hasNext()) {
      return results.take(new Skipped(where, "no article in it"));
    }
    while (each.hasNext()) {
      if (!results.take(each.next())) {
        return false;
      }
    }
    return true;
  }

  private static String notAnArticle(FileSample sample) {
    if (sample.isEmpty()) {
      return "empty";
    }
    String format = UnreadFormat.reason(sample);
    if (format != null) {
      return format;
    }
    return sample.isBinary() ? "binary" : "no parser takes it";
  }
}
