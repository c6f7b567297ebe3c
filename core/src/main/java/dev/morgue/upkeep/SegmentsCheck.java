package dev.morgue.upkeep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** Whether the files of an index are as they were written: Lucene's own check of each segment. */
final class SegmentsCheck {

  private final Directory directory;
  private final Lock lock;
  private final Problems problems;

  SegmentsCheck(Directory directory, Lock lock, Problems problems) {
    this.directory = directory;
    this.lock = lock;
    this.problems = problems;
  }

  void run() throws IOException {
    try (CheckIndex check = new CheckIndex(directory, lock)) {
      CheckIndex.Status status = check.checkIndex();
      long before = problems.found();
      for (SegmentInfoStatus segment : status.segmentInfos) {
        for (Throwable error : errors(segment)) {
          problems.add("segment " + segment.name, ArchiveCheck.reason(error));
        }
      }
      if (!status.clean && problems.found() == before) {
        problems.add(
            "index",
            status.numBadSegments > 0
                ? status.numBadSegments
                    + " segments are damaged, "
                    + status.totLoseDocCount
                    + " articles are in them"
                : "its list of files is not sound");
      }
    }
  }

  private static List<Throwable> errors(SegmentInfoStatus segment) {
    List<Throwable> errors = new ArrayList<>();
    Stream.of(
            segment.error,
            segment.liveDocStatus == null ? null : segment.liveDocStatus.error,
            segment.fieldInfoStatus == null ? null : segment.fieldInfoStatus.error,
            segment.fieldNormStatus == null ? null : segment.fieldNormStatus.error,
            segment.termIndexStatus == null ? null : segment.termIndexStatus.error,
            segment.storedFieldStatus == null ? null : segment.storedFieldStatus.error,
            segment.docValuesStatus == null ? null : segment.docValuesStatus.error,
            segment.pointsStatus == null ? null : segment.pointsStatus.error,
            segment.indexSortStatus == null ? null : segment.indexSortStatus.error)
        .filter(Objects::nonNull)
        .forEach(error -> add(errors, error));
    return errors;
  }

  /** Several parts of the check may fail over the same file. */
  private static void add(List<Throwable> errors, @Nullable Throwable error) {
    if (error != null
        && errors.stream()
            .noneMatch(e -> ArchiveCheck.reason(e).equals(ArchiveCheck.reason(error)))) {
      errors.add(error);
    }
  }
}
