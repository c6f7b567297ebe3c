package dev.morgue.indexer;

import dev.morgue.indexer.crawl.PathName;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.FileRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Crawls files and folders into an archive. Files are parsed and articles added on several threads,
 * and the archive is the same as if it had been done one by one, in the order of the inputs and of
 * names in folders. What is held already is left as it is, and files that have not changed since
 * the archive read them are not read again, so a crawl that was cut short, or killed, is continued
 * by running it again.
 *
 * <p>A file of several hundred MiB needs no more memory than its largest record. One crawl at a
 * time; {@link #stop} may be called from any thread.
 */
public final class ArchiveIndexer {

  private final ArchiveWriter writer;
  private final IndexOptions options;
  private volatile boolean stopAsked;

  /**
   * An indexer for an archive.
   *
   * @param writer the open archive; stays open
   * @param options how to crawl
   */
  public ArchiveIndexer(ArchiveWriter writer, IndexOptions options) {
    this.writer = writer;
    this.options = options;
  }

  /** Crawls as {@link #crawl(List, IndexListener)} does, without telling anybody. */
  public IndexReport crawl(List<Path> inputs) {
    return crawl(inputs, IndexListener.NONE);
  }

  /**
   * Adds every article in these files and folders, and commits. Never throws for what it finds in
   * them. When the archive itself cannot be written any more, the disk is full or the writer was
   * closed, it stops and the report says so.
   *
   * @param inputs files and folders, in this order; hidden files in folders are passed over
   * @param listener told of every record
   */
  public IndexReport crawl(List<Path> inputs, IndexListener listener) {
    return run(new Crawl.Inputs(inputs, false), listener, options);
  }

  /**
   * Crawls the files again, and only those, of which something failed when they were crawled last;
   * changed or not. Those that are not there any more are skipped.
   *
   * @param within files and folders to keep to; empty for all that the archive knows of
   * @throws IOException if the archive cannot be read
   */
  public IndexReport retryFailed(List<Path> within, IndexListener listener) throws IOException {
    List<Path> failed = new ArrayList<>();
    FileRegister register = writer.files();
    register.begin();
    List<String> places = within.stream().map(PathName::of).toList();
    for (String place : places.isEmpty() ? List.of("") : places) {
      register.eachFailed(place, file -> failed.add(PathName.path(file.path())));
    }
    IndexOptions again = options.withReread(true).withPrune(false);
    return run(new Crawl.Inputs(failed.stream().distinct().toList(), true), listener, again);
  }

  private IndexReport run(Crawl.Inputs inputs, IndexListener listener, IndexOptions how) {
    LocalDate today = LocalDate.ofInstant(how.clock().instant(), ZoneOffset.UTC);
    return new Crawl(writer, how, inputs, listener, () -> stopAsked)
        .run(
            Parsers.found(),
            new ParseContext(today, how.mapping(), how.sources()).withSites(how.sites()));
  }

  /**
   * Asks the crawl to end after the record it is at; it commits and reports as always. A later
   * crawl of this indexer ends as it begins.
   */
  public void stop() {
    stopAsked = true;
  }
}
