package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsCommandTest {

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(archive);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
  }

  @Test
  void onATerminalATable() {
    shell.terminal().with("NO_COLOR", "1").run("facets", "source", "type", "--limit", "2");

    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: every article
            6 articles

            source
              The Daily Heron  3
              Wire News        1
              (no value)       1
              2 of 3 values listed; their counts add up to 4, with (no value) to 5

            type
              news        2
              letter      1
              (no value)  3
              2 of 2 values listed; their counts add up to 3, with (no value) to 6
            """);
  }

  @Test
  void pipedAValueALine() {
    assertThat(shell.run("facets", "author,place")).isEqualTo(ExitCode.OK);

    assertThat(shell.out())
        .isEqualTo(
            "byline\tJane Doe\t2\nbyline\tJohn Roe\t1\nbyline\t\t4\nplace\tSpringfield\t1\n"
                + "place\t\t5\n");
  }

  @Test
  void aNumberBehindAFieldIsRefused() {
    assertThat(shell.run("facets", "person:5", "place")).isEqualTo(ExitCode.USAGE);

    assertThat(shell.err()).contains("write person --limit N");
  }

  @Test
  void whatFollowsTheFieldsIsAQuery() {
    shell.run("facets", "source", "flood", "--date", "2008");

    assertThat(shell.out()).isEqualTo("source\tThe Daily Heron\t2\nsource\t\t0\n");
  }

  @Test
  void aFieldsNameInBracketsIsAWordOfTheQuery() {
    assertThat(shell.run("facets", "source", "(place)")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out()).isEqualTo("source\t\t0\n");
  }

  @Test
  void datesByYearAndBelow() {
    shell.run("facets", "date");
    assertThat(shell.out()).isEqualTo("date\t2009\t1\ndate\t2008\t4\ndate\t\t1\n");

    shell.run("facets", "date", "--under", "2008-09");
    assertThat(shell.out()).contains("date\t2008-09-15\t2\n").contains("date\t2008-09-16\t1\n");
  }

  @Test
  void valuesWithATextInThem() {
    shell.run("facets", "byline", "--containing", "ROE");

    assertThat(shell.out()).startsWith("byline\tJohn Roe\t1\n").doesNotContain("Jane");
  }

  @Test
  void asJson() {
    shell.run("facets", "type", "--json");

    JsonObject page = Json.parseObject(shell.out());
    assertThat(page.integer("total", -1)).isEqualTo(6);
    assertThat(page.objects("hits", hit -> hit)).isEmpty();
    assertThat(page.objects("facets", facet -> facet.integer("without", -1))).containsExactly(3L);
  }

  @Test
  void allValues() {
    shell.run("facets", "source", "--limit", "all");

    assertThat(shell.out().lines()).hasSize(4);
  }

  @Test
  void aFieldThatCannotBeCountedIsRefused() {
    assertThat(shell.run("facets", "headline")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("morgue: ").contains("headline");
    assertThat(shell.run("facets", "nonsense")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("morgue: ").contains("nonsense");
  }
}
