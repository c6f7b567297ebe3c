package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.PartialDate;
import dev.morgue.Source;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {

  private static final String LIST =
      """
      name,shelf,aliases,domains,groups\r
      The Daily Heron,"7, left",Evening Heron,heron.example,@ours\r
      Nowhere Gazette,,,,ours\r
      """;

  private static final String ADDED =
      """
      Ferry Post,,,ferry.example;\u0020m.ferry.example,\r
      "Echo, ""Late\""",,,,\r
      """;

  @TempDir Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void writeArchive() throws IOException {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      add(writer, "The Daily Heron", null, "heron.example", 3);
      add(writer, "Evening Heron", null, null, 2);
      add(writer, null, null, "heron.example", 1);
      add(writer, "Ferry Post", "FP", "ferry.example", 2);
      add(writer, "FERRY POST", "FP2", "m.ferry.example", 1);
      add(writer, "Echo, \"Late\"", "FP", null, 1);
      add(writer, null, null, null, 1);
    }
  }

  private static void add(
      ArchiveWriter writer,
      @Nullable String name,
      @Nullable String code,
      @Nullable String domain,
      int count)
      throws IOException {
    for (int i = 0; i < count; i++) {
      writer.add(
          Article.builder()
              .key(name + code + domain + i)
              .headline("Tide table " + i)
              .source(new Source(name, code, domain))
              .dates(Dates.published(PartialDate.parse("2001-02-03")))
              .build());
    }
  }

  private Path writeList() throws IOException {
    return Files.writeString(archive.resolve("sources.csv"), LIST);
  }

  @Test
  void whatTheListLacksComesFirst() throws IOException {
    Path list = writeList();
    shell.terminal().with("COLUMNS", "400").run("sources");
    assertThat(shell.out())
        .isEqualTo(
            list
                + """
                : 2 sources; groups @ours 2
                Columns kept but not understood: shelf

                Not in the list: 4 names, 5 articles
                        2  Ferry Post  FP, ferry.example
                        1  (no name)
                        1  Echo, "Late"  FP
                        1  FERRY POST  FP2, m.ferry.example

                In the list: 3 names, 6 articles
                        6  The Daily Heron — also as Evening Heron 2 · (no name)  heron.example 1

                In the list, but no article here is from them: Nowhere Gazette
                """);
  }

  @Test
  void pipedANameALine() throws IOException {
    writeList();
    assertThat(shell.run("sources")).isEqualTo(ExitCode.OK);
    assertThat(shell.out())
        .isEqualTo(
            """
            2\tFerry Post\t\tFP\tferry.example
            1\t\t\t\t
            1\tEcho, "Late"\t\tFP\t
            1\tFERRY POST\t\tFP2\tm.ferry.example
            3\tThe Daily Heron\tThe Daily Heron\t\theron.example
            2\tEvening Heron\tThe Daily Heron\t\t
            1\t\tThe Daily Heron\t\theron.example
            """);
  }

  @Test
  void withoutAListItSaysHowToBeginOne() {
    shell.terminal().with("COLUMNS", "400").run("sources");
    assertThat(shell.out())
        .startsWith(
            "No list of sources: 'morgue sources --update' writes a first one, "
                + archive.resolve("sources.csv")
                + ", to be corrected by hand\n\nNot in the list: 6 names, 11 articles\n");
  }

  @Test
  void aFirstListIsWrittenFromWhatIsHeld() {
    shell.run("sources", "--csv");
    assertThat(shell.out())
        .isEqualTo(
            """
            name,aliases,former titles,domains,codes,issn,country,language,time zone,medium,day-month order,groups
            The Daily Heron,,,heron.example,,,,,,,,
            Evening Heron,,,,,,,,,,,
            Ferry Post,,,ferry.example; m.ferry.example,FP2,,,,,,,
            "Echo, ""Late\""",,,,,,,,,,,
            """);
  }

  @Test
  void aListIsExtendedAndTheRestStaysByteForByte() throws IOException {
    Path list = writeList();
    shell.run("sources", "--csv");
    assertThat(shell.out()).isEqualTo(LIST + ADDED);
    assertThat(list).hasContent(LIST);

    assertThat(shell.run("sources", "--update")).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(list)).isEqualTo(LIST + ADDED);
    assertThat(shell.err()).isEqualTo("morgue: 2 sources added to " + list + "\n");
    shell.run("sources", "--update");
    assertThat(Files.readString(list)).isEqualTo(LIST + ADDED);
    assertThat(shell.err()).contains("every name is in").contains("it stays as it is");
  }

  @Test
  void aListUnderAnotherNameIsMadeAndUsed() throws IOException {
    assertThat(shell.run("sources", "--update", "--sources", "mine.csv")).isEqualTo(ExitCode.OK);
    Path mine = folder.resolve("mine.csv");
    Files.writeString(mine, Files.readString(mine).replace("Ferry Post,,", "Ferry Post,boat,"));
    shell.run("search", "--source", "BOAT", "--sources", "mine.csv");
    assertThat(shell.out().lines()).hasSize(3);
    assertThat(shell.run("search", "--source", "boat")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.run("search", "x", "--sources", "none.csv")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("none.csv does not exist");
  }

  @Test
  void searchAndFacetsGoByTheList() throws IOException {
    writeList();
    shell.run("search", "--source", "evening heron");
    assertThat(shell.out().lines()).hasSize(6);
    shell.run("search", "source:@ours");
    assertThat(shell.out().lines()).hasSize(6);
    shell.run("facets", "source");
    assertThat(shell.out())
        .isEqualTo(
            """
            source\tThe Daily Heron\t6
            source\tFerry Post\t2
            source\tEcho, "Late"\t1
            source\tFERRY POST\t1
            source\t\t1
            """);
    shell.run("search", "--source", "herons");
    assertThat(shell.err()).contains("no source is 'herons'; held are The Daily Heron (6)");
  }

  @Test
  void aMistakeInTheListIsToldWithItsPlace() throws IOException {
    Path list = archive.resolve("sources.csv");
    Files.writeString(list, "name,time zone\nThe Daily Heron,Londn\n");
    assertThat(shell.run("search", "tide")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .isEqualTo(
            "morgue: "
                + list
                + ", line 2, column 17: 'Londn' is no time zone; write one like Europe/London or"
                + " America/New_York\n");
    assertThat(shell.run("sources", "words")).isEqualTo(ExitCode.USAGE);
  }
}
