package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, {@code rebuild}, {@code optimize} and {@code backup}. */
class UpkeepCommandsTest {

  @TempDir Path folder;

  private TestShell shell;
  private Path archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = folder.resolve("morgue-archive");
    SmallArchive.writeTo(archive);
    shell = new TestShell(folder);
  }

  private void damage(String ending) throws IOException {
    try (Stream<Path> files = Files.list(archive.resolve("index"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
  }

  private String listed(String... more) {
    shell.run(
        Stream.concat(Stream.of("search", "--jsonl"), Stream.of(more)).toArray(String[]::new));
    return shell.out();
  }

  @Test
  void aSoundArchive() {
    assertThat(shell.run("check")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .startsWith("Archive: " + archive + "\n7 versions of 6 articles, ")
        .endsWith("\nSound: every file, every stored article and what is derived from it.\n");
  }

  @Test
  void aDamagedOneIsToldByItsExitCodeAndTheFile() throws IOException {
    damage(".fdt");
    assertThat(shell.run("check")).isEqualTo(ExitCode.UNSOUND);
    assertThat(shell.out()).contains("Not sound: ").contains(".fdt");

    assertThat(shell.run("check", "--json")).isEqualTo(ExitCode.UNSOUND);
    JsonObject report = Json.parseObject(shell.out());
    assertThat(report.truth("sound", true)).isFalse();
    assertThat(report.objects("problems", problem -> problem.text("what"))).isNotEmpty();
  }

  @Test
  void aCommitThatIsGoneIsDamageAndNoEmptyFolder() throws IOException {
    try (Stream<Path> files = Files.list(archive.resolve("index"))) {
      Files.delete(files.filter(f -> f.toString().contains("segments")).findFirst().orElseThrow());
    }
    assertThat(shell.run("check", "--files")).isEqualTo(ExitCode.UNSOUND);
    assertThat(shell.out()).contains("is gone", "Saved files were not checked");
  }

  @Test
  void whatIsNoArchiveOrIsBeingWrittenCannotBeChecked() throws IOException {
    assertThat(shell.run("check", "nowhere")).isEqualTo(ExitCode.ARCHIVE);
    assertThat(shell.err()).contains("holds no archive");
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      assertThat(writer.crawlState()).isEmpty();
      assertThat(shell.run("check")).isEqualTo(ExitCode.ARCHIVE);
      assertThat(shell.err()).contains("is being written by another process");
    }
  }

  @Test
  void savedFilesThatAreGoneOrChanged() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Headline: Tide tables\n\nHigh water at noon.\n");
    Files.writeString(in.resolve("b.txt"), "Headline: Ferry late\n\nThe ferry was late.\n");
    Files.writeString(
        in.resolve("c.jsonl"),
        "{\"id\":\"1\",\"headline\":\"One\",\"body\":\"First.\"}\n"
            + "{\"id\":\"2\",\"headline\":\"Two\",\"body\":\"Second.\"}\n");
    shell.run("index", in.toString(), "--archive", "other");
    assertThat(shell.run("check", "other", "--files")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("Saved files: 4 of 4 places hold what was saved.\n");

    Files.delete(in.resolve("a.txt"));
    Files.writeString(in.resolve("b.txt"), "Headline: Ferry on time\n\nThe ferry was on time.\n");
    Files.writeString(
        in.resolve("c.jsonl"),
        "{\"id\":\"1\",\"headline\":\"One\",\"body\":\"First.\"}\n"
            + "{\"id\":\"2\",\"headline\":\"Two\",\"body\":\"Changed.\"}\n");
    assertThat(shell.run("check", "other", "--files")).isEqualTo(ExitCode.UNSOUND);
    assertThat(shell.out())
        .contains("Saved files: 1 of 4 places hold what was saved:\n")
        .contains(in.resolve("a.txt") + ": is gone\n")
        .contains(in.resolve("b.txt") + ": has changed\n")
        .contains(in.resolve("c.jsonl") + "#2: has changed\n");
  }

  @Test
  void rebuildAndOptimizeKeepEverything() {
    String before = listed("--all-versions");
    for (String command : List.of("rebuild", "optimize")) {
      assertThat(shell.run(command, "--threads", "2")).isEqualTo(ExitCode.OK);
      assertThat(shell.out())
          .startsWith("Archive: " + archive + "\n7 versions written anew; the index had ");
      assertThat(listed("--all-versions")).isEqualTo(before);
      assertThat(shell.run("check")).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void rebuildIntoAnotherFolder() {
    String before = listed();
    assertThat(shell.run("rebuild", "other")).isEqualTo(ExitCode.OK);
    assertThat(listed("--archive", "other").replace("/other\"", "/morgue-archive\""))
        .isEqualTo(before);
    assertThat(shell.run("rebuild", "other")).isEqualTo(ExitCode.IO);
    assertThat(shell.err()).contains("holds an archive already; choose an empty folder");
    assertThat(shell.run("rebuild", "one", "two")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("rebuild", "--archive", "nowhere")).isEqualTo(ExitCode.ARCHIVE);
  }

  @Test
  void backupAndItsRenewal() throws IOException {
    assertThat(shell.run("backup", "copy")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("7 versions in ").contains("all read back and whole");
    assertThat(shell.run("backup", "copy")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("copied 0 of them, 0 bytes;");
    assertThat(shell.run("check", "copy")).isEqualTo(ExitCode.OK);

    SmallArchive.writeMany(archive, 3);
    assertThat(shell.run("backup", "copy")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("10 versions in ");
    assertThat(listed("--archive", "copy").lines()).hasSize(9);
  }

  @Test
  void aBackupIsNotWrittenOverSomethingElse() throws IOException {
    SmallArchive.writeMany(folder.resolve("precious"), 2);
    assertThat(shell.run("backup", "precious")).isEqualTo(ExitCode.IO);
    assertThat(shell.err()).contains("holds something that is no backup of Morgue's");
    assertThat(shell.run("backup")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("backup", "new", "--archive", "nowhere")).isEqualTo(ExitCode.ARCHIVE);
  }
}
