package dev.morgue.indexer;

import dev.morgue.indexer.crawl.FolderWalk;
import dev.morgue.indexer.crawl.Found;
import java.nio.file.Path;

/** What a crawl comes upon, in order. Not thread-safe. */
final class FoundFiles {

  private final FolderWalk walk;
  private final boolean retry;

  FoundFiles(Crawl.Inputs inputs, Path archive) {
    this.walk = new FolderWalk(inputs.paths(), archive);
    this.retry = inputs.retry();
  }

  boolean hasNext() {
    return walk.hasNext();
  }

  Found next() {
    Found found = walk.next();
    // what failed and was taken away since has failed no longer
    return retry && found instanceof Found.Unreadable && FileMemory.isGone(found.path())
        ? new Found.Gone(found.path())
        : found;
  }
}
