package dev.morgue.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Byline;
import dev.morgue.Dates;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.FacetRequest;
import dev.morgue.search.Hit;
import dev.morgue.search.NewsArchive;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SortOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java, run, and held against the page. */
class ReadmeTest {

  private static final Path README = Path.of("../README.md");
  private static final Path THIS = Path.of("src/test/java/dev/morgue/readme/ReadmeTest.java");

  @Test
  void theExampleFindsTheArticle(@TempDir Path folder) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.open(folder)) {
      writer.add(
          Article.builder()
              .headline("Harbour opens")
              .body("The new harbour opened in the rain.")
              .byline(new Byline("By Jane Doe", List.of(Author.of("Jane Doe"))))
              .dates(Dates.published(PartialDate.parse("2018-05")))
              .build());
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("2018-05  [Harbour] opens");
  }

  private static void example(Path folder, PrintStream out) throws IOException {
    // begin
    try (NewsArchive archive = NewsArchive.open(folder)) {
      SearchRequest request =
          SearchRequest.builder()
              .query("byline:\"Jane Doe\" harbour date:..2019")
              .sort(SortOrder.NEWEST)
              .facets(List.of(FacetRequest.of(NewsField.SOURCE)))
              .build();
      for (Hit hit : archive.search(request).hits()) {
        out.println(hit.published() + "  " + hit.headline().marked("[", "]"));
      }
    }
    // end
  }

  @Test
  void theReadmeShowsTheSameLines() throws IOException {
    List<String> readme = between(Files.readAllLines(README), "```java", "```");
    List<String> here = between(Files.readAllLines(THIS), "    // begin", "    // end");
    assertThat(readme.stream().map(line -> line.strip().replace("System.out", "out")).toList())
        .isEqualTo(here.stream().map(String::strip).toList());
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
  }

  private static List<String> between(List<String> lines, String first, String last) {
    int begin = lines.indexOf(first) + 1;
    List<String> rest = lines.subList(begin, lines.size());
    return rest.subList(0, rest.indexOf(last));
  }
}
