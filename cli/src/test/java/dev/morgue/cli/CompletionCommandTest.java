package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts are asked in the shells themselves, where these are installed. */
class CompletionCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder);
  }

  private String script(String language) {
    assertThat(shell.run("completion", language)).isEqualTo(ExitCode.OK);
    return shell.out();
  }

  private static boolean isInstalled(String program) {
    for (String place : List.of("/bin", "/usr/bin", "/usr/local/bin")) {
      if (Files.isExecutable(Path.of(place, program))) {
        return true;
      }
    }
    System.err.println("CompletionCommandTest: NOT CHECKED: " + program + " is not installed");
    return false;
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  /** What bash offers when the last of these words is being typed. */
  private List<String> offered(Path script, String... words) throws Exception {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    String ask =
        "compopt() { :; }; . "
            + script
            + "; COMP_WORDS=("
            + line
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _morgue; printf '%s\\n'"
            + " \"${COMPREPLY[@]}\"";
    return run("bash", "-c", ask).lines().filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void bashOffersCommandsOptionsAndFixedWords() throws Exception {
    if (!isInstalled("bash")) {
      return;
    }
    Path script = folder.resolve("morgue.bash");
    Files.writeString(script, script("bash"));
    Files.createFile(folder.resolve("clippings.txt"));

    assertThat(offered(script, "morgue", "se")).containsExactly("search", "searches");
    assertThat(offered(script, "morgue", "search", "--per")).containsExactly("--person");
    assertThat(offered(script, "morgue", "search", "--sort", "n")).containsExactly("newest");
    assertThat(offered(script, "morgue", "search", "--sort", "=", "n")).containsExactly("newest");
    assertThat(offered(script, "morgue", "timeline", "--by", ""))
        .containsExactly("day", "week", "month", "quarter", "year");
    assertThat(offered(script, "morgue", "facets", "sou")).containsExactly("source");
    assertThat(offered(script, "morgue", "index", "cli")).containsExactly("clippings.txt");
    assertThat(offered(script, "morgue", "help", "fac")).containsExactly("facets");
    assertThat(offered(script, "morgue", "search", "harb")).isEmpty();
    for (CommandForm form : Main.forms()) {
      assertThat(offered(script, "morgue", form.name(), "--"))
          .containsAll(form.options().stream().map(Option::name).toList());
    }
  }

  @Test
  void zshReadsItsScript() throws Exception {
    String text = script("zsh");
    assertThat(text).startsWith("#compdef morgue\n");
    for (CommandForm form : Main.forms()) {
      assertThat(text).contains("    " + form.name() + ")\n");
      form.options().forEach(option -> assertThat(text).contains(option.name()));
    }
    if (isInstalled("zsh")) {
      Path script = Files.writeString(folder.resolve("_morgue"), text);
      run("zsh", "-n", script.toString());
    }
  }

  @Test
  void anotherShellIsRefused() {
    assertThat(shell.run("completion", "tcsh")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo("morgue: completion is there for bash and zsh, not for 'tcsh'\n");
  }
}
