package dev.morgue.cli;

import dev.morgue.search.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Several timelines side by side: the same buckets for all, then what is dated less precisely, then
 * what is undated. The counts of a column add up to all it found.
 *
 * @param width how wide a bucket is
 * @param names of the columns: what was asked
 * @param rows in order
 * @param holds whether the rows tell what is held
 */
record TimelineTable(TimelineWidth width, List<String> names, List<Row> rows, boolean holds) {

  /** What a row stands for. */
  enum Kind {
    /** Some days. */
    BUCKET("interval"),
    /** One date that is wider than a bucket. */
    COARSER("less precise"),
    /** No date. */
    UNDATED("undated");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As tables for other programs name it. */
    String words() {
      return words;
    }
  }

  /**
   * A row.
   *
   * @param kind what it stands for
   * @param label for reading
   * @param first its first day, ISO 8601; a date alone where it is one; empty for undated
   * @param last its last day
   * @param counts one a column
   * @param held how many articles are held of that time; 0 where that was not asked
   */
  record Row(Kind kind, String label, String first, String last, List<Long> counts, long held) {

    boolean isEmpty() {
      return counts.stream().allMatch(count -> count == 0);
    }

    /** The share of a column in what is held, in thousandths; -1 where nothing is held. */
    long share(int column) {
      return held == 0 ? -1 : Math.round(counts.get(column) * 1_000.0 / held);
    }
  }

  TimelineTable {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** All of a column. */
  long total(int column) {
    return rows.stream().mapToLong(row -> row.counts().get(column)).sum();
  }

  /** All that is held. */
  long held() {
    return rows.stream().mapToLong(Row::held).sum();
  }

  /**
   * Puts timelines of one width and span side by side.
   *
   * @param held the timeline of what is held, or null where nobody asks
   */
  static TimelineTable of(
      TimelineWidth width, List<String> names, List<Timeline> timelines, @Nullable Timeline held) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < timelines.getFirst().buckets().size(); i++) {
      int at = i;
      Timeline.Bucket bucket = timelines.getFirst().buckets().get(i);
      List<Long> counts = timelines.stream().map(t -> t.buckets().get(at).count()).toList();
      rows.add(
          new Row(
              Kind.BUCKET,
              width.label(bucket),
              bucket.first().toString(),
              bucket.last().toString(),
              counts,
              held == null ? 0 : held.buckets().get(at).count()));
    }
    coarser(rows, timelines, held);
    List<Long> undated = timelines.stream().map(Timeline::undated).toList();
    long heldUndated = held == null ? 0 : held.undated();
    if (heldUndated > 0 || undated.stream().anyMatch(count -> count > 0)) {
      rows.add(new Row(Kind.UNDATED, "undated", "", "", undated, heldUndated));
    }
    return new TimelineTable(width, names, rows, held != null);
  }

  private static void coarser(List<Row> rows, List<Timeline> timelines, @Nullable Timeline held) {
    int columns = timelines.size();
    Map<String, long[]> dates = new TreeMap<>();
    for (int i = 0; i <= columns; i++) {
      Timeline timeline = i < columns ? timelines.get(i) : held;
      if (timeline != null) {
        int column = i;
        timeline
            .coarser()
            .forEach(coarse ->
                dates.computeIfAbsent(coarse.date(), d -> new long[columns + 1])[column] =
                    coarse.count());
      }
    }
    dates.forEach((date, counts) -> {
      List<Long> each = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        each.add(counts[i]);
      }
      String label = date + ", no finer";
      rows.add(new Row(Kind.COARSER, label, date, date, each, counts[columns]));
    });
  }
}
