package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's rules for sites, from a file beside the archive to the report of a crawl. */
class SiteRulesCommandTest {

  private static final String RULES =
      """
      site,field,where
      reedbank.example,headline,meta og:title
      reedbank.example,byline,div.cred
      reedbank.example,leave-out,div.most-read
      ferry.example,deck,p.deck
      """;

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void savePages() throws IOException {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", "archive");
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(folder.resolve("archive"));
    save(1, "<div class=cred>By Ina Marsh</div>");
    save(2, "<div class=cred>By Tom Weir</div>");
  }

  private void save(int number, String byline) throws IOException {
    Path page = folder.resolve("in/sluice" + number + ".html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Local</title>
        <link rel="canonical" href="https://www.reedbank.example/sluice-NUMBER">
        <meta property="og:title" content="Sluice NUMBER to be mended"></head>
        <body><h1>Reed Bank this week</h1>BYLINE
        <p>Sluice NUMBER at Reed Bank is to be mended before the autumn floods, the drainage board
        said on Tuesday, after two winters in which the meadows had stood under water for weeks.</p>
        <p>Boatmen asked for the work to wait until June, when fewer barges pass the lock, and
        farmers asked for it to begin as soon as the ground was dry enough to bear the crane.</p>
        </body></html>
        """
            .replace("NUMBER", String.valueOf(number))
            .replace("BYLINE", byline));
    // a file just written may change again unseen, and is read in any case
    Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
  }

  private void rules(String text) throws IOException {
    Files.writeString(folder.resolve("archive/sites.csv"), text);
  }

  @Test
  void rulesBesideTheArchiveAreGoneByAndIdleOnesAreTold() throws IOException {
    rules(RULES);
    assertThat(shell.run("index", "in", "--no-tag")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .endsWith(
            """
            Rules without effect:
              sites.csv line 4: leave-out div.most-read found on none of 2 pages of
            """
                    .strip()
                + " reedbank.example\n");
    assertThat(
            Json.parseObject(Files.readString(folder.resolve("archive/last-index.json")))
                .texts("idleRules"))
        .containsExactly(
            "sites.csv line 4: leave-out div.most-read found on none of 2 pages of"
                + " reedbank.example");
    assertThat(shell.run("search", "headline:mended", "byline:weir")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("Sluice 2 to be mended").doesNotContain("Sluice 1");
  }

  @Test
  void changedRulesHavePagesReadAgainThatWereNotTaken() throws IOException {
    rules("site,field,where\nreedbank.example,index,\n");
    shell.run("index", "in", "--no-tag");
    assertThat(shell.out()).contains("skipped       2").contains("an index page, by site rule");
    assertThat(shell.out()).doesNotContain("Rules without effect");
    rules("site,field,where\nreedbank.example,headline,meta og:title\n");
    shell.run("index", "in", "--no-tag");
    assertThat(shell.out()).contains("indexed       2");
    shell.run("index", "in", "--no-tag");
    assertThat(shell.out()).contains("2 files not read, as unchanged");
  }

  @Test
  void aMistakeEndsTheCommandBeforeAnythingIsDone() throws IOException {
    rules("site,field,where\nreedbank.example,boddy,div.story\n");
    assertThat(shell.run("index", "in")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .contains("archive/sites.csv, line 2, column 18: 'boddy' is none of headline, deck");
    assertThat(folder.resolve("archive")).isDirectoryNotContaining("glob:**last-index.json");
    assertThat(shell.run("index", "in", "--sites", "nowhere.csv")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--sites: " + folder.resolve("nowhere.csv"));
  }

  @Test
  void extractGoesByTheRulesThatAreNamed() throws IOException {
    rules(RULES);
    String page = "in/sluice1.html";
    assertThat(shell.run("extract", page, "--explain")).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).doesNotContain("site rule");
    shell.run("extract", page, "--explain", "--sites", "archive/sites.csv");
    assertThat(shell.out())
        .contains(
            "headline: Sluice 1 to be mended\n  from site rule, line 2: meta og:title, 99% sure")
        .contains("not: Reed Bank this week")
        .contains("byline: Ina Marsh\n  from site rule, line 3: div.cred, 99% sure");
    assertThat(shell.err()).isEmpty();
  }
}
