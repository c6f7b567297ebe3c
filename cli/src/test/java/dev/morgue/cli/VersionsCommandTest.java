package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Original;
import dev.morgue.Sha256;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsCommandTest {

  @TempDir static Path archive;
  @TempDir Path folder;

  private TestShell shell;

  @BeforeAll
  static void writeArchive() throws IOException {
    SmallArchive.writeTo(archive);
    Article flood = SmallArchive.flood();
    try (ArchiveWriter writer = ArchiveWriter.open(archive, TestShell.CLOCK)) {
      writer.add(
          flood.toBuilder()
              .body(flood.body().replace("a metre", "two metres") + "\n\nNobody was hurt.")
              .original(
                  new Original(
                      Sha256.of("flood-3"),
                      "text",
                      List.of(new Original.Location("/saved/flood-3.txt", 0))))
              .build());
    }
  }

  @BeforeEach
  void openShell() {
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString()).with("COLUMNS", "60");
  }

  @Test
  void allVersionsInOrderAndWhatChangedBetweenNeighbours() {
    assertThat(shell.run("versions", SmallArchive.FLOOD_URL)).isEqualTo(ExitCode.OK);

    String ids = "[0-9a-f]{16}-[0-9a-f]{16}";
    assertThat(shell.out().replaceAll(ids, "ID"))
        .isEqualTo(
            """
            1  River floods harbour
               The Daily Heron, Mon 15 Sep 2008, Local, p. A4, Late ed.
               · indexed Thu 15 Jan 2026
               ID
               /saved/flood-1.txt
            2  River floods the old harbour
               The Daily Heron, Mon 15 Sep 2008, Local, p. A4, Late ed.
               · indexed Thu 15 Jan 2026
               ID
               /saved/flood-2.txt
            3  River floods the old harbour (latest)
               The Daily Heron, Mon 15 Sep 2008, Local, p. A4, Late ed.
               · indexed Thu 15 Jan 2026
               ID
               /saved/flood-3.txt

            From 1 to 2: headline, corrections, note
            headline: River floods {+the old+} harbour
            corrections: {+An earlier version misspelled the mayor's
            name., 2008-09-17+}
            note: {+Not for syndication.+}

            From 2 to 3: body
            body:
              The flood came at night, and by morning the old harbour
              stood under [-a metre-] {+two metres+} of water.
              (1 paragraph unchanged)
              {+Nobody was hurt.+}
            """);
  }

  @Test
  void twoThatAreNotNeighbours() {
    shell.run("versions", SmallArchive.FLOOD_URL, "--from", "1", "--to", "3");
    assertThat(shell.out())
        .contains("From 1 to 3: headline, corrections, note, body\n")
        .doesNotContain("From 1 to 2");
    shell.run("versions", SmallArchive.FLOOD_URL, "--from", "3", "--to", "1");
    assertThat(shell.out()).contains("headline: River floods [-the old-] harbour\n");
  }

  @Test
  void wholeShowsWhatDidNotChangeAndListNothingElse() {
    shell.run("versions", SmallArchive.FLOOD_URL, "--whole");
    assertThat(shell.out()).contains("\n  Mayor Ann Miller said").doesNotContain("unchanged)");
    shell.run("versions", SmallArchive.FLOOD_URL, "--list");
    assertThat(shell.out()).contains("3  River").doesNotContain("From ");
  }

  @Test
  void onATerminalColoursSayIt() {
    shell.terminal().run("versions", SmallArchive.FLOOD_URL);
    assertThat(shell.out())
        .contains("\u001b[0;31;9ma metre\u001b[0m", "\u001b[0;32;4mtwo metres\u001b[0m")
        .doesNotContain("[-", "{+");
  }

  @Test
  void asJson() {
    shell.run("versions", SmallArchive.FLOOD_URL, "--json");
    JsonObject json = Json.parseObject(shell.out());
    assertThat(json.objects("versions", version -> version.text("headline"))).hasSize(3);
    assertThat(
            json.objects(
                "changes", change -> change.objects("fields", field -> field.text("field"))))
        .containsExactly(List.of("headline", "corrections", "note"), List.of("body"));
  }

  @Test
  void oneVersionHasNothingToCompare() {
    assertThat(shell.run("versions", SmallArchive.bank().id().value())).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).startsWith("1  Bank fails").doesNotContain("From ");
    assertThat(shell.run("versions", SmallArchive.bank().id().value(), "--to", "2"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--to: there is no version 2, only 1 version");
  }

  @Test
  void noSuchArticle() {
    assertThat(shell.run("versions", "ffffffff")).isEqualTo(ExitCode.NOTHING);
    assertThat(shell.err()).contains("holds no article 'ffffffff'");
  }
}
