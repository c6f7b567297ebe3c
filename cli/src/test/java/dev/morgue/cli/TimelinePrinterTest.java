package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.search.Interval;
import dev.morgue.search.Timeline;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelinePrinterTest {

  private static String print(Timeline timeline, int width) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TimelinePrinter(out, width).print(timeline);
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static List<Timeline.Bucket> months(long... counts) {
    List<Timeline.Bucket> buckets = new ArrayList<>();
    LocalDate first = LocalDate.of(2008, 1, 1);
    for (long count : counts) {
      buckets.add(new Timeline.Bucket(first, first.plusMonths(1).minusDays(1), count));
      first = first.plusMonths(1);
    }
    return buckets;
  }

  @Test
  void barsGrowWithTheCountAndLongGapsAreOneLine() {
    Timeline timeline =
        new Timeline(
            Interval.MONTH,
            months(1, 0, 2000, 0, 0, 0, 0, 0, 1000),
            List.of(new Timeline.Coarse("2008", 3)),
            4);

    assertThat(print(timeline, 42))
        .isEqualTo(
            """
            Jan 2008               1 #
            Feb 2008               0
            Mar 2008           2,000 ################
            (5 months without)     0
            Sep 2008           1,000 ########
            2008, no finer         3 #
            undated                4 #
            """);
  }

  @Test
  void withoutRoomForBarsThereAreNone() {
    assertThat(print(new Timeline(Interval.MONTH, months(7), List.of(), 0), 10))
        .isEqualTo("Jan 2008 7\n");
  }

  @Test
  void nothingDatedAndNothingUndatedIsNothing() {
    assertThat(print(new Timeline(Interval.DAY, List.of(), List.of(), 0), 80)).isEmpty();
  }

  @Test
  void eachIntervalHasItsName() {
    LocalDate day = LocalDate.of(2008, 9, 15);
    assertThat(label(Interval.DAY, day)).startsWith("Mon 15 Sep 2008 1");
    assertThat(label(Interval.WEEK, day)).startsWith("week of Mon 15 Sep 2008 1");
    assertThat(label(Interval.QUARTER, LocalDate.of(2008, 7, 1))).startsWith("2008 Q3 1");
    assertThat(label(Interval.YEAR, LocalDate.of(2008, 1, 1))).startsWith("2008 1");
  }

  private static String label(Interval interval, LocalDate first) {
    return print(
        new Timeline(interval, List.of(new Timeline.Bucket(first, first, 1)), List.of(), 0), 80);
  }
}
