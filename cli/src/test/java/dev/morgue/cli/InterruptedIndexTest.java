package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C: the command commits, reports and ends, and the next run goes on. */
@EnabledOnOs(OS.LINUX) // kill sends the signal that Ctrl-C does
class InterruptedIndexTest {

  private static final int RECORDS = 2_000;

  @TempDir Path folder;

  @Test
  void leavesAGoodArchiveThatTheNextRunCompletes() throws Exception {
    Path input = folder.resolve("in");
    InventedExport.writeTo(input, RECORDS, new Random(5));
    // read after the first of the exports: more lines of the report than a pipe holds
    Files.writeString(input.resolve("export-1-broken.jsonl"), "broken\n".repeat(2_000));
    String out = interrupted(input);

    JsonObject told = Json.parseObject(out);
    assertThat(told.text("stopped")).isEqualTo("it was asked to stop");
    assertThat(told.get("committed")).isEqualTo(told.get("counts"));
    long held = articles();
    assertThat(held).isBetween(1L, RECORDS / 2L);
    TestShell shell = new TestShell(folder);
    for (String archive : List.of("a", "whole")) {
      assertThat(shell.run("index", input.toString(), "--archive=" + archive, "--no-tag"))
          .isEqualTo(ExitCode.INPUTS);
    }
    try (NewsArchive whole = NewsArchive.open(folder.resolve("whole"))) {
      assertThat(articles()).isEqualTo(whole.size()).isGreaterThan(held);
    }
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("a"))) {
      assertThat(writer.crawlState()).hasSize(1);
    }
  }

  /**
   * What an index command says that is told to end while it is under way. Its report is a pipe: the
   * crawl waits there until it is read, so it cannot end before the signal comes.
   */
  private String interrupted(Path input) throws Exception {
    Path out = folder.resolve("out.json");
    List<String> args = new ArrayList<>(List.of("index", input.toString(), "--archive=a"));
    // without names: however busy the machine is, it must end within the command's patience
    args.addAll(List.of("--no-tag", "--json", "--report=/dev/stderr"));
    Process process = Jvm.process(folder, Main.class, args).redirectOutput(out.toFile()).start();
    try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
      String line = errors.readLine();
      while (line != null && !line.startsWith("{")) {
        System.err.println(line);
        line = errors.readLine();
      }
      assertThat(line).as("the report, once the crawl is under way").isNotNull();
      // TERM, which ends it as Ctrl-C does; Process.destroy would close its report, too
      assertThat(process.toHandle().destroy()).isTrue();
      while (errors.readLine() != null) {
        // lets it go on
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(out);
  }

  private long articles() throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder.resolve("a"))) {
      return archive.size();
    }
  }
}
