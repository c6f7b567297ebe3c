package dev.morgue.cli;

import dev.morgue.indexer.FileCounts;
import dev.morgue.indexer.IndexCounts;
import dev.morgue.indexer.IndexReport;
import dev.morgue.indexer.RecordOutcome;
import dev.morgue.indexer.sites.SiteTrials;
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
  private final boolean dryRun;

  IndexReportPrinter(IndexReport report, Path archive, boolean dryRun) {
    this.report = report;
    this.archive = archive;
    this.dryRun = dryRun;
  }

  /** Keeps the whole report in the archive's folder; the run is no worse if that fails. */
  boolean keep() {
    if (dryRun) {
      return false;
    }
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
    if (dryRun) {
      out.println("Nothing was written. Without --dry-run it would be:");
    }
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
    files(out, report.files());
    note(out, report.collected(), "held article", " put into collections");
    note(out, report.untagged(), "article", " without names, as the tagger broke on it: see retag");
    if (!counts.addUp()) {
      long lost = counts.records() - counts.ended();
      out.println("Not accounted for: " + Words.number(lost) + ", because the run ended early");
    }
    if (!dryRun && !report.committed().equals(counts)) {
      out.println(
          "In the archive: the first "
              + Words.count(report.committed().records(), "record")
              + "; the others come in when it is run again");
    }
    list(out, "Failed", lines(report.failed()), counts.failed(), kept);
    list(out, "Skipped", lines(report.skipped()), counts.skipped(), kept);
    List<String> idle = report.idleRules().stream().map(SiteTrials.Idle::told).toList();
    list(out, "Rules without effect", idle, idle.size(), kept);
    list(out, "Vanished", report.vanished(), report.files().vanished(), kept);
  }

  private static List<String> lines(List<RecordOutcome> outcomes) {
    return outcomes.stream().map(each -> each.where() + ": " + each.reason()).toList();
  }

  private void files(PrintWriter out, FileCounts files) {
    note(out, files.unread(), "file", " not read, as unchanged since the last run");
    note(out, files.resources(), "file", " passed over, as part of saved pages");
    note(out, files.vanished(), "file", " not there any more; the archive holds the articles");
    note(out, files.hidden(), "article", " hidden from searches, as no file is left");
    note(out, files.shown(), "article", " shown again, as a file came back");
  }

  private static void note(PrintWriter out, long count, String thing, String what) {
    if (count > 0) {
      out.println(Words.count(count, thing) + what);
    }
  }

  private static void line(PrintWriter out, String label, long count, int digits) {
    String number = Words.number(count);
    out.println(
        "  " + label + " ".repeat(LABEL - label.length() + digits - number.length()) + number);
  }

  private void list(PrintWriter out, String what, List<String> lines, long all, boolean kept) {
    if (lines.isEmpty()) {
      return;
    }
    out.println(what + ":");
    for (String line : lines.subList(0, Math.min(LISTED, lines.size()))) {
      out.println("  " + Passage.onOneLine(line));
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
