package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder);
  }

  @Test
  void everyCommandHasAPageWithEveryOption() throws IOException {
    assertThat(shell.run("man", "--into", "man1")).isEqualTo(ExitCode.OK);

    try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
      assertThat(pages).hasSize(Main.forms().size() + 1);
    }
    for (CommandForm form : Main.forms()) {
      String page = Files.readString(folder.resolve("man1/morgue-" + form.name() + ".1"));
      assertThat(page).startsWith(".TH MORGUE-").contains(".SH EXAMPLES");
      for (Option option : form.options()) {
        assertThat(page).contains("\\fB" + option.name().replace("-", "\\-") + "\\fR");
      }
      shell.run("man", form.name());
      assertThat(shell.out()).isEqualTo(page);
    }
  }

  /** The formatter of man pages warns of what it cannot read. */
  @Test
  void troffReadsThemWithoutAWarning() throws Exception {
    if (!Files.isExecutable(Path.of("/usr/bin/groff"))) {
      System.err.println("ManCommandTest: NOT CHECKED: groff is not installed");
      return;
    }
    shell.run("man", "--into", "man1");
    try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
      for (Path page : pages.toList()) {
        Process groff =
            new ProcessBuilder(
                    List.of("groff", "-k", "-man", "-Tutf8", "-wall", "-rLL=200n", page.toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(groff.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).as("%s", page).doesNotContain("warning:", "error:").contains("morgue");
      }
    }
  }

  @Test
  void thePageOfTheWholeNamesTheOthersAndTheExitCodes() {
    assertThat(shell.run("man")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains(".SH EXIT CODES", "morgue-search (1)", "MORGUE_ARCHIVE");
    assertThat(shell.run("man", "serch")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("there is no command 'serch'");
  }
}
