package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "100, 100",
    "'', 80",
    "0, 80",
    "wide, 80",
    "-5, 80",
    "3, 20",
    "9999, 1000",
    "99999, 80"
  })
  void theWidthIsWhatColumnsSays(String columns, int width) {
    assertThat(new TestShell(folder).with("COLUMNS", columns).shell().width()).isEqualTo(width);
  }

  @Test
  void withoutColumnsALineHas80() {
    assertThat(new TestShell(folder).shell().width()).isEqualTo(80);
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(new TestShell(folder).shell().colours()).isFalse();
    assertThat(new TestShell(folder).terminal().shell().colours()).isTrue();
    assertThat(new TestShell(folder).terminal().with("NO_COLOR", "1").shell().colours()).isFalse();
    assertThat(new TestShell(folder).terminal().with("NO_COLOR", "").shell().colours()).isTrue();
    assertThat(new TestShell(folder).terminal().with("TERM", "dumb").shell().colours()).isFalse();
  }

  @Test
  void userFoldersFollowTheXdgRules() {
    TestShell shell = new TestShell(folder);
    Path home = folder.resolve("home");

    assertThat(shell.shell().userFolder("XDG_DATA_HOME", ".local/share"))
        .isEqualTo(home.resolve(".local/share"));
    shell.with("XDG_DATA_HOME", folder.resolve("elsewhere").toString());
    assertThat(shell.shell().userFolder("XDG_DATA_HOME", ".local/share"))
        .isEqualTo(folder.resolve("elsewhere"));
    shell.with("XDG_DATA_HOME", "relative/is/ignored");
    assertThat(shell.shell().userFolder("XDG_DATA_HOME", ".local/share"))
        .isEqualTo(home.resolve(".local/share"));
  }
}
