package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.PartialDate;
import dev.morgue.search.Timeline.Bucket;
import dev.morgue.search.Timeline.Coarse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

  private static final Random RANDOM = new Random(99);

  private static Timeline of(Interval interval, LocalDate first, int buckets) {
    List<Bucket> some = new ArrayList<>();
    LocalDate start = IntervalSteps.start(first, interval, 1);
    for (int i = 0; i < buckets; i++) {
      LocalDate last = IntervalSteps.last(start, interval, 1);
      some.add(new Bucket(start, last, RANDOM.nextInt(4)));
      start = last.plusDays(1);
    }
    return new Timeline(
        interval, some, List.of(new Coarse("2004-02", 2), new Coarse("2005", 3)), 7);
  }

  @ParameterizedTest
  @EnumSource
  void groupsHoldWhatTheirIntervalsHeld(Interval interval) {
    for (int every : new int[] {1, 2, 3, 5, 12, 100}) {
      Timeline fine = of(interval, LocalDate.of(1999, 5, 17), 400);
      Timeline grouped = fine.grouped(every);
      assertThat(grouped.total()).isEqualTo(fine.total());
      assertThat(grouped.undated()).isEqualTo(7);
      LocalDate next = grouped.buckets().getFirst().first();
      for (Bucket bucket : grouped.buckets()) {
        assertThat(bucket.first()).as("no gap").isEqualTo(next);
        next = bucket.last().plusDays(1);
        long held =
            fine.buckets().stream()
                .filter(
                    b -> !b.first().isBefore(bucket.first()) && !b.last().isAfter(bucket.last()))
                .mapToLong(Bucket::count)
                .sum();
        long coarse =
            every == 1
                ? 0
                : fine.coarser().stream()
                    .filter(c -> within(c, bucket))
                    .mapToLong(Coarse::count)
                    .sum();
        assertThat(bucket.count()).as("%s", bucket).isEqualTo(held + coarse);
      }
    }
  }

  private static boolean within(Coarse coarse, Bucket bucket) {
    PartialDate date = PartialDate.parse(coarse.date());
    return !date.earliest().isBefore(bucket.first()) && !date.latest().isAfter(bucket.last());
  }

  @Test
  void whereBucketsBeginDoesNotDependOnWhatIsCounted() {
    assertThat(starts(Interval.YEAR, 5, "2008-03-04")).isEqualTo("2005-01-01..2009-12-31");
    assertThat(starts(Interval.MONTH, 6, "2008-03-04")).isEqualTo("2008-01-01..2008-06-30");
    assertThat(starts(Interval.QUARTER, 2, "2008-11-04")).isEqualTo("2008-07-01..2008-12-31");
    assertThat(starts(Interval.WEEK, 1, "2008-09-15")).isEqualTo("2008-09-15..2008-09-21");
    assertThat(starts(Interval.WEEK, 2, "1969-12-31")).isEqualTo("1969-12-29..1970-01-11");
    assertThat(starts(Interval.DAY, 10, "1970-01-12")).isEqualTo("1970-01-11..1970-01-20");
    assertThat(starts(Interval.YEAR, 7, "0003-01-01")).isEqualTo("0000-01-01..0006-12-31");
  }

  private static String starts(Interval interval, int every, String day) {
    LocalDate start = IntervalSteps.start(LocalDate.parse(day), interval, every);
    return start + ".." + IntervalSteps.last(start, interval, every);
  }

  @Test
  void itIsFilledWithZerosToAWiderSpan() {
    Timeline one = of(Interval.MONTH, LocalDate.of(2008, 5, 1), 2);
    Timeline wide = one.spanning(LocalDate.of(2008, 3, 31), LocalDate.of(2008, 9, 1), 1);

    assertThat(wide.buckets()).hasSize(7);
    assertThat(wide.buckets().getFirst().first()).isEqualTo("2008-03-01");
    assertThat(wide.total()).isEqualTo(one.total());
    assertThat(one.spanning(LocalDate.of(2008, 5, 3), LocalDate.of(2008, 5, 4), 1)).isEqualTo(one);

    Timeline none = new Timeline(Interval.YEAR, List.of(), List.of(), 0);
    assertThat(none.grouped(5)).isEqualTo(none);
    assertThat(none.spanning(LocalDate.of(1999, 1, 1), LocalDate.of(2010, 1, 1), 5).buckets())
        .containsExactly(
            new Bucket(LocalDate.of(1995, 1, 1), LocalDate.of(1999, 12, 31), 0),
            new Bucket(LocalDate.of(2000, 1, 1), LocalDate.of(2004, 12, 31), 0),
            new Bucket(LocalDate.of(2005, 1, 1), LocalDate.of(2009, 12, 31), 0),
            new Bucket(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 12, 31), 0));
  }

  @Test
  void whatCannotBeShownIsRefused() {
    Timeline one = of(Interval.DAY, LocalDate.of(2008, 5, 1), 2);
    assertThatThrownBy(() -> one.grouped(0)).hasMessageContaining("at least one interval, not 0");
    assertThatThrownBy(() -> one.spanning(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1), 1))
        .hasMessageContaining("too many intervals");
  }
}
