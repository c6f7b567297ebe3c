package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder);
  }

  @Test
  void theVersionNamesTheProgram() {
    assertThat(shell.run("--version")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("morgue ");
  }

  @Test
  void aloneItHelps() {
    assertThat(shell.run()).isEqualTo(ExitCode.OK);
    String alone = shell.out();
    shell.run("--help");

    assertThat(shell.out())
        .isEqualTo(alone)
        .contains("search  ", "Exit codes:", "   3  ", "  70  ", "MORGUE_ARCHIVE");
  }

  @Test
  void everyCommandHelpsWithExamplesAndItsHelpCanBeAskedForInThreeWays() {
    for (String command :
        new String[] {"index", "search", "show", "facets", "timeline", "versions", "check"}) {
      assertThat(shell.run("help", command)).isEqualTo(ExitCode.OK);
      String help = shell.out();
      assertThat(help)
          .startsWith("Usage: morgue " + command)
          .contains("--archive=DIR", "Examples:\n  morgue " + command);
      shell.run(command, "--help");
      assertThat(shell.out()).isEqualTo(help);
      shell.run(command, "-h");
      assertThat(shell.out()).isEqualTo(help);
    }
  }

  @Test
  void helpFitsTheTerminal() {
    for (int columns : new int[] {60, 100}) {
      shell.with("COLUMNS", Integer.toString(columns)).run("search", "--help");
      assertThat(shell.out().lines().filter(line -> !line.startsWith("  morgue ")))
          .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void aMistypedOptionOrCommandIsNamedWithWhatWasPerhapsMeant() {
    assertThat(shell.run("search", "--perso", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo(
            "morgue: there is no option '--perso'; did you mean --person?"
                + " (see morgue search --help)\n");
    assertThat(shell.run("indx", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo("morgue: there is no command 'indx'; did you mean index? (see morgue --help)\n");
    assertThat(shell.run("help", "indx")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void aQueryThatLooksLikeAnOptionIsExplained() {
    assertThat(shell.run("search", "-wire")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("'-wire'").contains("goes after '--'");
  }

  @Test
  void whatIsMissingIsAskedFor() {
    assertThat(shell.run("show")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).isEqualTo("morgue: which ID? (see morgue show --help)\n");
    assertThat(shell.run("search", "--person")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--person");
  }

  @Test
  void wordsAfterTwoHyphensAreTheQuery() throws IOException {
    Path archive = folder.resolve("archive");
    SmallArchive.writeTo(archive);
    shell.with("MORGUE_ARCHIVE", archive.toString());

    assertThat(shell.run("search", "--full", "--", "-flood", "bank")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("Read as: NOT flood AND bank\n");
  }

  @Test
  void withoutAnArchiveTheSentenceSaysWhereItWasLookedFor() {
    assertThat(shell.run("search", "x")).isEqualTo(ExitCode.ARCHIVE);
    assertThat(shell.err())
        .isEqualTo(
            "morgue: there is no archive at "
                + folder.resolve("home/.local/share/morgue/archive")
                + ": make one with 'morgue index FILES', or name another with --archive or"
                + " MORGUE_ARCHIVE\n");
  }

  @Test
  void aFolderThatIsNoArchiveIsSaidSo() throws IOException {
    Files.createDirectories(folder.resolve("photos"));

    assertThat(shell.run("search", "x", "--archive", "photos")).isEqualTo(ExitCode.ARCHIVE);
    assertThat(shell.err())
        .contains(folder.resolve("photos").toString())
        .doesNotContain("Exception");
  }

  @Test
  void anArchiveHereOrAboveIsFound() throws IOException {
    SmallArchive.writeTo(folder.resolve("morgue-archive"));
    Path below = Files.createDirectories(folder.resolve("a/b"));

    assertThat(shell.run("search", "bank")).isEqualTo(ExitCode.OK);
    assertThat(new TestShell(below).run("search", "bank")).isEqualTo(ExitCode.OK);
  }

  @Test
  void anOptionGoesBeforeAVariableAndAVariableBeforeAFolder() throws IOException {
    SmallArchive.writeTo(folder.resolve("one"));
    SmallArchive.writeMany(folder.resolve("two"), 3);
    Files.createDirectories(folder.resolve("morgue-archive"));
    shell.with("MORGUE_ARCHIVE", "one");

    assertThat(shell.run("search", "tide")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.run("search", "tide", "--archive=two")).isEqualTo(ExitCode.OK);
  }

  @Test
  void aDamagedArchiveEndsWithASentenceAndATraceOnlyOnDemand() throws IOException {
    Path archive = folder.resolve("archive");
    SmallArchive.writeTo(archive);
    try (var files = Files.walk(archive)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThat(shell.run("search", "x", "--archive=archive")).isEqualTo(ExitCode.ARCHIVE);
    assertThat(shell.err().lines()).hasSize(1);

    shell.with("MORGUE_DEBUG", "1").run("search", "x", "--archive=archive");
    assertThat(shell.err()).contains("\tat ");
  }
}
