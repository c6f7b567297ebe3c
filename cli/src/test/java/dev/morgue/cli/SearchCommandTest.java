package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  private static final String FLOOD = SmallArchive.flood().id().value();

  @TempDir static Path archives;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchives() throws IOException {
    SmallArchive.writeTo(archives.resolve("small"));
    SmallArchive.writeMany(archives.resolve("many"), 23);
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archives.resolve("small").toString());
  }

  private List<String> ids(String... args) {
    shell.run(args);
    return shell.out().lines().map(line -> line.split("\t", 2)[0]).toList();
  }

  private static String id(Article article) {
    return article.id().value();
  }

  @Test
  void forReading() {
    ExitCode code = shell.run("search", "flood", "--sort", "oldest", "--full", "--page-size", "2");

    assertThat(shell.err()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .startsWith(
            """
            Read as: flood
            4 articles

             1  River floods the old harbour  [CORRECTED]  [version 2]
                The Daily Heron, Mon 15 Sep 2008, p. A4, Late ed. · Jane Doe, John Roe ·
                news · 43 words
                “The [flood] came at night, and by morning the old harbour stood under a
                metre of water.”
                caption: “Sandbags against the [flood].”

             2  Harbour: the flood and the board
                The Daily Heron, Thu 2 Oct 2008 · letter · 20 words
                “Sir, the [flood] was foretold by everybody but the Harbour Board.”

            """)
        .containsPattern("\n1–2 of 4, oldest first · next page: --after \\S+\n$");
  }

  @Test
  void pipedOneLineAHit() {
    shell.run("search", "mayor");

    assertThat(shell.out())
        .isEqualTo(FLOOD + "\t2008-09-15\tThe Daily Heron\tRiver floods the old harbour\n");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void longLinesHaveMore() {
    shell.run("search", "mayor", "--long");

    String[] columns = shell.out().strip().split("\t");
    assertThat(columns).hasSize(8);
    assertThat(columns[4]).isEqualTo("By Jane Doe and John Roe");
    assertThat(Double.parseDouble(columns[5])).isPositive();
    assertThat(columns[6]).isEqualTo(SmallArchive.FLOOD_URL);
    assertThat(columns[7]).isEqualTo("/saved/flood-2.txt");
  }

  @Test
  void withoutAQueryEveryArticleNewestFirst() {
    assertThat(ids("search"))
        .startsWith(id(SmallArchive.harbour()), id(SmallArchive.letter()), id(SmallArchive.bank()))
        .endsWith(id(SmallArchive.undated()))
        .hasSize(6);
  }

  @Test
  void conditionsAloneRankNothingSoTheNewestComeFirst() {
    assertThat(ids("search", "source:\"The Daily Heron\""))
        .isEqualTo(ids("search", "--source", "The Daily Heron"))
        .startsWith(id(SmallArchive.harbour()));
    shell.run("search", "person:miller", "--full");
    assertThat(shell.out()).endsWith("1 of 1, best match first\n");
  }

  @Test
  void aMistypedWordIsToldItsNeighbours() {
    assertThat(shell.run("search", "floodd mayor", "--full")).isEqualTo(ExitCode.NOTHING);

    assertThat(shell.out())
        .contains("By itself: floodd 0 · mayor 1\nSpelled nearly so: floodd: flood 5 · floods 3\n");
  }

  @Test
  void namesAreFoundByAPartAndInAnyLetterCase() {
    assertThat(ids("search", "--person", "miller")).containsExactly(FLOOD);
    assertThat(ids("search", "--person", "ANN MILLER", "--org", "harbour board"))
        .containsExactly(FLOOD);
    assertThat(ids("search", "--byline", "doe"))
        .containsExactlyInAnyOrder(FLOOD, id(SmallArchive.bank()));
  }

  @Test
  void aNameWithQuotationMarksIsFound() {
    assertThat(ids("search", "--person", "Max \"Mo\" Moritz"))
        .containsExactly(id(SmallArchive.letter()));
  }

  @Test
  void severalValuesOfOneOptionAreAlternativesAndOptionsAddUp() {
    assertThat(ids("search", "--type", "letter", "--type=news")).hasSize(3);
    assertThat(ids("search", "--type", "letter", "--type=news", "--source", "the daily heron"))
        .containsExactlyInAnyOrder(FLOOD, id(SmallArchive.letter()));
    assertThat(ids("search", "flood OR bank", "--source", "Wire News"))
        .containsExactly(id(SmallArchive.bank()));
  }

  @Test
  void anUnclosedBracketDoesNotSwallowAnOption() {
    assertThat(ids("search", "(flood OR \"bank", "--source", "Wire News"))
        .containsExactly(id(SmallArchive.bank()));
  }

  @Test
  void leavingOutAndMissing() {
    assertThat(ids("search", "flood", "--not", "source=The Daily Heron"))
        .containsExactly(id(SmallArchive.undated()));
    assertThat(ids("search", "--no", "source")).containsExactly(id(SmallArchive.undated()));
    assertThat(ids("search", "--no=byline", "--no", "type", "--lang=ja"))
        .containsExactly(id(SmallArchive.abroad()));
  }

  @Test
  void datesAreLocalDaysAndLessPreciseOnesAreOnlyCounted() {
    assertThat(ids("search", "--date", "2008-09-15"))
        .containsExactlyInAnyOrder(FLOOD, id(SmallArchive.abroad()));
    assertThat(ids("search", "--from", "2008-10"))
        .containsExactlyInAnyOrder(id(SmallArchive.letter()), id(SmallArchive.harbour()));

    ExitCode code = shell.run("search", "--date", "2009-01");
    assertThat(code).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).contains("1 dated only less precisely not shown");

    assertThat(ids("search", "--date", "~2009-01")).containsExactly(id(SmallArchive.harbour()));
  }

  @Test
  void supersededVersionsOnlyWhenAskedFor() {
    assertThat(ids("search", "mayor")).containsExactly(FLOOD);
    assertThat(ids("search", "mayor", "--all-versions"))
        .containsExactlyInAnyOrder(FLOOD, id(SmallArchive.earlierFlood()));
  }

  @Test
  void aBagOfWordsReadsNoSigns() {
    assertThat(ids("search", "--any", "AND rebuilt (bank"))
        .contains(id(SmallArchive.bank()), id(SmallArchive.harbour()));
  }

  @Test
  void countsStandAboveTheHits() {
    shell.run("search", "--facet", "source:1,type", "--timeline", "year", "--page-size", "0");

    assertThat(shell.out())
        .isEqualTo(
            """
            Read as: every article
            6 articles
            source: The Daily Heron 3 · 2 more · (no value) 1
            type: news 2 · letter 1 · (no value) 3
            2008    4 ########################################
            2009    1 ##########
            undated 1 ##########
            """);
  }

  @Test
  void severalArchivesAreSearchedAsOne() {
    List<String> ids =
        ids(
            "search",
            "harbour",
            "--page-size=all",
            "--archive",
            archives.resolve("small").toString(),
            "--archive",
            archives.resolve("many").toString());

    assertThat(ids).hasSize(26).allSatisfy(id -> assertThat(new ArticleId(id)).isNotNull());
  }

  @Test
  void helpHasTenQueriesThatAreReadAsMeant() {
    shell.run("search", "--help");
    List<String> queries =
        shell
            .out()
            .lines()
            .dropWhile(line -> !line.startsWith("Queries"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .map(line -> line.strip().split(" {2,}", 2)[0].replace("'", ""))
            .toList();
    assertThat(queries).hasSize(10);
    for (String query : queries) {
      assertThat(shell.run("explain", query)).isEqualTo(ExitCode.OK);
      assertThat(shell.out().replace("Note:       words beside", "")).doesNotContain("Note:");
    }
  }

  @Test
  void plainWordsAreCountedAsAPhraseToo() {
    shell.run("search", "--full", "old", "harbour");
    assertThat(shell.out()).startsWith("Read as: old AND harbour\n1 article\nAs a phrase: 1\n");
    shell.run("search", "--full", "--date", "2008", "flood harbour");
    assertThat(shell.out()).contains("\n2 articles", "\nAs a phrase: 0\n");
    for (String other :
        new String[] {"flood", "flood AND harbour", "-mayor harbour", "mayor bank"}) {
      shell.run("search", "--full", "--", other);
      assertThat(shell.out()).startsWith("Read as: ").doesNotContain("As a phrase");
    }
    shell.run("search", "--full", "--dialect", "nexis", "old harbour");
    assertThat(shell.out()).doesNotContain("As a phrase");
  }

  @Test
  void nothingFoundIsSaidAndTold() {
    assertThat(shell.run("search", "zeppelin", "--full")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.out()).isEqualTo("Read as: zeppelin\nNo article matches\n");
  }

  @Test
  void whatWasRepairedIsSaidBesideTheLines() {
    shell.run("search", "\"old harbour");

    assertThat(shell.out().lines()).hasSize(1);
    assertThat(shell.err())
        .isEqualTo("morgue: note: the quotation mark is not closed; read to the end\n");
  }

  @Test
  void aFieldThatCannotBeCountedIsTheCallersFault() {
    assertThat(shell.run("search", "--facet", "headline")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("morgue: ").contains("headline");
    assertThat(shell.run("search", "--after", "no-cursor")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("morgue: ").contains("no-cursor");
  }
}
