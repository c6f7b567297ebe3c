package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.query.ArticleFlag;
import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.Proximity;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.SavedSearches;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.syntax.QueryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/query-language.md are read as the page says. */
class DocsQueryLanguageTest {

  private static final DocsPage PAGE = DocsPage.of("query-language.md");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

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
  void everyExampleOfAnotherSystemIsReadWithoutAWarning() {
    for (Dialect dialect : List.of(Dialect.NEXIS, Dialect.FACTIVA, Dialect.LUCENE)) {
      List<String> examples = PAGE.linesOf(dialect.label());
      assertThat(examples).hasSizeGreaterThan(3);
      for (String example : examples) {
        assertThat(QueryReader.read(example, ReadOptions.USUAL.in(dialect)).warnings())
            .as(example)
            .isEmpty();
      }
    }
  }

  @Test
  void everyExampleOfASavedSearchIsReadWithoutAWarning() {
    SavedSearches searches =
        SavedSearches.parse(String.join("\n", PAGE.linesOf("list")), "the list");
    assertThat(searches.problems()).isEmpty();
    assertThat(searches.all()).hasSize(3);
    ReadOptions saved = ReadOptions.USUAL.with(searches);
    List<String> examples = PAGE.linesOf("saved");
    assertThat(examples).hasSizeGreaterThan(4);
    for (String example : examples) {
      ParsedQuery parsed = QueryReader.read(example, saved);
      assertThat(parsed.warnings()).as(example).isEmpty();
      assertThat(QueryReader.read(example, ReadOptions.USUAL).warnings()).as(example).isNotEmpty();
    }
  }

  @Test
  void datesThatCountFromTodayNeedADay() {
    List<String> examples = PAGE.linesOf("today");
    assertThat(examples).hasSizeGreaterThan(5);
    ReadOptions today = ReadOptions.USUAL.on(LocalDate.of(2024, 6, 15));
    for (String example : examples) {
      ParsedQuery parsed = QueryParser.parse(example, today);
      assertThat(parsed.warnings()).as(example).isEmpty();
      assertThat(parsed.node()).as(example).isInstanceOf(QueryNode.Days.class);
      assertThat(QueryParser.parse(example).warnings()).as(example).isNotEmpty();
    }
  }

  @Test
  void everySpellingOfAConnectorIsRead() {
    for (String[] row : PAGE.rowsUnder("| connector | also written | means |")) {
      for (String connector : row[0].split(", ", -1)) {
        assertNear(connector.replace("`", ""), connector.replace("`", ""));
      }
      for (String other : CODE.matcher(row[1]).results().map(m -> m.group(1)).toList()) {
        String expected = other.startsWith("not") && other.contains("s") ? "not w/s" : row[0];
        assertNear(other, expected.replace("`", ""));
      }
    }
  }

  private static void assertNear(String connector, String canonical) {
    ParsedQuery parsed = QueryParser.parse("flood " + connector + " storm");
    assertThat(parsed.warnings()).as(connector).isEmpty();
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo("flood " + canonical + " storm");
  }

  @Test
  void everyStateIsListed() {
    for (ArticleFlag flag : ArticleFlag.values()) {
      assertThat(PAGE.text()).contains("`" + flag.label() + "`");
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
    assertThat(PAGE.text())
        .contains("500 words", "brackets 100 deep")
        .contains("words 1 to " + Proximity.MAX_DISTANCE + " apart")
        .contains("2 to " + QueryNode.AtLeast.MAX_TIMES)
        .contains("first 1 to " + QueryNode.First.MAX_WORDS + " words")
        .contains("factors up to " + (int) QueryNode.Boost.MAX_FACTOR);
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
