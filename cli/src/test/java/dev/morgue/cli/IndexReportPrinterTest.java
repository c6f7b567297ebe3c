package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.indexer.FileCounts;
import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndexReportPrinterTest {

  private static final IndexCounts READ = new IndexCounts(94, 1_885, 1_883, 0, 0, 0, 0, 2);
  private static final String HELD = "In the archive: ";

  private static String printed(IndexCounts committed, @Nullable String stopped, boolean dryRun) {
    IndexReport report =
        new IndexReport(
            READ,
            FileCounts.NONE,
            0,
            0,
            committed,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            stopped,
            Duration.ofSeconds(27));
    StringWriter out = new StringWriter();
    new IndexReportPrinter(report, Path.of("heron"), dryRun).print(new PrintWriter(out), true);
    return out.toString();
  }

  /** A full disk: what was counted as indexed behind the last commit is not there. */
  @Test
  void aRunThatEndedEarlySaysHowMuchIsInTheArchive() {
    IndexCounts committed = new IndexCounts(12, 1_000, 1_000, 0, 0, 0, 0, 0);
    assertThat(printed(committed, "the disk is full", false))
        .contains("  indexed       1,883\n")
        .contains(HELD + "the first 1,000 records; the others come in when it is run again\n");
  }

  @Test
  void aWholeRunAndADryOneNeedNotSaySo() {
    assertThat(printed(READ, null, false)).doesNotContain(HELD);
    assertThat(printed(IndexCounts.NONE, null, true)).doesNotContain(HELD);
  }
}
