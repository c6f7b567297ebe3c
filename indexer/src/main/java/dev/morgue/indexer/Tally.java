package dev.morgue.indexer;

import dev.morgue.indexer.RecordOutcome.End;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts records as they are read and as they end, and files, and lists the first ones that did not
 * end well. Not thread-safe.
 */
final class Tally {

  private final Map<End, Long> ends = new EnumMap<>(End.class);
  private final Map<End, List<RecordOutcome>> listed = new EnumMap<>(End.class);
  private final List<String> listedVanished = new ArrayList<>();
  private final IndexListener listener;
  private long files;
  private long records;
  private FileCounts fileCounts = FileCounts.NONE;

  Tally(IndexListener listener) {
    this.listener = listener;
  }

  void fileFound() {
    files++;
  }

  void recordsRead(long count) {
    records += count;
  }

  void ended(RecordOutcome outcome) {
    End end = outcome.end();
    ends.merge(end, 1L, Long::sum);
    if (end == End.FAILED || end == End.SKIPPED || end == End.DUPLICATE) {
      List<RecordOutcome> list = listed.computeIfAbsent(end, e -> new ArrayList<>());
      if (list.size() < IndexReport.LISTED) {
        list.add(outcome);
      }
    }
    listener.ended(outcome, counts());
  }

  /** A file was not read, and so many of its records are held as they were. */
  void unread(String file, long articles) {
    ends.merge(End.UNCHANGED, articles, Long::sum);
    add(new FileCounts(1, 0, 0, 0, 0));
    listener.unread(file, articles, counts());
  }

  void resources(long count) {
    add(new FileCounts(0, count, 0, 0, 0));
  }

  void vanished(String file) {
    add(new FileCounts(0, 0, 1, 0, 0));
    if (listedVanished.size() < IndexReport.LISTED) {
      listedVanished.add(file);
    }
    listener.vanished(file);
  }

  void hidden(long articles) {
    add(new FileCounts(0, 0, 0, articles, 0));
  }

  void shown(long articles) {
    add(new FileCounts(0, 0, 0, 0, articles));
  }

  private void add(FileCounts more) {
    fileCounts =
        new FileCounts(
            fileCounts.unread() + more.unread(),
            fileCounts.resources() + more.resources(),
            fileCounts.vanished() + more.vanished(),
            fileCounts.hidden() + more.hidden(),
            fileCounts.shown() + more.shown());
  }

  List<RecordOutcome> listed(End end) {
    return listed.getOrDefault(end, List.of());
  }

  List<String> listedVanished() {
    return listedVanished;
  }

  FileCounts fileCounts() {
    return fileCounts;
  }

  IndexCounts counts() {
    return new IndexCounts(
        files,
        records,
        count(End.INDEXED),
        count(End.NEW_VERSION),
        count(End.UNCHANGED),
        count(End.DUPLICATE),
        count(End.SKIPPED),
        count(End.FAILED));
  }

  private long count(End end) {
    return ends.getOrDefault(end, 0L);
  }
}
