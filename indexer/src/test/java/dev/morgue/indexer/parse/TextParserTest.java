package dev.morgue.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.Original;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import dev.morgue.Sha256;
import dev.morgue.indexer.ArticleParser.Claim;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest {

  private static final String BODY =
      """
      The swing bridge carried its first cars in two years on Monday, ending a long repair.
      “We said it would be worth the wait,” Ms. Thornquist said. “It was.”
      The bridge opens for ships at 6 a.m. and 6 p.m.
      """;

  private static final String PARAGRAPHS = BODY.strip().replace("\n", "\n\n");

  private final TextParser parser = new TextParser();

  private Article read(String text) throws IOException {
    return Parsing.one(parser, "clip.txt", text);
  }

  @Test
  void readsWhatReaderAppsSave() throws IOException {
    String text =
        "Swing Bridge Reopens\n"
            + BODY
            + "Marta Quill\nTue, 03/15/2011 – 08:45The Lantern CourierRead More\n\n\n\nT1\n\n\n";
    Article article = read(text);
    assertThat(article.headline()).isEqualTo("Swing Bridge Reopens");
    assertThat(article.body()).isEqualTo(PARAGRAPHS);
    assertThat(article.byline().printed()).isEqualTo("Marta Quill");
    assertThat(article.byline().authors()).containsExactly(Author.of("Marta Quill"));
    assertThat(article.source().name()).isEqualTo("The Lantern Courier");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-03-15T08:45"));
    assertThat(article.original())
        .isEqualTo(
            new Original(
                Sha256.of(text), "text", List.of(new Original.Location("/saved/clip.txt", 0))));
    assertThat(article.provenance().get("date"))
        .isEqualTo(Provenance.of("date line 'Tue, 03/15/2011 – 08:45': the weekday agrees", 0.9));
    assertThat(article.provenance().get("body").evidence()).isEqualTo("lines 2 to 4, without 'T1'");
  }

  /** What stands below the text, lines parted by "¶", and what is to be read from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          By Marta Quill¶Sun, 05/01/2011 - 10:30 AMThe Courier                | Marta Quill | The Courier           | 2011-05-01T10:30
          Marta Quill¶Nov 30, 2010 10:30 ESTThe Lantern CourierShare          | Marta Quill | The Lantern Courier   | 2010-11-30T10:30-05:00
          Marta Quill¶Tue, 03/15/2011 - 08:45Lantern LightRead More           | Marta Quill | Lantern Light         | 2011-03-15T08:45
          Marta QuillTue, 03/15/2011 - 08:45                                  | Marta Quill | -                     | 2011-03-15T08:45
          Authored by Marta Quill via The Courier,¶3 May 2011                 | Marta Quill | The Courier           | 2011-05-03
          Marta Quill in Port Lantern¶Tue 3 May 2011 10.30 BST                | Marta Quill | -                     | 2011-05-03T10:30+01:00
          By Marta Quill Tue May 3, 2011 10:00am EDT                          | Marta Quill | -                     | 2011-05-03T10:00-04:00
          Marta Quill, Political Editor¶Published 10:30 AM ET, Tue May 3, 2011 | Marta Quill | -                    | 2011-05-03T10:30-04:00
          By MARTA QUILL¶Associated Press¶May 3, 2011                         | Marta Quill | -                     | 2011-05-03
          The Lantern Courier · May 3, 2011 · Updated May 4, 2011             | -           | The Lantern Courier   | 2011-05-03
          Marta Quill, The Courier, 3 May 2011                                | Marta Quill | The Courier           | 2011-05-03
          Marta Quill¶The Courier¶May 3, 2011                                 | Marta Quill | The Courier           | 2011-05-03
          The Courier¶May 3, 2011¶Marta Quill                                 | Marta Quill | The Courier           | 2011-05-03
          The Courier, Tuesday 3 May 2011, p. A4                              | -           | The Courier           | 2011-05-03
          Published in The Courier on May 3, 2011                             | -           | The Courier           | 2011-05-03
          Published: 2011-05-03 by Marta Quill                                | Marta Quill | -                     | 2011-05-03
          Published: 2008                                                     | -           | -                     | 2008
          May 2011                                                            | -           | -                     | 2011-05
          Source: Lantern Light¶Author: Marta Quill¶Date: 3.5.2011            | Marta Quill | Lantern Light         | 2011-05-03
          First published on Tue 3 May 2011 10.00 BST                         | -           | -                     | 2011-05-03T10:00+01:00
          (c) 2011 The Courier. All rights reserved.                          | -           | The Courier           | -
          Marta Quill                                                         | Marta Quill | -                     | -
          Marta Quill¶Vox¶3 May 2011¶Share¶Tweet¶12 comments                  | Marta Quill | Vox                   | 2011-05-03
          Washington, May 3, 2011                                             | -           | -                     | 2011-05-03
          05/01/2012                                                          | -           | -                     | -
          """)
  void readsCreditsBelow(String lines, String author, String source, String published)
      throws IOException {
    Article article =
        read("Swing Bridge Reopens\n" + BODY + String.join("\n", lines.split("¶", -1)) + "\n");
    assertCredits(article, author, source, published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          By Marta Quill                                        | Marta Quill | -               | -
          By Marta Quill/The Courier/May 3, 2011                | Marta Quill | The Courier     | 2011-05-03
          ·By MARTA QUILL · 3 May 2011 · 4 min read             | Marta Quill | -               | 2011-05-03
          Marta Quill ¦ The Courier ¦ 3 May 2011                | Marta Quill | The Courier     | 2011-05-03
          Marta Quill/Staff Writer/3 May 2011                   | Marta Quill | -               | 2011-05-03
          Tuesday, May 3, 2011                                  | -           | -               | 2011-05-03
          https:~~example.org~bridge                            | -           | -               | -
          """)
  void readsCreditsAbove(String lines, String author, String source, String published)
      throws IOException {
    String above = String.join("\n", lines.replace('¦', '|').split("/", -1)).replace('~', '/');
    Article article = read("Swing Bridge Reopens\n\n" + above + "\n\n" + BODY);
    assertThat(article.headline()).isEqualTo("Swing Bridge Reopens");
    assertCredits(article, author, source, published);
  }

  private static void assertCredits(
      Article article, String author, String source, String published) {
    assertThat(article.body()).isEqualTo(PARAGRAPHS);
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .isEqualTo(author == null ? List.of() : List.of(author));
    assertThat(article.source().name()).isEqualTo(source);
    PartialDate date = article.dates().published();
    assertThat(date == null ? null : date.toString()).isEqualTo(published);
  }

  @Test
  void whatStandsBetweenHeadlineAndCreditsIsTheDeck() throws IOException {
    Article article =
        read("Swing Bridge Reopens\nFerry fares to fall\n\nBy Marta Quill\n3 May 2011\n\n" + BODY);
    assertThat(article.deck()).isEqualTo("Ferry fares to fall");
    assertThat(article.body()).isEqualTo(PARAGRAPHS);
  }

  @Test
  void anAmbiguousDateIsRefusedAndItsReadingsKept() throws IOException {
    Article article = read("Swing Bridge Reopens\n" + BODY + "05/01/2012\nThe Courier\n");
    assertThat(article.dates().published()).isNull();
    assertThat(article.provenance().get("date").runnersUp())
        .extracting(Provenance.Candidate::value)
        .containsExactly("2012-05-01", "2012-01-05");
    assertThat(article.provenance().get("date").confidence()).isZero();
  }

  @Test
  void theDatelineIsNotedAndStaysInTheText() throws IOException {
    Article article =
        read(
            "Water board agreed\nPORT LANTERN, Oct. 4, 2011 (AP) — Three counties agreed.\nGood.\n");
    assertThat(article.dateline()).isNotNull();
    assertThat(article.dateline().place()).isEqualTo("PORT LANTERN");
    assertThat(article.credits()).containsExactly("AP");
    assertThat(article.body()).startsWith("PORT LANTERN, Oct. 4, 2011 (AP) — Three");
    // no other date is given
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-10-04"));
  }

  @Test
  void correctionsAreKeptApartAndSignOffsAreRead() throws IOException {
    Article article =
        read(
            "Water board agreed\nThree counties agreed on Monday.\n"
                + "(Reporting by Desmond Fairley; Editing by Rhoda Kessler)\n"
                + "Correction, May 3, 2011: An earlier version named two counties.\n");
    assertThat(article.body())
        .isEqualTo(
            "Three counties agreed on Monday.\n\n"
                + "(Reporting by Desmond Fairley; Editing by Rhoda Kessler)");
    assertThat(article.corrections().getFirst().date()).isEqualTo(PartialDate.parse("2011-05-03"));
    assertThat(article.byline().authors())
        .containsExactly(Author.of("Desmond Fairley"), new Author("Rhoda Kessler", "editor", null));
  }

  @Test
  void theHeadlineMayNameTheKindOfPiece() throws IOException {
    assertThat(read("Obituary: Jonas Wetherby\nHe has died.\n").type())
        .isEqualTo(ArticleType.OBITUARY);
    assertThat(read("Letters to the Editor\nSir, no.\n").type()).isEqualTo(ArticleType.LETTER);
    assertThat(read("Obituary column moves\nTo page 9.\n").type()).isNull();
  }

  @Test
  void aBrokenHeadlineIsJoinedAndAMastheadAboveItIsRead() throws IOException {
    Article article =
        read(
            "The Port Lantern Courier, 3 May 2011\n\nCouncil approves new bridge over\n"
                + "the river after long dispute\n\n"
                + BODY);
    assertThat(article.headline())
        .isEqualTo("Council approves new bridge over the river after long dispute");
    assertThat(article.source().name()).isEqualTo("The Port Lantern Courier");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2011-05-03"));
  }

  @Test
  void textThatBeginsWithoutAHeadlineHasNone() throws IOException {
    String sentence = "The swing bridge carried its first cars in two years on Monday. ".repeat(5);
    Article article = read(sentence + "\nIt opens at 6 a.m.\n");
    assertThat(article.headline()).isNull();
    assertThat(article.body()).startsWith("The swing bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will meet on May 3, 2011.",
        "Marta Quill won the race, and Ines Halloran was second.",
        "Share prices fell on Monday, May 2, 2011, the exchange said.",
        "She called it “the end of the News.”",
        "Who pays? Marta Quill."
      })
  void theLastSentenceOfTheTextIsNoCredit(String last) throws IOException {
    Article article = read("Swing Bridge Reopens\n" + BODY + last + "\n");
    assertThat(article.body()).isEqualTo(PARAGRAPHS + "\n\n" + last);
    assertThat(article.dates().published()).isNull();
    assertThat(article.byline().printed()).isNull();
  }

  @Test
  void aTextOfAHeadlineAloneIsAnArticle() throws IOException {
    Article article = read("Bridge closed again\n");
    assertThat(article.headline()).isEqualTo("Bridge closed again");
    assertThat(article.body()).isEmpty();
  }

  @Test
  void aTextOfNothingButFurnitureIsSkipped() throws IOException {
    assertThat(Parsing.all(parser, "clip.txt", "Share\nRead More\n\n"))
        .containsExactly(new ParseResult.Skipped("/saved/clip.txt", "no text in it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clip.txt        | A headline           | PERHAPS
          clip            | A headline           | PERHAPS
          clip.2011-05-03 | A headline           | PERHAPS
          clip.txt        | <!doctype html><p>No | NO
          clip.txt        | <html><body>         | NO
          clip.txt        | {"a": 1}             | NO
          clip.txt        | WARC/1.0             | NO
          clip.txt        | %PDF-1.4             | NO
          page.html       | A headline           | NO
          notes.md        | A headline           | NO
          list.csv        | a,b                  | NO
          """)
  void claimsWhatIsPlainText(String name, String text, Claim claim) {
    FileSample sample = new FileSample(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(parser.claim(sample)).isEqualTo(claim);
  }

  @Test
  void leavesOtherFormatsOfTextAlone() {
    for (String text :
        List.of(
            "Received: from mail\nSubject: No\n\nText\n",
            "MIME-Version: 1.0\n\nText\n",
            "\u0001abc0001 4 i 211\nText\n",
            "   1 of 10 DOCUMENTS\n\nThe Courier\n",
            "---\ntitle: No\n---\nText\n")) {
      FileSample sample = new FileSample("clip.txt", text.getBytes(StandardCharsets.UTF_8));
      assertThat(parser.claim(sample)).as(text).isEqualTo(Claim.NO);
    }
  }
}
