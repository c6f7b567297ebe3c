package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.RecordOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexProgressTest {

  /** A clock that is set by hand. */
  private static final class HandSet extends Clock {
    private long millis = 1_000_000;

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final HandSet clock = new HandSet();
  private final StringWriter err = new StringWriter();

  private long all = -1;

  private IndexProgress progress(boolean terminal) {
    PrintWriter out = new PrintWriter(new StringWriter());
    return new IndexProgress(
        new Shell(Map.of("COLUMNS", "60"), Path.of(""), out, new PrintWriter(err), terminal, clock),
        () -> all);
  }

  private static RecordOutcome outcome(String where) {
    return new RecordOutcome(RecordOutcome.End.INDEXED, where, "", null, null);
  }

  private static IndexCounts counts(long indexed, long failed) {
    return new IndexCounts(1, indexed + failed, indexed, 0, 0, 0, 0, failed);
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    IndexProgress progress = progress(true);
    progress.ended(outcome("/in/a.txt"), counts(1, 0));
    clock.millis += 2_000;
    progress.ended(outcome("/in/b.txt"), counts(5_000, 0));
    progress.ended(outcome("/in/c.txt"), counts(5_001, 0));
    clock.millis += 500;
    progress.ended(
        outcome("/in/a/very/long/path/that/does/not/fit/into/the/line.txt"), counts(6_000, 2));
    progress.end();

    assertThat(err.toString())
        .isEqualTo(
            "\r5,000 records · 2,500 a second · /in/b.txt\u001b[K"
                + "\r6,002 records · 2,400 a second · 2 failed · /in/a/very/long\u001b[K"
                + "\r\u001b[K");
  }

  @Test
  void comparingForCopiesIsToldToo() {
    IndexProgress progress = progress(false);
    progress.comparing(10, 4_000);
    clock.millis += 11_000;
    progress.comparing(2_000, 4_000);
    progress.comparing(2_001, 4_000);
    assertThat(err.toString())
        .isEqualTo("morgue: comparing for copies · 2,000 of 4,000" + System.lineSeparator());
  }

  @Test
  void elsewhereALineNowAndThen() {
    IndexProgress progress = progress(false);
    clock.millis += 9_000;
    progress.ended(outcome("/in/a.txt"), counts(900, 0));
    clock.millis += 1_000;
    progress.ended(outcome("/in/b.txt"), counts(1_000, 0));
    progress.end();

    assertThat(err.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo("morgue: 1,000 records · 100 a second\n");
  }

  @Test
  void onceTheInputIsCountedItSaysHowMuchIsLeft() {
    IndexProgress progress = progress(true);
    progress.reached(500);
    clock.millis += 1_000;
    progress.ended(outcome("/in/a.txt"), counts(10, 0));
    all = 4_000;
    clock.millis += 1_000;
    progress.reached(1_000);
    progress.unread("/in/b.txt", 3, counts(20, 0));
    clock.millis += 1_000_000;
    progress.reached(2_000);
    progress.ended(outcome("/in/c.txt"), counts(30, 0));

    assertThat(err.toString())
        .isEqualTo(
            "\r10 records · 10 a second · /in/a.txt\u001b[K"
                + "\r[#####...............] 25 % · 20 records · 10 a second · 6 \u001b[K"
                + "\r[##########..........] 50 % · 30 records · 0 a second · 33 \u001b[K");
  }

  @Test
  void whatGrowsWhileItIsReadIsNeverMoreThanAll() {
    all = 10;
    IndexProgress progress = progress(false);
    progress.reached(50);
    clock.millis += 10_000;
    progress.ended(outcome("/in/a.txt"), counts(10, 1));

    assertThat(err.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo("morgue: 100 % · 11 records · 1 a second · 1 failed\n");
  }
}
