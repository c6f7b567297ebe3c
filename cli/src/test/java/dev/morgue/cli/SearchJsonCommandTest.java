package dev.morgue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Source;
import dev.morgue.csv.CsvField;
import dev.morgue.csv.CsvFile;
import dev.morgue.json.Json;
import dev.morgue.json.JsonObject;
import dev.morgue.search.ArchiveWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program gets of a search. */
class SearchJsonCommandTest {

  @TempDir Path folder;

  private TestShell shell;

  @BeforeEach
  void openShell() throws IOException {
    Path archive = folder.resolve("small");
    SmallArchive.writeTo(archive);
    shell = new TestShell(folder).with("MORGUE_ARCHIVE", archive.toString());
  }

  @Test
  void jsonLinesHaveWhatAProgramNeeds() {
    shell.run("search", "harbour", "--jsonl", "--sort", "newest");

    List<JsonObject> hits = shell.out().lines().map(Json::parseObject).toList();
    assertThat(hits).hasSize(3);
    JsonObject year = hits.getFirst();
    assertThat(year.text("published")).isEqualTo("2009");
    assertThat(year.names()).contains("byline", "section", "url");
    assertThat(year.text("byline")).isNull();
    JsonObject flood = hits.getLast();
    assertThat(flood.text("id")).isEqualTo(SmallArchive.flood().id().value());
    assertThat(flood.texts("authors")).containsExactly("Jane Doe", "John Roe");
    assertThat(flood.texts("people")).containsExactly("Ann Miller");
    assertThat(flood.texts("places")).containsExactly("Springfield");
    assertThat(flood.text("file")).isEqualTo("/saved/flood-2.txt");
    assertThat(flood.objects("snippets", snippet -> snippet.requiredText("text")).toString())
        .contains("old harbour");
  }

  @Test
  void theWholePageAsJson() {
    shell.run("search", "harbour", "--json", "--page-size=2", "--facet=source");

    JsonObject page = Json.parseObject(shell.out());
    assertThat(page.text("readAs")).isEqualTo("harbour");
    assertThat(page.integer("total", -1)).isEqualTo(3);
    assertThat(page.objects("hits", hit -> hit.requiredText("id"))).hasSize(2);
    assertThat(page.objects("facets", facet -> facet.requiredText("field")))
        .containsExactly("source");
    assertThat(shell.run("search", "harbour", "--json", "--after", page.requiredText("next")))
        .isEqualTo(ExitCode.OK);
    assertThat(Json.parseObject(shell.out()).text("next")).isNull();

    assertThat(shell.run("search", "--json", "--page-size", "all")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("for every hit take --jsonl");
  }

  /** The same hits as a table, in the same order. */
  @Test
  void aTableForASpreadsheet() {
    shell.run("search", "--jsonl", "--sort", "newest", "--page-size", "all");
    List<JsonObject> hits = shell.out().lines().map(Json::parseObject).toList();

    assertThat(shell.run("search", "--csv", "--sort", "newest", "--page-size", "all"))
        .isEqualTo(ExitCode.OK);
    List<List<String>> rows = rows();
    List<String> columns = rows.getFirst();
    assertThat(columns).startsWith("id", "date", "source").doesNotHaveDuplicates();
    assertThat(rows).hasSize(hits.size() + 1).allMatch(row -> row.size() == columns.size());
    for (int i = 0; i < hits.size(); i++) {
      List<String> row = rows.get(i + 1);
      JsonObject hit = hits.get(i);
      assertThat(row.get(0)).isEqualTo(hit.text("id"));
      assertThat(row.get(1)).isEqualTo(Objects.requireNonNullElse(hit.text("published"), ""));
      assertThat(row.get(columns.indexOf("headline")))
          .isEqualTo(Objects.requireNonNullElse(hit.text("headline"), ""));
    }

    assertThat(shell.run("search", "zeppelin", "--csv")).isEqualTo(ExitCode.NOTHING);
    assertThat(rows()).containsExactly(columns);
    assertThat(shell.run("search", "--csv", "--jsonl")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void noCellOfATableIsAFormula() throws IOException {
    Path archive = folder.resolve("formulas");
    try (ArchiveWriter writer = ArchiveWriter.open(archive)) {
      for (String headline : List.of("=1+1", "+3", "-5C, and colder", "@heron", "a=b", "'tis")) {
        writer.add(
            Article.builder()
                .headline(headline)
                .body("A flood.")
                .source(Source.of("=" + headline))
                .build());
      }
      writer.commit();
    }
    shell.with("MORGUE_ARCHIVE", archive.toString());

    shell.run("search", "flood", "--csv");
    int headline = rows().getFirst().indexOf("headline");
    assertThat(rows())
        .extracting(row -> row.get(headline))
        .containsExactlyInAnyOrder(
            "headline", "'=1+1", "'+3", "'-5C, and colder", "'@heron", "a=b", "'tis");
    shell.run("stats", "--csv");
    assertThat(rows()).hasSize(7).noneMatch(row -> row.getFirst().startsWith("="));
    shell.run("timeline", "--csv", "--", "-heron");
    assertThat(rows().getFirst()).contains("'-heron");
  }

  private List<List<String>> rows() {
    return CsvFile.parse(shell.out()).records().stream()
        .map(record -> record.fields().stream().map(CsvField::value).toList())
        .toList();
  }
}
