package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.SavedSearch;
import dev.morgue.query.SavedSearches;
import dev.morgue.syntax.QueryReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The statements of a table: how each is read in its dialect, what is warned of, and which of the
 * invented articles it finds.
 */
class StatementsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);

  /** What the statements take by {@code search:}. */
  private static final SavedSearches SEARCHES =
      SavedSearches.of(
          List.of(
              new SavedSearch("banks", "lehman OR barclays"),
              new SavedSearch("bad weather", "storm OR flood OR hurricane"),
              new SavedSearch("both", "search:banks OR search:\"bad weather\""),
              new SavedSearch("bush", "ferry bridge or fever", Dialect.NEXIS, null),
              new SavedSearch("old", "date:..2010"),
              new SavedSearch("jane", "by:\"Jane Doe\"")));

  @TempDir Path folder;

  /** One line: dialect, statement, canonical form, kinds of warnings, articles found. */
  private record Statement(
      Dialect dialect, String text, String canonical, String warnings, String hits) {

    static Statement of(String line) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(5);
      return new Statement(
          Dialect.of(columns[0]).orElseThrow(), columns[1], columns[2], columns[3], columns[4]);
    }

    @Override
    public String toString() {
      return dialect.label() + ": " + text;
    }
  }

  private static List<Statement> statements() throws IOException {
    try (InputStream in = StatementsTest.class.getResourceAsStream("statements.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().map(Statement::of).toList();
    }
  }

  private static ParsedQuery read(Statement statement) {
    return QueryReader.read(
        statement.text(), ReadOptions.USUAL.in(statement.dialect()).on(TODAY).with(SEARCHES));
  }

  @Test
  void theTableIsLongAndHoldsEveryDialect() throws IOException {
    List<Statement> statements = statements();
    assertThat(statements).hasSizeGreaterThan(340).doesNotHaveDuplicates();
    for (Dialect dialect : Dialect.values()) {
      assertThat(statements)
          .as(dialect.label())
          .filteredOn(statement -> statement.dialect() == dialect)
          .hasSizeGreaterThan(20);
    }
  }

  @Test
  void everyStatementIsReadAsTheTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Statement statement : statements()) {
      ParsedQuery parsed = read(statement);
      String canonical = QueryPrinter.print(parsed.node());
      String kinds =
          parsed.warnings().stream()
              .map(warning -> warning.kind().name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(","));
      if (!canonical.equals(statement.canonical()) || !kinds.equals(statement.warnings())) {
        wrong.add(statement + " → " + canonical + " [" + kinds + "]");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyStatementFindsWhatTheTableSays() throws IOException {
    Articles.write(folder, StatementArticles.all());
    List<String> wrong = new ArrayList<>();
    try (NewsArchive archive = NewsArchive.open(folder)) {
      archive.use(SEARCHES);
      for (Statement statement : statements()) {
        String hits = found(archive, statement);
        if (!hits.equals(statement.hits())) {
          wrong.add(statement + " → " + hits + ", not " + statement.hits());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String found(NewsArchive archive, Statement statement) throws IOException {
    SearchRequest request =
        SearchRequest.builder()
            .query(statement.text())
            .reading(new Reading(statement.dialect(), false, TODAY))
            .build();
    return Articles.names(archive, request).stream()
        .sorted(Comparator.comparing(Integer::valueOf))
        .collect(Collectors.joining(" "));
  }
}
