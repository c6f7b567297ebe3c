package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryPrinter;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/query-language.md are read as the page says. */
class DocsQueryLanguageTest {

  private static final DocsPage PAGE = DocsPage.of("query-language.md");

  @Test
  void everyExampleIsReadWithoutAWarning() {
    List<String> examples = PAGE.linesOf("query");
    assertThat(examples).hasSizeGreaterThan(20);
    for (String example : examples) {
      ParsedQuery parsed = QueryParser.parse(example);
      assertThat(parsed.warnings()).as(example).isEmpty();
      assertThat(QueryParser.parse(QueryPrinter.print(parsed.node())).node())
          .as(example)
          .isEqualTo(parsed.node());
    }
  }

  @Test
  void everyRepairIsWarnedOf() {
    List<String> examples = PAGE.linesOf("repaired");
    assertThat(examples).hasSizeGreaterThan(5);
    for (String example : examples) {
      assertThat(QueryParser.parse(example).warnings()).as(example).isNotEmpty();
    }
  }

  @Test
  void everyFieldIsListedUnderAllItsNames() {
    for (NewsField field : NewsField.values()) {
      String others =
          field.labels().stream()
              .skip(1)
              .map(label -> "`" + label + "`")
              .collect(Collectors.joining(", "));
      String row = "| `" + field.label() + "` | " + others + (others.isEmpty() ? "|" : " |");
      assertThat(PAGE.text()).contains(row);
    }
  }

  @Test
  void theLimitsAreAsStated() {
    String words = "x ".repeat(500);
    assertThat(QueryParser.parse(words).warnings()).isEmpty();
    assertThat(QueryParser.parse(words + "x").warnings()).isNotEmpty();
    assertThat(QueryParser.parse(nested(100)).warnings()).isEmpty();
    assertThat(QueryParser.parse(nested(101)).warnings()).isNotEmpty();
    assertThat(PAGE.text()).contains("500 words", "brackets 100 deep");
  }

  @Test
  void wordsFindTheFormsOfTheTable(@TempDir Path folder) throws IOException {
    List<String[]> rows = PAGE.rowsUnder("| you type | finds | does not find |");
    assertThat(rows).hasSizeGreaterThan(10);
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      for (String[] row : rows) {
        for (String text : (row[1] + "; " + row[2]).split("; ", -1)) {
          writer.add(Article.builder().body(text).build());
        }
      }
      try (NewsArchive archive = writer.openForReading()) {
        for (String[] row : rows) {
          Set<String> found = found(archive, row[0].replace("`", ""));
          assertThat(found).as(row[0]).contains(row[1].split("; ", -1));
          assertThat(found).as(row[0]).doesNotContain(row[2].split("; ", -1));
        }
      }
    }
  }

  private static Set<String> found(NewsArchive archive, String query) throws IOException {
    SearchRequest request = SearchRequest.of(query).toBuilder().pageSize(100).build();
    Set<String> texts = new HashSet<>();
    for (Hit hit : archive.search(request).hits()) {
      texts.add(archive.find(hit.id()).orElseThrow().body());
    }
    return texts;
  }

  private static String nested(int depth) {
    return "(".repeat(depth) + "x" + ")".repeat(depth);
  }
}
