package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Name;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Sha256;
import dev.morgue.indexer.ArticleParser.Claim;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextParserTest {

  private final HeaderTextParser parser = new HeaderTextParser();

  @Test
  void takesHeadersInAnyOrderAndLetterCase() throws IOException {
    String text =
        """
        DATE: Tuesday, 3 May 2011
        headline: Ferry crews walk out
          over night shifts
        ByLine: By Marta Quill and Ines Halloran
        Source: The Port Lantern Courier
        Section: Local
        Page: A4
        Type: brief
        People: Tobias Pike; Anneliese Thornquist
        Places: Port Lantern
        URL: https://www.portlantern.example/ferry
        Language: en_US
        Shelf-Mark: box 12
        Shelf-Mark: box 13

        Crews walked out at midnight.

        Talks: none were planned.
        """;
    Article article = Parsing.one(parser, "clip.txt", text);
    assertThat(article.headline()).isEqualTo("Ferry crews walk out over night shifts");
    assertThat(article.byline().printed()).isEqualTo("By Marta Quill and Ines Halloran");
    assertThat(article.byline().authors())
        .containsExactly(Author.of("Marta Quill"), Author.of("Ines Halloran"));
    assertThat(article.source().name()).isEqualTo("The Port Lantern Courier");
    assertThat(article.source().domain()).isEqualTo("portlantern.example");
    assertThat(article.placement().section()).isEqualTo("Local");
    assertThat(article.placement().page()).isEqualTo("A4");
    assertThat(article.type()).isEqualTo(ArticleType.BRIEF);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-05-03"));
    assertThat(article.names(Name.Kind.PERSON))
        .extracting(Name::text)
        .containsExactly("Tobias Pike", "Anneliese Thornquist");
    assertThat(article.language()).isEqualTo("en-US");
    assertThat(article.fields()).isEqualTo(Map.of("shelf-mark", List.of("box 12", "box 13")));
    assertThat(article.body())
        .isEqualTo("Crews walked out at midnight.\n\nTalks: none were planned.");
    assertThat(article.original())
        .isEqualTo(
            new Original(
                Sha256.of(text),
                "header-text",
                List.of(new Original.Location("/saved/clip.txt", 0))));
  }

  @Test
  void aRuleBeforeAHeaderBlockPartsArticlesAndAnyOtherIsText() throws IOException {
    List<ParseResult> results =
        Parsing.all(
            parser,
            "clip.txt",
            """
            Headline: One
            Date: 2011-05-03

            First.
            ---
            Still first.
            ===
            Headline: Two
            Date: 2011-05-04

            Second.
            -----
            Headline:

            """);
    assertThat(results).hasSize(3);
    Article one = ((ParseResult.Parsed) results.get(0)).article();
    Article two = ((ParseResult.Parsed) results.get(1)).article();
    assertThat(one.body()).contains("---").endsWith("Still first.");
    assertThat(two.headline()).isEqualTo("Two");
    assertThat(two.body()).isEqualTo("Second.");
    assertThat(two.original().locations())
        .containsExactly(new Original.Location("/saved/clip.txt", 2));
    assertThat(results.get(2))
        .isEqualTo(new ParseResult.Skipped("/saved/clip.txt#3", "neither headline nor body"));
  }

  @Test
  void textMayFollowTheHeadersWithoutABlankLine() throws IOException {
    Article article = Parsing.one(parser, "clip.txt", "Title: Rain\nIt rained on Monday.\n");
    assertThat(article.headline()).isEqualTo("Rain");
    assertThat(article.body()).isEqualTo("It rained on Monday.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Headline: Rain\\n\\nIt rained.                      | LIKELY
          Date: 2011\\nSource: The Courier\\n\\nIt rained.    | LIKELY
          Correction: the bridge is open\\n\\nIt is.          | NO
          Analysis: what the bridge means\\nIt is.            | NO
          Rain on Monday\\n\\nHeadline: no                    | NO
          Subject: Rain\\nReceived: from here\\nTitle: no     | NO
          """)
  void claimsTextWithAHeaderBlock(String text, Claim claim) {
    byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(parser.claim(new FileSample("clip.txt", bytes))).isEqualTo(claim);
  }
}
