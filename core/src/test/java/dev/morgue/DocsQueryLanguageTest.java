package dev.morgue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryPrinter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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

  private static String nested(int depth) {
    return "(".repeat(depth) + "x" + ")".repeat(depth);
  }
}
