package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of one story, from the saved file to the list. */
class CopiesTest {

  private static final String STORIES =
      Path.of("../testdata/copies/stories.jsonl").toAbsolutePath().normalize().toString();

  @TempDir Path folder;

  private List<String> lines(TestShell shell, String... args) {
    shell.run(args);
    return shell.out().lines().toList();
  }

  @Test
  void indexingFindsThemAndSearchFoldsThem() {
    TestShell shell =
        new TestShell(folder).with("MORGUE_ARCHIVE", folder.resolve("archive").toString());
    assertThat(shell.run("index", STORIES, "--no-tag", "--quiet")).isEqualTo(ExitCode.OK);

    List<String> lead = lines(shell, "search", "is:lead-copy headline:(aground off Saltmarsh)");
    assertThat(lead).hasSize(1);
    String group = "group:" + lead.getFirst().split("\t", 2)[0];
    assertThat(lines(shell, "search", group)).hasSize(6);
    assertThat(lines(shell, "search", group + " NOT is:duplicate")).isEqualTo(lead);

    shell.run("search", group, "--one-per-story", "--full");
    assertThat(shell.out())
        .contains("\n1 story (6 articles)\n", "    + 5 copies in ", "The Tern", "\n1 of 1, ");
    shell.run("search", group, "--full");
    assertThat(shell.out()).contains("\n6 articles\n").doesNotContain("copies in");
  }
}
