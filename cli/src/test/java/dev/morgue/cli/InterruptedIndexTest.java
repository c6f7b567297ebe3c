package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.NewsArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @TempDir Path folder;

  @Test
  void leavesAGoodArchiveThatTheNextRunCompletes() throws Exception {
    Path input = folder.resolve("in");
    InventedExport.writeTo(input, 12_000, new Random(5));
    Files.writeString(input.resolve("a-first.jsonl"), "broken\n".repeat(2_000));
    Path report = folder.resolve("report.jsonl");
    Process process =
        Jvm.process(
                folder,
                Main.class,
                List.of("index", input.toString(), "--archive=a", "--json", "--report=" + report))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    // the report is written as it goes: once it holds anything, the crawl is under way
    while (!Files.exists(report) || Files.size(report) == 0) {
      assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
    }
    assertThat(new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor()).isZero();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    JsonObject told = Json.parseObject(out);
    assertThat(told.text("stopped")).isEqualTo("it was asked to stop");
    assertThat(told.get("committed")).isEqualTo(told.get("counts"));
    long held = articles();
    assertThat(held).isLessThan(6_000);
    TestShell shell = new TestShell(folder);
    assertThat(shell.run("index", input.toString(), "--archive=a")).isEqualTo(ExitCode.INPUTS);
    assertThat(shell.run("index", input.toString(), "--archive=whole")).isEqualTo(ExitCode.INPUTS);
    try (NewsArchive whole = NewsArchive.open(folder.resolve("whole"))) {
      assertThat(articles()).isEqualTo(whole.size()).isGreaterThan(held);
    }
    try (ArchiveWriter writer = ArchiveWriter.open(folder.resolve("a"))) {
      assertThat(writer.crawlState()).hasSize(1);
    }
  }

  private long articles() throws IOException {
    try (NewsArchive archive = NewsArchive.open(folder.resolve("a"))) {
      return archive.size();
    }
  }
}
