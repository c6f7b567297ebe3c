package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists longer than a page. */
class PagingTest {

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeMany(archive, 23);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest", "relevance"})
  void theCursorListsEveryHitOnce(String sort) {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      List<String> args = new ArrayList<>(List.of("search", "water", "--full", "--page-size=5"));
      args.addAll(List.of("--sort", sort));
      if (!cursor.isEmpty()) {
        args.addAll(List.of("--after", cursor));
      }
      shell.run(args.toArray(String[]::new));
      Matcher headline = Pattern.compile("\n *\\d+  (Tide table \\d+)\n").matcher(shell.out());
      while (headline.find()) {
        seen.add(headline.group(1));
      }
      Matcher next = Pattern.compile(" · next page: --after (\\S+)\n$").matcher(shell.out());
      cursor = next.find() ? next.group(1) : "";
    } while (!cursor.isEmpty() && seen.size() <= 23);

    assertThat(seen).doesNotHaveDuplicates().hasSize(23);
  }

  @Test
  void everyHitInOneGo() {

    shell.run("search", "water", "--page-size", "all");
    assertThat(shell.out().lines()).doesNotHaveDuplicates().hasSize(23);
    assertThat(shell.err()).isEmpty();

    shell.run("search", "water");
    assertThat(shell.out().lines()).hasSize(10);
    assertThat(shell.err())
        .startsWith("morgue: 10 of 23 articles; next page: --after ")
        .endsWith("; every one: --page-size all\n");
  }

  @Test
  void numbersRunOnFromPageToPageOnATerminal() {
    shell.terminal().with("NO_COLOR", "1");
    shell.run("search", "water", "--sort", "oldest");
    assertThat(shell.out()).endsWith("\n1–10 of 23, oldest first · next page: --next\n");

    shell.run("search", "--next");
    assertThat(shell.out())
        .contains("\n11  Tide")
        .endsWith("11–20 of 23, oldest first · next page: --next\n");
    shell.run("search", "--next");
    assertThat(shell.out()).contains("\n21  Tide").endsWith("\n21–23 of 23, oldest first\n");
    String last = shell.out();

    assertThat(shell.run("search", "--next")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.err()).isEqualTo("morgue: the last search has no further page\n");

    Matcher headline = Pattern.compile("\n22  (Tide table \\d+)\n").matcher(last);
    assertThat(headline.find()).isTrue();
    shell.run("show", "22");
    assertThat(shell.out()).startsWith(headline.group(1) + "\n");
  }

  @Test
  void aPageThatEndsWithTheLastHitOffersNoOther() {
    shell.run("search", "water", "--page-size", "23", "--full");

    assertThat(shell.out()).endsWith("\n1–23 of 23, best match first\n");
  }

  @Test
  void goingOnTakesNoOtherOptions() {
    assertThat(shell.run("search", "--next")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("there is none yet");
    assertThat(shell.run("search", "--next", "flood")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("takes no query and no other option");
  }
}
