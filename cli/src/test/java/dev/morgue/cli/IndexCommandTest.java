package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void saveArticles() throws IOException {
    shell = new TestShell(folder);
    write(
        "in/flood.txt",
        "Headline: River floods\nSource: The Daily Heron\nDate: 2008-09-15\n\nThe"
            + " flood came at night.\n");
    write("in/tides.jsonl", "{\"headline\":\"Tides\",\"body\":\"High water.\"}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void whatBecameOfEachInput() {
    assertThat(shell.run("index", "in", "--archive", "archive")).isEqualTo(ExitCode.OK);

    assertThat(shell.out())
        .isEqualTo(
            """
            Archive: FOLDER/archive
            2 records read from 2 files in 0.0 s
              indexed       2
              new versions  0
              unchanged     0
              duplicates    0
              skipped       0
              failed        0
            """
                .replace("FOLDER", folder.toString()));
    assertThat(shell.run("search", "flood", "--archive", "archive")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).endsWith("\t2008-09-15\tThe Daily Heron\tRiver floods\n");
  }

  @Test
  void asJson() {
    shell.run("index", "in", "--archive", "archive");
    shell.run("index", "in", "--archive", "archive", "--json");

    JsonObject report = Json.parseObject(shell.out());
    assertThat(report.text("archive")).isEqualTo(folder.resolve("archive").toString());
    JsonObject counts = JsonObject.of(report.get("counts"), "counts");
    assertThat(counts.integer("records", -1)).isEqualTo(2);
    assertThat(counts.integer("unchanged", -1)).isEqualTo(2);
  }

  @Test
  void aFailedInputIsListedKeptAndTold() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      records.append("{\"headline\": broken ").append(i).append("\n");
    }
    write("in/broken.jsonl", records + "{\"headline\":\"Whole\",\"body\":\"Text.\"}\n");

    assertThat(shell.run("index", "in", "--archive", "archive")).isEqualTo(ExitCode.INPUTS);

    Path kept = folder.resolve("archive/last-index.json");
    assertThat(shell.out())
        .contains("\n  indexed        3\n", "\n  failed        12\n", "\nFailed:\n")
        .contains("broken.jsonl")
        .contains("\n  and 2 more, listed in " + kept + "\n");
    assertThat(Json.parseObject(Files.readString(kept)).objects("failed", each -> each))
        .hasSize(12);

    assertThat(shell.run("index", "in", "--archive", "archive", "--quiet"))
        .isEqualTo(ExitCode.INPUTS);
    assertThat(shell.out()).contains("Failed:");
  }

  @Test
  void quietIsSilentWhenAllIsWell() {
    assertThat(shell.run("index", "in", "--archive", "archive", "--quiet")).isEqualTo(ExitCode.OK);

    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void aPathThatIsNotThereStopsBeforeAnythingIsMade() {
    assertThat(shell.run("index", "in", "inn", "--archive", "archive")).isEqualTo(ExitCode.USAGE);

    assertThat(shell.err())
        .isEqualTo("morgue: " + folder.resolve("inn") + " does not exist; nothing was indexed\n");
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void anArchiveThatIsBeingWrittenIsLocked() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("archive"))) {
      assertThat(shell.run("index", "in", "--archive", "archive")).isEqualTo(ExitCode.ARCHIVE);
      assertThat(writer.crawlState()).isEmpty();
    }

    assertThat(shell.err())
        .startsWith(
            "morgue: " + folder.resolve("archive") + " is being written by another process");
  }

  @Test
  void aMappingNamesTheMembers() throws IOException {
    write("odd.jsonl", "{\"kop\":\"Havenstorm\",\"tekst\":\"De storm kwam.\"}\n");
    write("map.json", "{\"headline\":\"kop\",\"body\":\"tekst\"}");

    assertThat(shell.run("index", "odd.jsonl", "--map", "map.json", "--archive=archive"))
        .isEqualTo(ExitCode.OK);

    shell.run("search", "storm", "--archive=archive");
    assertThat(shell.out()).endsWith("\tHavenstorm\n");
  }

  @Test
  void aMappingThatCannotBeReadIsTheCallersFault() throws IOException {
    write("map.json", "{\"headlin\":\"kop\"}");

    assertThat(shell.run("index", "in", "--map", "map.json")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("map.json").contains("headlin");
    assertThat(shell.run("index", "in", "--threads", "0")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void withoutAnArchiveNamedItSaysWhereItWrote() {
    shell.run("index", "in");

    assertThat(shell.out())
        .startsWith("Archive: " + folder.resolve("home/.local/share/morgue/archive") + "\n");
  }

  private void makeOld() throws IOException {
    // a file that was written just now would be read again
    try (Stream<Path> files = Files.walk(folder.resolve("in"))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
      }
    }
  }

  @Test
  void whatHasNotChangedIsNotReadUnlessAskedFor() throws IOException {
    makeOld();
    shell.run("index", "in", "--archive", "archive");
    shell.run("index", "in", "--archive", "archive");
    assertThat(shell.out())
        .contains("\n  unchanged     2\n")
        .contains("\n2 files not read, as unchanged since the last run\n");
    shell.run("index", "in", "--archive", "archive", "--reread");
    assertThat(shell.out()).contains("\n  unchanged     2\n").doesNotContain("not read");
  }

  @Test
  void aDryRunSaysWhatWouldBeAndWritesNothing() throws IOException {
    assertThat(shell.run("index", "in", "--archive", "archive", "--dry-run"))
        .isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .startsWith("Nothing was written. Without --dry-run it would be:\nArchive: ")
        .contains("\n  indexed       2\n");
    assertThat(folder.resolve("archive")).doesNotExist();
    shell.run("index", "in", "--archive", "archive", "--dry-run", "--json");
    assertThat(Json.parseObject(shell.out()).get("dryRun")).isEqualTo(true);
  }

  @Test
  void theReportListsEverythingThatIsNotNew() throws IOException {
    write("in/broken.jsonl", "broken\n".repeat(1_200));
    write("in/x/again.txt", Files.readString(folder.resolve("in/flood.txt")));
    assertThat(shell.run("index", "in", "--archive", "archive", "--report", "report.jsonl"))
        .isEqualTo(ExitCode.INPUTS);
    List<String> lines = Files.readAllLines(folder.resolve("report.jsonl"));
    assertThat(lines).hasSize(1_202);
    assertThat(Json.parseObject(lines.get(0)).text("end")).isEqualTo("failed");
    JsonObject duplicate = Json.parseObject(lines.get(1_200));
    assertThat(duplicate.text("end")).isEqualTo("duplicate");
    assertThat(duplicate.text("where")).endsWith("in/x/again.txt");
    assertThat(duplicate.text("first")).endsWith("in/flood.txt");
    assertThat(duplicate.text("id")).contains("-");
    JsonObject counts = JsonObject.of(Json.parseObject(lines.getLast()).get("counts"), "counts");
    assertThat(counts.integer("failed", -1)).isEqualTo(1_200);

    assertThat(shell.run("index", "in", "--archive", "archive", "--report", "in/report.jsonl"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("would be indexed itself");
  }

  @Test
  void onlyWhatFailedIsTriedAgain() throws IOException {
    write("in/broken.jsonl", "{\"headline\": broken\n");
    assertThat(shell.run("index", "in", "--archive", "archive")).isEqualTo(ExitCode.INPUTS);
    assertThat(shell.run("index", "--retry-failed", "--archive", "archive"))
        .isEqualTo(ExitCode.INPUTS);
    write("in/broken.jsonl", "{\"headline\":\"Whole\",\"body\":\"Text.\"}\n");
    assertThat(shell.run("index", "--retry-failed", "--archive", "archive")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("1 record read from 1 file").contains("\n  indexed       1\n");
    assertThat(shell.run("index", "--retry-failed", "--archive", "archive")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("0 records read from 0 files");
    assertThat(shell.run("index", "--archive", "archive")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("index", "--retry-failed", "--archive", "none"))
        .isEqualTo(ExitCode.ARCHIVE);
  }

  @Test
  void whatIsGoneIsToldAndHiddenWhenAsked() throws IOException {
    shell.run("index", "in", "--archive", "archive");
    Files.delete(folder.resolve("in/flood.txt"));
    assertThat(shell.run("index", "in", "--archive", "archive")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .contains("\n1 file not there any more; the archive holds the articles\n")
        .endsWith("Vanished:\n  " + folder.resolve("in/flood.txt") + "\n");
    assertThat(shell.run("search", "flood", "--archive", "archive")).isEqualTo(ExitCode.OK);
    shell.run("index", "in", "--archive", "archive", "--prune");
    assertThat(shell.out()).contains("\n1 article hidden from searches, as no file is left\n");
    assertThat(shell.run("search", "flood", "--archive", "archive")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.run("search", "flood", "--all-versions", "--archive", "archive"))
        .isEqualTo(ExitCode.OK);
  }
}
