package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections and the moment of taking in, as they are typed and printed. */
class CollectionsTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void index() throws IOException {
    shell = new TestShell(folder);
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.jsonl"), "{\"headline\":\"Tides\",\"body\":\"High water.\"}\n");
    run("index", "in", "--collection", "Panama papers");
    Files.writeString(in.resolve("b.jsonl"), "{\"headline\":\"Ebbs\",\"body\":\"Low water.\"}\n");
    assertThat(shell.out()).doesNotContain("put into collections");
    run("index", "in", "--collection", "Floods", "--collection", "Water");
    assertThat(shell.out()).contains("\n1 held article put into collections\n");
  }

  private void run(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--archive";
    all[args.length + 1] = "archive";
    assertThat(shell.run(all)).as(shell.err()).isEqualTo(ExitCode.OK);
  }

  @Test
  void areSearchedCountedAndShown() {
    run("search", "in:\"PANAMA papers\"", "--jsonl");
    JsonObject hit = Json.parseObject(shell.out());
    assertThat(hit.text("headline")).isEqualTo("Tides");
    assertThat(hit.texts("collections")).containsExactly("Panama papers", "Floods", "Water");
    assertThat(hit.text("indexed")).isEqualTo("2026-01-15T12:00Z");

    run("search", "--collection", "floods", "--not", "collection=Panama papers");
    assertThat(shell.out()).contains("Ebbs").doesNotContain("Tides");

    run("search", "water", "--facet", "collection");
    assertThat(shell.out()).contains("Floods").contains("Panama papers");

    run("search", "indexed:today", "--sort", "indexed");
    assertThat(shell.out()).contains("Ebbs", "Tides");

    run("show", hit.requiredText("id"));
    assertThat(shell.out())
        .contains("\nCollections: Panama papers; Floods; Water\n")
        .contains("\nIndexed: Thu 15 Jan 2026");
  }

  @Test
  void statsListThemWhereThereAreAny() {
    run("stats");
    assertThat(shell.out()).contains("collection: Floods 2 · Water 2 · Panama papers 1\n");
    run("stats", "--collection", "panama papers");
    assertThat(shell.out()).contains("1 article");
  }

  @Test
  void whatAQueryFindsIsPutInAndTakenOut() {
    run("collection", "add", "panama PAPERS", "water");
    assertThat(shell.out()).isEqualTo("1 article put into panama PAPERS; 1 in it already\n");
    run("search", "in:\"Panama papers\"");
    assertThat(shell.out()).contains("Ebbs", "Tides");

    run("collection", "remove", "Panama papers", "tides");
    assertThat(shell.out()).isEqualTo("1 article taken out of Panama papers\n");
    run("collection", "remove", "Panama papers", "*");
    assertThat(shell.out()).isEqualTo("1 article taken out of Panama papers; 1 not in it\n");
    run("stats");
    assertThat(shell.out()).contains("collection: Floods 2 · Water 2\n");

    assertThat(shell.run("collection", "add", "X", "quarry", "--archive", "archive"))
        .isEqualTo(ExitCode.NOTHING);
    assertThat(shell.run("collection", "add", "none", "*", "--archive", "archive"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("collection", "remove", "X", "--archive", "archive"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("takes a name and a query");
    assertThat(shell.run("collection", "--archive", "archive")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aNameThatCannotBeSearchedIsRefused() {
    for (String name : new String[] {" ", "None"}) {
      assertThat(shell.run("index", "in", "--archive", "archive", "--collection", name))
          .isEqualTo(ExitCode.USAGE);
      assertThat(shell.err()).containsAnyOf("needs a name", "called 'none'");
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatThereAre() {
    shell.run("search", "in:flods", "--archive", "archive");
    assertThat(shell.err() + shell.out()).contains("no collection is 'flods'; held are Floods");
  }
}
