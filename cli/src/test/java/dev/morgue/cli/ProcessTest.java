package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: standard streams and exit codes are the system's. */
class ProcessTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(folder.resolve("morgue-archive"));
    SmallArchive.writeMany(folder.resolve("many"), 1_200);
  }

  private static ProcessBuilder morgue(String... args) {
    return Jvm.process(folder, Main.class, List.of(args));
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static int end(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void printsUtf8WhateverTheLocale() throws Exception {
    ProcessBuilder builder = morgue("search", "--lang", "ja");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(errors(process)).isEmpty();
    assertThat(end(process)).isZero();
    assertThat(out).endsWith("\t2008-09-15T23:30+09:00\t港湾新聞\t港の洪水\n");
  }

  /** As a shell hands it over, written so that the locale of this test does not matter. */
  private static Process inShell(String script, String... args) throws IOException {
    ProcessBuilder builder = morgue(args);
    List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
    command.addAll(builder.command());
    builder.environment().put("LC_ALL", "C");
    return builder.command(command).start();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void lettersThatTheLocaleLosesAreRefused() throws Exception {
    String word = "\"$(printf 'K\\303\\266ln')\"";
    for (Process process :
        List.of(
            inShell("exec \"$@\" " + word, "search"),
            inShell("MORGUE_ARCHIVE=" + word + "; export MORGUE_ARCHIVE; exec \"$@\"", "search"),
            inShell("mkdir " + word + " && cd " + word + " && exec \"$@\"", "search"))) {
      // JDK 21 adds a line: its own logging breaks where the folder's name is lost
      List<String> lines =
          errors(process).lines().filter(line -> !line.startsWith("Runtime.exit(2)")).toList();
      assertThat(lines).hasSize(1);
      assertThat(lines.getFirst())
          .startsWith("morgue: letters of '")
          .contains("set LC_ALL=C.UTF-8 and start it again");
      assertThat(end(process)).isEqualTo(ExitCode.USAGE.code());
    }
  }

  @Test
  void aReaderThatLeavesIsNoError() throws Exception {
    Process process =
        morgue("search", "water", "--archive=many", "--jsonl", "--page-size", "all").start();
    process.getInputStream().close();

    assertThat(errors(process)).isEmpty();
    assertThat(end(process)).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnError() throws Exception {
    Process process =
        morgue("search", "flood", "--jsonl").redirectOutput(new File("/dev/full")).start();

    assertThat(errors(process)).startsWith("morgue: the output could not be written: ");
    assertThat(end(process)).isEqualTo(ExitCode.IO.code());
  }

  @Test
  void theExitCodeIsTheOneThatIsDocumented() throws Exception {
    Process process = morgue("search", "zeppelin").start();

    assertThat(end(process)).isEqualTo(1);
  }
}
