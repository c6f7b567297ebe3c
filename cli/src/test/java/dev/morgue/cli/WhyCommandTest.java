package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code morgue why}, and the line that {@code search --why} adds to a hit. */
class WhyCommandTest {

  private static final String FLOOD = SmallArchive.flood().id().value();

  @TempDir static Path archives;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(archives);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archives.toString());
  }

  @Test
  void saysClauseByClauseWhyAnArticleMatches() {
    assertThat(shell.run("why", FLOOD, "flood w/5 night AND date:2008 AND NOT type:letter"))
        .isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: (flood w/5 night) AND date:2008 AND NOT type:letter
            The article matches
              yes  flood: 3× (headline 1, body 1, caption 1)
              yes  night: 1× (body 1)
              yes  flood w/5 night: 1× (body 1)
              yes  date:2008: holds
              yes  NOT type:letter: not in the article
            """);
  }

  @Test
  void saysWhatIsMissingAndHowNearItCame() {
    assertThat(shell.run("why", SmallArchive.FLOOD_URL, "mayor w/2 night NOT flood bank"))
        .isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out())
        .startsWith(
            """
            Read as: (mayor w/2 night) AND NOT flood AND bank
            The article does not match
            """)
        .contains("  no   mayor w/2 night: the nearest two stand 9 apart\n")
        .contains("  no   NOT flood: 3× (headline 1, body 1, caption 1)\n")
        .contains("  no   bank: not in the article\n");
  }

  @Test
  void readsTheQueryAsASearchDoes() throws IOException {
    shell.run("why", FLOOD, "--dialect", "nexis", "flood and not bank and letter");
    assertThat(shell.out()).startsWith("Read as: flood AND NOT (bank AND letter)\n");
    shell.run("why", FLOOD, "date:-30d");
    assertThat(shell.out()).startsWith("Read as: date:2025-12-16..2026-01-15\n");
    assertThat(shell.run("why", FLOOD, "--strict", "(flood")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("not closed", "(flood\n", "^");
    Path sources = folder.resolve("sources.csv");
    Files.writeString(sources, "name,groups\nThe Daily Heron,birds\n");
    assertThat(shell.run("why", FLOOD, "--sources", sources.toString(), "source:@birds"))
        .isEqualTo(ExitCode.OK);
    assertThat(shell.run("why", FLOOD, "source:@birds")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out()).contains("Note: no group of sources is '@birds'");
  }

  @Test
  void saysThatALaterVersionHidesThisOne() {
    String earlier = SmallArchive.earlierFlood().id().value();
    assertThat(shell.run("why", earlier, "flood")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("Note: only --all-versions finds it");
    shell.run("why", FLOOD, "flood");
    assertThat(shell.out()).doesNotContain("--all-versions");
  }

  @Test
  void writesItAsJson() {
    shell.run("why", FLOOD, "--json", "mayor w/2 night AND (flood");
    JsonObject why = Json.parseObject(shell.out().strip());
    assertThat(why.requiredText("readAs")).isEqualTo("(mayor w/2 night) AND flood");
    assertThat(why.truth("matches", true)).isFalse();
    assertThat(why.objects("warnings", warning -> warning.requiredText("kind")))
        .containsExactly("repair");
    assertThat(why.objects("clauses", clause -> clause.integer("apart", -1)))
        .containsExactly(-1L, -1L, 9L, -1L);
  }

  @Test
  void anArticleThatIsNotHeldIsSaidToBe() {
    assertThat(shell.run("why", "https://heron.example/none", "flood")).isNotEqualTo(ExitCode.OK);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("https://heron.example/none");
    assertThat(shell.run("why", FLOOD)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aSearchSaysOfEachHitWhichPartsMatched() {
    shell.run("search", "--why", "--sort", "oldest", "flood", "(mayor", "OR", "board)");
    assertThat(shell.out().lines().filter(line -> line.contains("Why: ")))
        .containsExactly(
            "    Why: flood 3× (headline 1, body 1, caption 1) · mayor 2× (deck 1, body 1)",
            "    Why: flood 2× (headline 1, body 1) · board 2× (headline 1, body 1)");
  }

  @Test
  void aListForProgramsHasNoPlaceForIt() {
    assertThat(shell.run("search", "--why", "--jsonl", "flood")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--jsonl and --why do not go together");
  }
}
