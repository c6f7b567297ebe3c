package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(archive);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString()).with("COLUMNS", "50");
  }

  @Test
  void severalQueriesSideBySideAddUpToWhatEachFound() {
    assertThat(shell.run("timeline", "flood", "harbour", "--by", "month")).isEqualTo(ExitCode.OK);

    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: flood
            4 articles
            Read as: harbour
            3 articles

                            flood             harbour
            Sep 2008        1 ##############  1 ##############
            Oct 2008        1 ##############  1 ##############
            2009, no finer  1 ##############  1 ##############
            undated         1 ##############  0
            total           4                 3
            """);
  }

  @Test
  void everyIntervalOfTheRangeHasALineAndCoarserDatesAreCounted() {
    shell.run("timeline", "flood", "--every", "3m", "--from", "2008", "--to", "2009-12");

    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: flood · 2008 to Dec 2009
            3 articles · 1 undated not shown (date:none finds
            them)

            Jan 2008–Mar 2008  0
            Apr 2008–Jun 2008  0
            Jul 2008–Sep 2008  1 ##############################
            Oct 2008–Dec 2008  1 ##############################
            (4 intervals without)
            2009, no finer     1 ##############################
            total              3
            """);
  }

  @Test
  void sharesOfWhatIsHeldAndTimesOfWhichNothingIs() {
    shell.run("timeline", "flood", "--share", "--by", "month", "--date", "2008-09..2009-02");

    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: flood · Sep 2008 to Feb 2009
            2 articles · 1 dated only less precisely not shown
            (--date ~… takes them in) · 1 undated not shown
            (date:none finds them)

            Sep 2008  1  33.3% ##########
            Oct 2008  1 100.0% ################################
            (4 months without holdings)
            total     2  50.0%
            """);
  }

  @Test
  void holdingsAreOfTheSameSourceAndNotOfTheSamePerson() {
    shell.run(
        "timeline",
        "--share",
        "--source",
        "The Daily Heron",
        "--person",
        "Ann Miller",
        "--csv",
        "--by",
        "year");

    assertThat(shell.out())
        .isEqualTo(
            """
            kind,first,last,articles,articles share,held
            interval,2008-01-01,2008-12-31,1,0.500000,2
            """);
  }

  @Test
  void csvQuotesAQueryAndTellsUndatedApart() {
    shell.run("timeline", "flood, \"harbour\"", "flood", "--by", "quarter", "--csv");

    assertThat(shell.out())
        .startsWith("kind,first,last,\"flood, \"\"harbour\"\"\",flood\n")
        .contains("interval,2008-07-01,2008-09-30,1,1\n")
        .contains("less precise,2009,2009,1,1\n")
        .endsWith("undated,,,0,1\n");
  }

  @Test
  void jsonHasTheSameNumbers() {
    shell.run("timeline", "flood", "zeppelin", "--by", "year", "--json", "--share");

    JsonObject json = Json.parseObject(shell.out());
    assertThat(json.text("interval")).isEqualTo("year");
    assertThat(json.objects("series", one -> one.text("query") + one.integer("total", -1)))
        .containsExactly("flood4", "zeppelin0");
    assertThat(
            json.objects(
                "rows", row -> row.text("kind") + row.text("first") + row.integer("held", -1)))
        .containsExactly("interval2008-01-014", "interval2009-01-011", "undatednull1");
  }

  @Test
  void withoutAWidthTheOneThatFitsIsTaken() {
    shell.run("timeline", "flood", "--date", "2008-09-10..2008-09-16");
    assertThat(shell.out()).contains("Wed 10 Sep 2008").contains("Mon 15 Sep 2008  1 #");
    shell.run("timeline", "flood");
    assertThat(shell.out()).contains("Sep 2008");
  }

  @Test
  void onATerminalBarsAreBlocksUnlessColoursAreOff() {
    shell.terminal().run("timeline", "flood", "--by", "year");
    assertThat(shell.out()).contains("█").doesNotContain("#");
    shell.with("NO_COLOR", "1").run("timeline", "flood", "--by", "year");
    assertThat(shell.out()).contains("#").doesNotContain("█");
  }

  @Test
  void linesAreNeverWiderThanTheTerminal() {
    for (int width : new int[] {40, 50, 80, 133}) {
      shell.with("COLUMNS", Integer.toString(width));
      for (String by : List.of("day", "year")) {
        shell.run("timeline", "flood", "harbour AND NOT bank", "--by", by, "--date", "2008-09");
        assertThat(shell.out().lines())
            .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void nothingFoundAndWhatCannotBeMeant() {
    assertThat(shell.run("timeline", "zeppelin")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.run("timeline", "--by", "fortnight")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--by takes one of day, week, month, quarter, year");
    assertThat(shell.run("timeline", "--every", "0y")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--every takes a number and an interval");
    assertThat(shell.run("timeline", "--by", "day", "--every", "5y")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("timeline", "--by", "day", "--from", "0001", "--to", "9999"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("too many intervals");
  }
}
