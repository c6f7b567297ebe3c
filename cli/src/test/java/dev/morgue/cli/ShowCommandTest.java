package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Accession;
import dev.morgue.Article;
import dev.morgue.ArticleJson;
import dev.morgue.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final String FLOOD = SmallArchive.flood().id().value();

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(archive);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString()).with("COLUMNS", "60");
  }

  @Test
  void theWholeArticleWarningsFirst() {
    assertThat(shell.run("show", FLOOD)).isEqualTo(ExitCode.OK);

    assertThat(shell.out())
        .isEqualTo(
            """
            CORRECTION (Wed 17 Sep 2008): An earlier version misspelled
            the mayor's name.

            NOTE TO EDITORS: Not for syndication.

            River floods the old harbour
            Mayor promises to rebuild

            By Jane Doe and John Roe
            The Daily Heron, Mon 15 Sep 2008, Local, p. A4, Late ed.
            SPRINGFIELD, Sept. 15

            The flood came at night, and by morning the old harbour
            stood under a metre of water.

            Mayor Ann Miller said that Springfield would rebuild its
            harbour within a year.

            Picture: Sandbags against the flood.

            Type: news
            People: Ann Miller
            Organisations: Harbour Board
            Places: Springfield
            Subjects: Floods
            Language: en
            Address: https://heron.example/2008/flood
            Saved in: /saved/flood-2.txt
            Indexed: Thu 15 Jan 2026, 12:00 UTC
            Id: FLOOD
            Version: 2 of 2
            Version: 1 is EARLIER
            """
                .replace("FLOOD", FLOOD)
                .replace("EARLIER", SmallArchive.earlierFlood().id().value()));
  }

  @Test
  void aHundredColumns() {
    shell.with("COLUMNS", "100").run("show", FLOOD);

    assertThat(shell.out())
        .contains(
            """

            The flood came at night, and by morning the old harbour stood under a metre of water.

            Mayor Ann Miller said that Springfield would rebuild its harbour within a year.

            """);
  }

  @Test
  void anEarlierVersionSaysThatItIsSuperseded() {
    shell.run("show", SmallArchive.earlierFlood().id().value());

    assertThat(shell.out())
        .startsWith("River floods harbour\n")
        .contains("\nVersion: 1 of 2, superseded\nVersion: 2 is " + FLOOD + "\n");
  }

  @Test
  void whatAQueryFindsIsMarkedInEveryPart() {
    shell.run("show", FLOOD, "--highlight", "flood OR rebuild");

    assertThat(shell.out())
        .contains("Mayor promises to [rebuild]\n")
        .contains("\nThe [flood] came at night, and by morning the old harbour\n")
        .contains("\nMayor Ann Miller said that Springfield would [rebuild] its\nharbour")
        .contains("\nPicture: Sandbags against the [flood].\n");
  }

  @Test
  void aQueryThatDoesNotFindItMarksNothing() {
    assertThat(shell.run("show", FLOOD, "--highlight", "zeppelin")).isEqualTo(ExitCode.OK);

    assertThat(shell.out()).contains("The flood came");
    assertThat(shell.err()).isEqualTo("morgue: note: the article does not match 'zeppelin'\n");
  }

  @Test
  void theBodyAloneIsNotWrappedForOtherPrograms() {
    shell.run("show", FLOOD, "--body-only");

    assertThat(shell.out()).isEqualTo(SmallArchive.flood().body() + "\n");
  }

  @Test
  void jsonIsTheArticle() {
    shell.run("show", FLOOD, "--json");
    assertThat(shell.out().lines()).hasSize(1);
    Accession taken = new Accession(PartialDate.parse("2026-01-15T12:00Z"), List.of());
    Article flood = SmallArchive.flood().toBuilder().accession(taken).build();
    assertThat(ArticleJson.read(shell.out())).isEqualTo(flood);

    shell.terminal().run("show", FLOOD, "--json");
    assertThat(shell.out().lines()).hasSizeGreaterThan(20);
    assertThat(ArticleJson.read(shell.out())).isEqualTo(flood);
  }

  @Test
  void provenanceTellsEvidenceAndRunnersUp() {
    shell.run("show", FLOOD, "--provenance");

    assertThat(shell.out())
        .isEqualTo(
            """
            FLOOD

            date: 2008-09-15
              from JSON-LD datePublished, 98% sure
              not: 2008-09-17 (meta article:modified_time)

            headline: River floods the old harbour
              from first h1, 80% sure
            """
                .replace("FLOOD", FLOOD));
  }

  @Test
  void byAddressFileAndBeginningOfTheId() {
    for (String name :
        new String[] {SmallArchive.FLOOD_URL, "/saved/flood-2.txt", FLOOD.substring(0, 8)}) {
      assertThat(shell.run("show", name, "--body-only")).as(name).isEqualTo(ExitCode.OK);
      assertThat(shell.out()).as(name).startsWith("The flood came at night");
    }
  }

  @Test
  void byItsNumberInTheLastSearchOnATerminal() {
    shell.run("search", "flood", "--sort", "oldest");
    assertThat(shell.run("show", "1")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo(
            "morgue: there is no hit 1: no search was made on a terminal yet. Search again, or give"
                + " the article's id\n");

    shell.terminal().run("search", "flood", "--sort", "oldest");
    assertThat(shell.run("show", "2", "1", "--body-only")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("Sir, the flood").contains("\n\nThe flood came at night");

    assertThat(shell.run("show", "5")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("there is no hit 5: the last search listed 4 hits");
  }

  @Test
  void whatIsNotHeldIsSaid() {
    assertThat(shell.run("show", "ffffffffffff")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.err()).isEqualTo("morgue: the archive holds no article 'ffffffffffff'\n");
  }
}
