package dev.morgue.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.PartialDate;
import dev.morgue.sources.SourceRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list of sources says of dates, for parsers that know nothing of it. */
class SourceDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

  private static final SourceRegistry LIST =
      SourceRegistry.parse(
          """
          name,aliases,time zone,day-month order
          The Harbour Gazette,HG,America/New_York,month-first
          Côte du Soir,,Europe/Paris,day-first
          Plain Post,,,
          """,
          "list");

  @TempDir Path folder;

  private List<Article> read(FieldMapping mapping, String... records) throws IOException {
    Path file = folder.resolve("export.jsonl");
    Files.writeString(file, Stream.of(records).collect(Collectors.joining("\n")));
    return read(file, mapping);
  }

  private static List<Article> read(Path file, FieldMapping mapping) throws IOException {
    SavedFile saved = SavedFile.of(file);
    ArticleParser parser = Parsers.found().forFile(saved.sample());
    assertThat(parser).isNotNull();
    List<Article> articles = new ArrayList<>();
    ParseContext context = new ParseContext(TODAY, mapping, LIST);
    try (Stream<ParseResult> results = SourceDates.parse(parser, saved, context)) {
      results.forEach(result -> {
        if (result instanceof ParseResult.Parsed parsed) {
          articles.add(parsed.article());
        }
      });
    }
    return articles;
  }

  private static String record(String source, String date) {
    return "{\"headline\": \"Tide at "
        + date
        + "\", \"body\": \"High water.\", \"source\": \""
        + source
        + "\", \"date\": \""
        + date
        + "\"}";
  }

  private static List<String> published(List<Article> articles) {
    return articles.stream().map(a -> String.valueOf(a.dates().published())).toList();
  }

  @Test
  void theOrderOfDayAndMonthIsTheSources() throws IOException {
    List<Article> articles =
        read(
            FieldMapping.DEFAULT,
            record("hg", "05/01/2024"),
            record("Plain Post", "05/01/2024"),
            "{\"neither\": \"headline nor body\"}",
            record("cote du soir", "05/01/2024"),
            record("Unlisted", "05/01/2024"),
            record("The Harbour Gazette", "25/01/2024"),
            record("Harbour Gazette", "06/02/2024"));
    assertThat(published(articles))
        .containsExactly("2024-05-01", "null", "2024-01-05", "null", "2024-01-25", "2024-06-02");
    assertThat(articles.get(0).provenance().get("date").evidence())
        .contains("the list of sources puts the month first");
    assertThat(articles.get(2).provenance().get("date").evidence())
        .contains("the list of sources puts the day first");
  }

  @Test
  void aMappingThatSaysTheOrderIsBelievedFirst() throws IOException {
    List<Article> articles =
        read(FieldMapping.parse("{\"dayFirst\": true}"), record("HG", "05/01/2024"));
    assertThat(published(articles)).containsExactly("2024-01-05");
  }

  @Test
  void aTimeInUtcIsTheDayThatReadersHad() throws IOException {
    List<Article> articles =
        read(
            FieldMapping.DEFAULT,
            record("HG", "2008-09-15T03:40:00Z"),
            record("Côte du Soir", "2008-09-14T22:30:00Z"),
            record("Plain Post", "2008-09-15T03:40:00Z"),
            record("HG", "2008-09-15T03:40:00+02:00"),
            record("HG", "2008-12-15T03:40:00"),
            record("HG", "2008-09-15"));
    assertThat(articles)
        .extracting(a -> a.dates().published())
        .containsExactly(
            PartialDate.parse("2008-09-14T23:40-04:00"),
            PartialDate.parse("2008-09-15T00:30+02:00"),
            PartialDate.parse("2008-09-15T03:40Z"),
            PartialDate.parse("2008-09-15T03:40+02:00"),
            PartialDate.parse("2008-12-15T03:40-05:00"),
            PartialDate.parse("2008-09-15"));
  }

  @Test
  void aTextFileIsReadSo() throws IOException {
    Path file = folder.resolve("clipping.txt");
    Files.writeString(
        file,
        """
        Headline: Tide table
        Source: HG
        Date: 05/01/2024

        High water at noon.
        """);
    assertThat(published(read(file, FieldMapping.DEFAULT))).containsExactly("2024-05-01");
  }

  @Test
  void idsDoNotDependOnTheList() throws IOException {
    String[] records = {record("HG", "05/01/2024"), record("HG", "2008-09-15T03:40:00Z")};
    List<Article> with = read(FieldMapping.DEFAULT, records);
    Path file = folder.resolve("export.jsonl");
    List<Article> without = new ArrayList<>();
    SavedFile saved = SavedFile.of(file);
    try (Stream<ParseResult> results =
        Parsers.found().forFile(saved.sample()).parse(saved, ParseContext.of(TODAY))) {
      results.forEach(result -> without.add(((ParseResult.Parsed) result).article()));
    }
    assertThat(with).extracting(Article::id).isEqualTo(without.stream().map(Article::id).toList());
  }
}
