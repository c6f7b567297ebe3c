package dev.morgue.indexer;

import dev.morgue.indexer.RecordOutcome.End;
import dev.morgue.search.CrawledFile;
import dev.morgue.search.CrawledFile.Unheld;
import java.util.ArrayList;
import java.util.List;

/** How the records of one file ended, gathered for the archive to remember. Used by one thread. */
final class FileEnding {

  /** A file of which more was skipped or failed is read again each time. */
  private static final int MOST_UNHELD = 1_000;

  private final List<Unheld> unheld = new ArrayList<>();
  private long articles;
  private boolean again;
  private boolean heldBefore;

  void ended(RecordOutcome outcome) {
    boolean failed = outcome.end() == End.FAILED;
    heldBefore |= outcome.end() == End.UNCHANGED;
    if (!failed && outcome.end() != End.SKIPPED) {
      articles++;
    } else if (unheld.size() < MOST_UNHELD) {
      unheld.add(new Unheld(failed, outcome.where(), outcome.reason()));
    } else {
      again = true;
      // one failure at least is remembered, for it to be tried again
      if (failed && unheld.stream().noneMatch(Unheld::failed)) {
        unheld.set(MOST_UNHELD - 1, new Unheld(true, outcome.where(), outcome.reason()));
      }
    }
  }

  /** An article that was read could not be added. */
  void notAdded() {
    again = true;
  }

  /** Whether the archive held any of its records, from this place, before. */
  boolean heldBefore() {
    return heldBefore;
  }

  /** What to remember of the file once all its records have ended. */
  CrawledFile of(FileReading file) {
    return new CrawledFile(file.where(), again ? null : file.stamp(), articles, unheld, false);
  }
}
