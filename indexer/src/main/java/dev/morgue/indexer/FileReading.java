package dev.morgue.indexer;

import dev.morgue.indexer.ParseResult.Failed;
import dev.morgue.indexer.ParseResult.Skipped;
import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.indexer.crawl.Found;
import dev.morgue.indexer.crawl.PathName;
import dev.morgue.search.CrawledFile;
import dev.morgue.search.CrawledFile.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One found file being read on a thread of its own, unless it is known and has not changed: chooses
 * the parser, and turns whatever goes wrong into a result. Every file gives at least one result or
 * is {@link #unchanged}. What it says beside the results holds once these have come to their end.
 */
final class FileReading implements Runnable {

  private final Found found;
  private final Reading how;
  private final String where;
  private final ResultQueue results = new ResultQueue();
  private final Passing passing = new Passing();
  private @Nullable CrawledFile known;
  private @Nullable CrawledFile unchanged;
  private @Nullable Stamp stamp;
  private boolean broken;

  FileReading(Found found, Reading how) {
    this.found = found;
    this.how = how;
    this.where = PathName.of(found.path());
  }

  ResultQueue results() {
    return results;
  }

  String where() {
    return where;
  }

  Found found() {
    return found;
  }

  /** How many bytes of the file have been gone through. */
  long position() {
    return passing.position();
  }

  /** What was known of it before; null for a file that is new. */
  @Nullable CrawledFile known() {
    return known;
  }

  /** What reading it would come to, as it has not changed and was not read; null if it was. */
  @Nullable CrawledFile unchanged() {
    return unchanged;
  }

  /** How to tell next time that it has not changed; null if it must be read in any case. */
  @Nullable Stamp stamp() {
    return stamp;
  }

  /** Whether it could not be read to its end. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public void run() {
    try {
      settle();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      results.end();
    }
  }

  private void settle() throws InterruptedException {
    switch (found) {
      case Found.SavedPath saved -> readIfChanged(saved.path());
      case Found.LeftOut left -> results.put(new Skipped(where, left.reason()));
      case Found.Resources of -> results.put(new Skipped(where, resources(of)));
      case Found.Gone gone -> results.put(new Skipped(where, "not there any more"));
      case Found.Unreadable unreadable -> {
        lookUp();
        fail(unreadable.reason());
      }
    }
  }

  private static String resources(Found.Resources found) {
    Path page = found.page().getFileName();
    return "belongs to " + page + ", " + found.files() + (found.files() == 1 ? " file" : " files");
  }

  /** Finds what is known; a file that is found so has not vanished. */
  private void lookUp() {
    try {
      known = how.known().find(where).orElse(null);
    } catch (IOException | RuntimeException e) {
      // then it is read as one that is new; writing the archive will tell what is wrong with it,
      // and a register that cannot be understood is written anew
      known = null;
    }
  }

  private void fail(String reason) throws InterruptedException {
    broken = true;
    results.put(new Failed(where, reason));
  }

  private void readIfChanged(Path path) throws InterruptedException {
    try {
      tryReading(path);
    } catch (IOException e) {
      fail(FolderWalk.reason(e));
    } catch (RuntimeException | Error e) {
      // nobody waits for what this thread throws: the file would end without a result
      fail("reading broke on it: " + e);
    }
  }

  private void tryReading(Path path) throws InterruptedException, IOException {
    lookUp();
    FileStamp before = FileStamp.before(path, how.clock().instant());
    unchanged = unchanged(before);
    if (unchanged == null) {
      RecordReading records = new RecordReading(how.parsers(), how.context());
      broken = !records.read(SavedFile.of(path, passing), results::put);
      stamp = broken ? null : before.after(passing, how.name());
    }
    passing.position(before.size());
  }

  private @Nullable CrawledFile unchanged(FileStamp before) throws IOException {
    Stamp earlier = known == null ? null : known.stamp();
    if (known == null || earlier == null || !earlier.reading().equals(how.name())) {
      return null;
    }
    if (before.fits(earlier)) {
      return known;
    }
    Stamp renewed = before.renewed(earlier);
    return renewed == null ? null : known.withStamp(renewed);
  }
}
