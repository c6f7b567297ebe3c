package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void writeArchives() throws IOException {
    shell = new TestShell(folder).with("COLUMNS", "90");
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Files.writeString(
        papers.resolve("papers.jsonl"),
        """
        {"headline":"Fever in Weir","body":"A fever spread in Weir.","date":"2008-09-15"}
        {"headline":"Plague years","body":"The plague of old; no fever.","date":"1926-01-02"}
        {"headline":"Ferry late","body":"The ferry was late.","date":"2008-11-03"}
        """);
    run(ExitCode.OK, "index", "papers", "--archive", "one", "--no-tag", "--quiet");
    run(ExitCode.OK, "index", "papers", "--archive", "two", "--no-tag", "--quiet");
    shell.with("MORGUE_ARCHIVE", "one");
  }

  private String run(ExitCode expected, String... args) {
    assertThat(shell.run(args)).as(shell.err()).isEqualTo(expected);
    return shell.out();
  }

  private Path list() {
    return folder.resolve("one/searches.csv");
  }

  @Test
  void aSearchIsSavedUsedAndTakenBack() throws IOException {
    run(ExitCode.NOTHING, "searches");
    assertThat(shell.err()).contains("no search is saved in", "searches add NAME QUERY");
    assertThat(run(ExitCode.OK, "searches", "add", "sick", "fever or plague", "--note", "for Ada"))
        .isEqualTo(
            """
            'sick' is saved
            Read as: fever OR plague
            Finds 2 articles
            In %s; 'morgue searches undo' takes it back
            """
                .formatted(list()));
    assertThat(list()).hasContent("name,query,dialect,note\nsick,fever or plague,,for Ada");
    assertThat(run(ExitCode.OK, "searches")).isEqualTo("sick\tfever or plague\tnews\tfor Ada\n");

    assertThat(run(ExitCode.OK, "search", "search:sick date:2008", "--full"))
        .contains("Read as: search:sick AND date:2008\n", "A [fever] spread");
    assertThat(run(ExitCode.OK, "facets", "date", "search:sick")).contains("1926\t1\n");
    assertThat(run(ExitCode.OK, "timeline", "search:sick", "--by", "year")).contains("2 articles");
    assertThat(run(ExitCode.OK, "stats", "search:sick", "--by", "year")).contains("2 articles");

    run(ExitCode.OK, "searches", "undo");
    assertThat(shell.out()).isEqualTo("Undone: add 'sick'\n");
    assertThat(list()).doesNotExist();
    run(ExitCode.NOTHING, "search", "search:sick");
    assertThat(shell.err()).contains("no search is saved here");
  }

  @Test
  void aTakenNameIsOnlyReplacedWhenAsked() throws IOException {
    run(ExitCode.OK, "searches", "add", "sick", "fever");
    run(ExitCode.USAGE, "searches", "add", "Sick", "plague");
    assertThat(shell.err())
        .isEqualTo(
            "morgue: a search is saved as 'sick' already: fever; --replace puts the new one in its"
                + " place\n");
    assertThat(list()).content().contains("sick,fever,");
    run(ExitCode.OK, "searches", "add", "Sick", "plague", "--replace");
    assertThat(list()).hasContent("name,query,dialect,note\nSick,plague,,");
  }

  @Test
  void aSearchIsReadInItsOwnDialect() {
    run(ExitCode.OK, "searches", "add", "n", "weir fever or plague", "--dialect", "nexis");
    assertThat(shell.out()).contains("Read as: {weir fever} OR plague\n", "Finds 1 article\n");
    assertThat(run(ExitCode.OK, "searches", "show", "n"))
        .isEqualTo(
            """
            n (nexis)
                weir fever or plague
            Read as: {weir fever} OR plague
            Finds 1 article
            """);
    assertThat(run(ExitCode.OK, "search", "search:n")).contains("Plague years");
  }

  @Test
  void whatAChangeBreaksIsTold() {
    run(ExitCode.OK, "searches", "add", "sick", "fever");
    run(ExitCode.OK, "searches", "add", "both", "search:sick ferry");
    assertThat(shell.out()).contains("In full: fever AND ferry\n");
    run(ExitCode.OK, "searches", "rename", "sick", "ill");
    assertThat(shell.out())
        .contains("'sick' is now 'ill'\n", "the saved search 'both' is now repaired", "'sick'");
    run(ExitCode.OK, "searches", "remove", "both");
    assertThat(shell.out()).contains("'both' is no longer saved").doesNotContain("Note:");
    run(ExitCode.OK, "searches", "log");
    assertThat(shell.out().lines()).hasSize(4);
  }

  @Test
  void rowsThatCannotBeReadAreToldWhereItMatters() throws IOException {
    Files.writeString(list(), "name,query,dialect\nsick,fever,\nbad,x,klingon\n");
    assertThat(run(ExitCode.OK, "searches")).isEqualTo("sick\tfever\tnews\t\n");
    assertThat(shell.err()).contains("line 3, column 7: 'klingon' is none of news, nexis");
    run(ExitCode.OK, "search", "search:sick");
    assertThat(shell.err()).doesNotContain("klingon");
    run(ExitCode.NOTHING, "search", "search:bad");
    assertThat(shell.err()).contains("klingon");
    run(ExitCode.OK, "searches", "add", "more", "ferry");
    assertThat(list())
        .content()
        .startsWith("name,query,dialect,note\nsick,fever,\nbad,x,klingon\n");
  }

  @Test
  void searchesOfSeveralArchivesAreOneAndClashesAreTold() {
    run(ExitCode.OK, "searches", "add", "sick", "fever");
    run(ExitCode.OK, "searches", "add", "sick", "plague", "--archive", "two");
    run(ExitCode.OK, "searches", "add", "late", "ferry", "--archive", "two");
    List<String> both = List.of("--archive", "one", "--archive", "two");
    String[] list = {"searches", both.get(0), both.get(1), both.get(2), both.get(3)};
    assertThat(run(ExitCode.OK, list)).isEqualTo("sick\tfever\tnews\t\nlate\tferry\tnews\t\n");
    assertThat(shell.err()).contains("'sick' is saved as something else in").contains("two");
    run(
        ExitCode.OK,
        "search",
        "search:sick OR search:late",
        "--archive",
        "one",
        "--archive",
        "two");
    assertThat(shell.err()).contains("'sick' is saved as something else in");
  }

  @Test
  void explainAndWhyKnowSavedSearches() {
    run(ExitCode.OK, "searches", "add", "sick", "fever or plague");
    assertThat(run(ExitCode.OK, "explain", "search:sick w/5 weir"))
        .contains(
            "Read as:    search:sick w/5 weir\n",
            "In full:    (fever OR plague) w/5 weir\n",
            "Nexis: (fever or plague) w/5 weir\n");
    String id = run(ExitCode.OK, "search", "ferry").split("\t", 2)[0];
    assertThat(run(ExitCode.OK, "why", id, "ferry OR search:sick"))
        .contains("yes  ferry", "no   fever", "no   plague", "no   search:sick");
    run(ExitCode.ARCHIVE, "explain", "x", "--archive", "nowhere");
    shell.with("MORGUE_ARCHIVE", "nowhere");
    assertThat(run(ExitCode.OK, "explain", "search:sick")).contains("no search is saved here");
  }

  @Test
  void whatIsTypedWronglyIsRefused() {
    run(ExitCode.USAGE, "searches", "keep", "a", "b");
    assertThat(shell.err()).contains("list, show, add, remove, rename, undo or log, not 'keep'");
    run(ExitCode.USAGE, "searches", "add", "a", "b", "c");
    assertThat(shell.err()).contains("add takes a name and a query, each in quotation marks");
    run(ExitCode.USAGE, "searches", "add", "a\"b", "c");
    assertThat(shell.err()).contains("cannot be the name");
    run(ExitCode.USAGE, "searches", "remove", "sick");
    assertThat(shell.err()).contains("none called 'sick'");
    run(ExitCode.USAGE, "searches", "add", "a", "(b", "--strict");
    assertThat(shell.err()).contains("not closed");
    assertThat(list()).doesNotExist();
  }
}
