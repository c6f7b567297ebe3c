package dev.morgue.indexer;

import dev.morgue.indexer.RecordOutcome.End;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts records as they are read and as they end, and lists the first ones that did not end well.
 * Not thread-safe.
 */
final class Tally {

  private final Map<End, Long> ends = new EnumMap<>(End.class);
  private final Map<End, List<RecordOutcome>> listed = new EnumMap<>(End.class);
  private final IndexListener listener;
  private long files;
  private long records;

  Tally(IndexListener listener) {
    this.listener = listener;
  }

  void fileFound() {
    files++;
  }

  void recordRead() {
    records++;
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

  List<RecordOutcome> listed(End end) {
    return listed.getOrDefault(end, List.of());
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
