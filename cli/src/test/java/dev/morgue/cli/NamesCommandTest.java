package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Dates;
import dev.morgue.Name;
import dev.morgue.PartialDate;
import dev.morgue.Source;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

  private static final String LIST =
      """
      name,aliases,type,shelf,note\r
      Dana Roe,,person,7,"by hand, ""twice\"""\r
      Harbour Trust,HT,org,,\r
      """;

  @TempDir Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void writeArchive() throws IOException {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString()).with("COLUMNS", "90");
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      add(writer, 1998, "Marta Quill", "Otto Lund");
      add(writer, 1999, "Marta Quill", "Otto Lund", "Edgar Vance Sr.");
      add(writer, 2007, "Martha Quill", "Otto Lund", "Edgar Vance Jr.");
      add(writer, 2008, "Marta Vance", "Dana Roe");
      writer.add(
          Article.builder()
              .key("ht")
              .headline("Trust")
              .names(List.of(Name.of(Name.Kind.ORGANISATION, "HT")))
              .build());
    }
  }

  private static void add(ArchiveWriter writer, int year, String... people) throws IOException {
    List<Name> names = new ArrayList<>();
    for (String person : people) {
      names.add(Name.of(Name.Kind.PERSON, person));
    }
    writer.add(
        Article.builder()
            .key("k" + year)
            .headline("Tide table of " + year)
            .source(Source.of("The Daily Heron"))
            .dates(Dates.published(PartialDate.ofYear(year)))
            .names(names)
            .build());
  }

  private Path list() {
    return archive.resolve("names.csv");
  }

  private String run(ExitCode expected, String... args) {
    assertThat(shell.run(args)).as(shell.err()).isEqualTo(expected);
    return shell.out();
  }

  @Test
  void namesAreListedAndFiltered() throws IOException {
    Files.writeString(list(), LIST);
    assertThat(run(ExitCode.OK, "names"))
        .isEqualTo(
            """
            3\tOtto Lund\tOtto Lund 3\t
            2\tMarta Quill\tMarta Quill 2\t
            1\tDana Roe\tDana Roe 1\tin the list; by hand, "twice"
            1\tEdgar Vance Jr.\tEdgar Vance Jr. 1\t
            1\tEdgar Vance Sr.\tEdgar Vance Sr. 1\t
            1\tMarta Vance\tMarta Vance 1\t
            1\tMartha Quill\tMartha Quill 1\t
            """);
    assertThat(run(ExitCode.OK, "names", "list", "márta", "qui"))
        .isEqualTo("2\tMarta Quill\tMarta Quill 2\t\n");
    assertThat(run(ExitCode.OK, "names", "qu")).hasLineCount(2);
    assertThat(run(ExitCode.OK, "names", "--organisations"))
        .isEqualTo("1\tHarbour Trust\tHT 1\tin the list\n");
    shell.terminal();
    assertThat(run(ExitCode.OK, "names", "-n", "2"))
        .isEqualTo(
            """
                    3  Otto Lund
                    2  Marta Quill
            2 of 7 names; --limit all lists them all
            """);
    assertThat(run(ExitCode.OK, "names", "--organisations"))
        .isEqualTo("        1  Harbour Trust — also as HT 1 (in the list)\n");
    run(ExitCode.NOTHING, "names", "zita");
    assertThat(shell.err()).contains("no person is called so");
    run(ExitCode.USAGE, "names", "--places", "--writers");
  }

  @Test
  void suggestionsCarryTheCommandToCopy() {
    shell.terminal();
    assertThat(run(ExitCode.OK, "names", "suggest"))
        .isEqualTo(
            """
             1  Marta sounds as Martha; a search takes both already
                Marta Quill: 2 articles, 1998–1999
                  “Tide table of 1999”
                  “Tide table of 1998”
                Martha Quill: 1 article, 2007
                  “Tide table of 2007”
                Beside both: Otto Lund
                In both: The Daily Heron
                morgue names merge 'Marta Quill' 'Martha Quill'

            Not the same? 'morgue names split NAME OTHER' gives each a row of its own, and they are
            suggested no more.
            """);
    run(ExitCode.OK, "names", "split", "Marta Quill", "Martha Quill");
    assertThat(shell.out()).startsWith("Marta Quill, Martha Quill are all different\n");
    run(ExitCode.NOTHING, "names", "suggest");
    run(ExitCode.NOTHING, "names", "suggest", "--places");
    assertThat(shell.err()).contains("no two names look as if they were one place's");
  }

  @Test
  void mergingCountsAndFindsAsOneAndIsUndoneToTheByte() throws IOException {
    Files.writeString(list(), LIST);
    assertThat(run(ExitCode.OK, "names", "merge", "marta vance", "MARTA QUILL", "Martha Quill"))
        .isEqualTo(
            "Marta Quill, Martha Quill are now Marta Vance\n"
                + "  counted as Marta Vance: 4 articles; before, 1\n"
                + "  person:\"Marta Vance\" finds: 4 articles; before, 1\n"
                + "In "
                + list()
                + "; 'morgue names undo' takes it back\n");
    assertThat(Files.readString(list()))
        .isEqualTo(
            LIST.replace("note\r", "note,id,hidden\r")
                + "Marta Vance,Marta Quill; Martha Quill,person,,,,\r\n");
    assertThat(run(ExitCode.OK, "facets", "person", "--limit", "1"))
        .startsWith("person\tMarta Vance\t4\n");
    run(ExitCode.OK, "names", "rename", "Marta Vance", "Marta Quill-Vance");
    assertThat(shell.out()).contains("is now called Marta Quill-Vance").contains("4 articles");
    run(ExitCode.OK, "names", "hide", "Otto Lund");
    assertThat(run(ExitCode.OK, "names", "lund")).isEqualTo("3\tOtto Lund\tOtto Lund 3\thidden\n");
    run(ExitCode.OK, "names", "undo", "2");
    assertThat(run(ExitCode.OK, "names", "marta")).startsWith("4\tMarta Vance\t");
    assertThat(run(ExitCode.OK, "names", "log"))
        .isEqualTo(
            """
            1\t2026-01-15\tmerge 'Marta Vance' 'Marta Quill' 'Martha Quill'\t
            2\t2026-01-15\trename 'Marta Vance' 'Marta Quill-Vance'\tundone
            3\t2026-01-15\thide 'Otto Lund'\t
            """);
    run(ExitCode.OK, "names", "undo");
    assertThat(run(ExitCode.OK, "names", "undo")).startsWith("Undone: merge 'Marta Vance'");
    assertThat(Files.readString(list())).isEqualTo(LIST);
    run(ExitCode.NOTHING, "names", "undo");
  }

  @Test
  void namesThatAccentsAlonePartAreMergedByARow() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      add(writer, 2010, "Zoé Null");
      add(writer, 2011, "Zoe Null");
    }
    run(ExitCode.USAGE, "names", "split", "Zoé Null", "Zoe Null");
    assertThat(shell.err()).contains("cannot be split");
    assertThat(run(ExitCode.OK, "names", "merge", "Zoé Null", "Zoe Null"))
        .startsWith("Zoe Null is now Zoé Null\n")
        .contains("counted as Zoé Null: 2 articles; before, 1");
    assertThat(run(ExitCode.OK, "names", "zoe"))
        .isEqualTo("2\tZoé Null\tZoe Null 1; Zoé Null 1\tin the list\n");
    run(ExitCode.USAGE, "names", "merge", "Zoé Null", "Zoe Null");
    assertThat(shell.err()).contains("nothing to merge");
    run(ExitCode.OK, "names", "undo");
    assertThat(run(ExitCode.OK, "names", "zoe")).hasLineCount(2);
  }

  @Test
  void changesOutliveARebuild() throws IOException {
    run(ExitCode.OK, "names", "merge", "Marta Vance", "Marta Quill");
    run(ExitCode.OK, "rebuild");
    assertThat(run(ExitCode.OK, "names", "marta v")).startsWith("3\tMarta Vance\t");
    run(ExitCode.OK, "names", "undo");
    assertThat(list()).doesNotExist();
  }

  @Test
  void whatCannotBeMeantIsRefusedAndNothingIsWritten() throws IOException {
    Files.writeString(list(), LIST);
    refused("no person is called 'Marta Q' here; near it are Marta Quill", "merge", "Marta Q", "x");
    refused("'morgue names WORD' looks for one", "hide", "Zita");
    refused("the name to keep and the names to count under it", "merge", "Marta Quill");
    refused("a name and the new one", "rename", "Marta Quill", "x", "y");
    refused("there is nothing to merge", "merge", "Marta Quill", "marta  quill");
    refused("that is so already", "split", "Dana Roe");
    refused("that is so already", "unhide", "Dana Roe");
    refused("leads to Dana Roe already", "rename", "Marta Quill", "Dana Roe");
    refused("the number of a change", "undo", "last");
    refused("there is no change 7", "undo", "7");
    refused("takes no words", "log", "x");
    refused("takes no words", "suggest", "x");
    assertThat(Files.readString(list())).isEqualTo(LIST);
  }

  private void refused(String message, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addFirst("names");
    run(ExitCode.USAGE, all.toArray(String[]::new));
    assertThat(shell.err()).contains(message);
  }

  @Test
  void otherProgramsGetJson() {
    JsonObject names = Json.parseObject(run(ExitCode.OK, "names", "--json", "-n", "1"));
    assertThat(names.integer("total", 0)).isEqualTo(7);
    assertThat(names.objects("names", name -> name.text("name"))).containsExactly("Otto Lund");
    JsonObject suggested = Json.parseObject(run(ExitCode.OK, "names", "suggest", "--json"));
    assertThat(
            suggested.objects(
                "suggestions", each -> String.valueOf(each.object("merge").text("name"))))
        .containsExactly("Martha Quill");
    JsonObject with = Json.parseObject(run(ExitCode.OK, "with", "Otto Lund", "--json"));
    assertThat(with.integer("articles", 0)).isEqualTo(3);
    assertThat(with.objects("people", each -> each.text("name"))).contains("Marta Quill");
  }

  @Test
  void whoAppearsWithSomebodyIsCountedAgainstChance() {
    assertThat(run(ExitCode.OK, "with", "Otto Lund"))
        .isEqualTo(
            """
            person\tMarta Quill\t2\t2\t1.7\t1998–1999
            person\tEdgar Vance Jr.\t1\t1\t1.7\t2007
            person\tEdgar Vance Sr.\t1\t1\t1.7\t1999
            person\tMartha Quill\t1\t1\t1.7\t2007
            """);
    shell.terminal();
    assertThat(run(ExitCode.OK, "with", "otto lund", "--to", "2000"))
        .isEqualTo("otto lund: 2 of 2 articles, 1998–1999\n");
    assertThat(run(ExitCode.OK, "with", "Marta Quill", "-n", "1"))
        .isEqualTo(
            """
            Marta Quill: 3 of 5 articles, 1998–2007; also as Martha Quill 1

            People               both  of  in all    times  years
              Otto Lund             3 of       3     1.7×  1998–2007
            """);
    run(ExitCode.NOTHING, "with", "Harbour Trust");
    assertThat(shell.err()).contains("no article names a person 'Harbour Trust'");
    run(ExitCode.NOTHING, "with", "Otto Lund", "--organisations");
    assertThat(shell.err())
        .contains(
            "no article names an organisation 'Otto Lund'; there is the person Otto Lund, without"
                + " --organisations");
    run(ExitCode.NOTHING, "with", "HT");
    assertThat(shell.err()).contains("there is the organisation HT, with --organisations");
  }
}
