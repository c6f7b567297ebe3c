package dev.morgue.cli;

import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Tells what became of every input. */
final class IndexReportPrinter {

  /** Where the last run's report is kept, in the archive's folder. */
  static final String FILE = "last-index.json";

  private static final int LISTED = 10;
  private static final int LABEL = 14;

  private final IndexReport report;
  private final Path archive;

  IndexReportPrinter(IndexReport report, Path archive) {
    this.report = report;
    this.archive = archive;
  }

  /** Keeps the whole report in the archive's folder; the run is no worse if that fails. */
  boolean keep() {
    try {
      Files.writeString(archive.resolve(FILE), Json.writeIndented(report.tree()) + "\n");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Prints the counts, and the first of what failed or was skipped. */
  void print(PrintWriter out, boolean kept) {
    IndexCounts counts = report.counts();
    out.println("Archive: " + archive);
    out.println(
        Words.count(counts.records(), "record")
            + " read from "
            + Words.count(counts.files(), "file")
            + " in "
            + seconds(report.took()));
    int digits = Words.number(counts.records()).length();
    line(out, "indexed", counts.indexed(), digits);
    line(out, "new versions", counts.newVersions(), digits);
    line(out, "unchanged", counts.unchanged(), digits);
    line(out, "duplicates", counts.duplicates(), digits);
    line(out, "skipped", counts.skipped(), digits);
    line(out, "failed", counts.failed(), digits);
    if (!counts.addUp()) {
      long lost = counts.records() - counts.ended();
      out.println("Not accounted for: " + Words.number(lost) + ", because the run ended early");
    }
    list(out, "Failed", report.failed(), counts.failed(), kept);
    list(out, "Skipped", report.skipped(), counts.skipped(), kept);
  }

  private static void line(PrintWriter out, String label, long count, int digits) {
    String number = Words.number(count);
    out.println(
        "  " + label + " ".repeat(LABEL - label.length() + digits - number.length()) + number);
  }

  private void list(
      PrintWriter out, String what, List<RecordOutcome> outcomes, long all, boolean kept) {
    if (outcomes.isEmpty()) {
      return;
    }
    out.println(what + ":");
    for (RecordOutcome outcome : outcomes.subList(0, Math.min(LISTED, outcomes.size()))) {
      out.println("  " + Passage.onOneLine(outcome.where() + ": " + outcome.reason()));
    }
    if (all > LISTED) {
      String where = kept ? ", listed in " + archive.resolve(FILE) : "";
      String first = all > IndexReport.LISTED ? " (the first " + IndexReport.LISTED + ")" : "";
      out.println("  and " + Words.number(all - LISTED) + " more" + where + (kept ? first : ""));
    }
  }

  private static String seconds(Duration took) {
    long tenths = Math.round(took.toMillis() / 100.0);
    return tenths / 10 + "." + tenths % 10 + " s";
  }
}
