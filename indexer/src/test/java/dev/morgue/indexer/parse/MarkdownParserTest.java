package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.PartialDate;
import dev.morgue.indexer.ArticleParser.Claim;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.Places;
import dev.morgue.indexer.SavedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownParserTest {

  private static Article read(String text) throws IOException {
    return Parsing.one(new MarkdownParser(), "clip.md", text);
  }

  @Test
  void frontMatterSaysWhoWhenAndWhere() throws IOException {
    Article article =
        read(
            """
            ---
            title: "Old crane to fall"
            source: "https://echo.example/crane"
            author:
              - "[[Marta Quill]]"
              - "[[people/lindqvist|Tobias Lindqvist]]"
            site: The Saltmarsh Echo
            published: 2019-05-03
            created: 2019-05-07T10:11:12+01:00
            tags: [harbour, clippings]
            rating: 4
            ---
            The harbour office said the [old crane](https://echo.example/x) would **fall**.

            ## What comes next

            - a ferry landing
            - a *bench*

            > It has stood long enough.

            ![The crane in 1954](crane.jpg)
            """);
    assertThat(article.headline()).isEqualTo("Old crane to fall");
    assertThat(article.url()).isEqualTo("https://echo.example/crane");
    assertThat(article.byline().authors().stream().map(a -> a.name()))
        .containsExactly("Marta Quill", "Tobias Lindqvist");
    assertThat(article.source().name()).isEqualTo("The Saltmarsh Echo");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    assertThat(article.dates().captured())
        .containsExactly(PartialDate.parse("2019-05-07T10:11:12+01:00"));
    assertThat(article.keywords()).containsExactly("harbour", "clippings");
    assertThat(article.fields()).containsEntry("rating", List.of("4"));
    assertThat(article.captions()).containsExactly("The crane in 1954");
    assertThat(article.body())
        .isEqualTo(
            "The harbour office said the old crane would fall.\n\nWhat comes next\n\na ferry"
                + " landing\n\na bench\n\nIt has stood long enough.");
    assertThat(article.original().format()).isEqualTo("markdown");
  }

  @Test
  void jsonInACommentOrACodeBlockIsFrontMatterToo() throws IOException {
    String json =
        "{\"title\": \"Old crane to fall\", \"author\": \"Marta Quill\", \"published\": \"2019-05\"}";
    for (String text :
        List.of("<!-- " + json + " -->\nIt fell.", "```json\n" + json + "\n```\n\nIt fell.")) {
      Article article = read(text);
      assertThat(article.headline()).isEqualTo("Old crane to fall");
      assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05"));
      assertThat(article.body()).isEqualTo("It fell.");
    }
  }

  @Test
  void withoutFrontMatterTheFirstHeadingIsTheHeadline() throws IOException {
    Article article = read("# Old crane to fall\n\nIt fell\non Monday.\n\n# Again\n");
    assertThat(article.headline()).isEqualTo("Old crane to fall");
    assertThat(article.body()).isEqualTo("It fell on Monday.\n\nAgain");
  }

  @Test
  void brokenFrontMatterFailsAndSaysWhy() throws IOException {
    List<ParseResult> results =
        Parsing.all(new MarkdownParser(), "clip.md", "---\ntitle: [unclosed\n---\ntext\n");
    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            ParseResult.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("its front matter is no YAML: "));
  }

  /** What people and clippers write between the hyphens is often YAML but for a sign in a title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Crane: an end                 | Crane: an end
          "He said: "never" to cranes"  | He said: "never" to cranes
          'It's a crane'                | It's a crane
          "It\\'s "his" crane"          | It\\'s "his" crane
          @crane falls                  | @crane falls
          "Crane" falls                 | "Crane" falls
          Crane falls: 'at last'        | Crane falls: 'at last'
          - a crane                     | - a crane
          """)
  void aTextThatShouldHaveBeenQuotedIsRead(String written, String headline) throws IOException {
    Article article =
        read(
            "---\ntitle: "
                + written
                + "\ndate: 2019-05-03\ntags: [harbour, \"old: cranes\"]\nauthors:\n  - Marta Quill\n---\nIt fell.\n");
    assertThat(article.headline()).isEqualTo(headline);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    assertThat(article.keywords()).containsExactly("harbour", "old: cranes");
    assertThat(article.byline().authors().stream().map(a -> a.name())).containsExactly("Marta Quill");
    assertThat(article.body()).isEqualTo("It fell.");
  }

  @Test
  void hostileFrontMatterAndNestingEnd() throws IOException {
    String bomb =
        "a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
    assertThat(Parsing.all(new MarkdownParser(), "a.md", "---\n" + bomb + "---\nx")).hasSize(1);
    assertThat(Parsing.all(new MarkdownParser(), "a.md", ">".repeat(50_000) + "x")).hasSize(1);
    assertThat(Parsing.all(new MarkdownParser(), "a.md", "*".repeat(50_000) + "x")).hasSize(1);
    assertThat(Parsing.all(new MarkdownParser(), "a.md", "[".repeat(50_000) + "x")).hasSize(1);
  }

  @Test
  void aTextIsToldByItsFrontMatterUnderAnyName() {
    assertThat(claim("clip", "---\ntitle: x\n---\n")).isEqualTo(Claim.LIKELY);
    assertThat(claim("clip", "---\nno front matter\n")).isEqualTo(Claim.NO);
    assertThat(claim("clip.md", "Text.")).isEqualTo(Claim.CERTAIN);
  }

  private static Claim claim(String name, String text) {
    return new MarkdownParser().claim(new FileSample(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Real clippings, where the shared samples are there: every one is an article with a text. */
  @Test
  void realClippingsAreRead() throws IOException {
    Optional<Path> samples = Places.shared("samples/markdown-clipping");
    if (samples.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.list(samples.get())) {
      for (Path file : files.toList()) {
        List<ParseResult> results =
            new MarkdownParser().parse(SavedFile.of(file), ParseContext.of(Parsing.TODAY)).toList();
        assertThat(results)
            .as(file.toString())
            .singleElement()
            .isInstanceOf(ParseResult.Parsed.class);
        Article article = ((ParseResult.Parsed) results.getFirst()).article();
        assertThat(article.headline()).as(file.toString()).isNotBlank();
      }
    }
  }
}
