package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.ArticleType;
import dev.morgue.Author;
import dev.morgue.PartialDate;
import dev.morgue.Provenance;
import dev.morgue.indexer.ArticleParser.Claim;
import dev.morgue.indexer.FileSample;
import dev.morgue.indexer.ParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {

  private static final String LINKED =
      """
      <title>Old crane to fall | The Saltmarsh Echo</title>
      <meta property="og:site_name" content="The Saltmarsh Echo">
      <link rel="canonical" href="https://echo.example/harbour/2019/05/03/crane">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [
        {"@type": "WebPage", "@id": "#page", "name": "Old crane to fall"},
        {"@type": "NewsArticle", "headline": "Old crane to fall", "isPartOf": {"@id": "#page"},
         "datePublished": "2019-05-03T23:40:00+01:00", "dateModified": "2019-05-04T09:00:00+01:00",
         "author": [{"@id": "#mq"}, {"@type": "Organization", "name": "Marsh Wire"}],
         "publisher": {"@type": "Organization", "name": "The Saltmarsh Echo"},
         "articleSection": "Harbour", "keywords": "cranes, harbour",},
        {"@type": "Person", "@id": "#mq", "name": "Marta Quill"}
      ]}</script>
      """;

  private static List<String> people(Article article) {
    return article.byline().authors().stream().filter(Author::isPerson).map(Author::name).toList();
  }

  @Test
  void linkedDataIsReadWithItsReferencesAndItsFaults() throws IOException {
    Article article = Pages.article(LINKED, "<h1>Old crane to fall</h1>");
    assertThat(article.headline()).isEqualTo("Old crane to fall");
    assertThat(people(article)).containsExactly("Marta Quill");
    assertThat(article.byline().authors().getLast())
        .isEqualTo(new Author("Marsh Wire", Author.ORGANISATION, null));
    assertThat(article.source().name()).isEqualTo("The Saltmarsh Echo");
    assertThat(article.source().domain()).isEqualTo("echo.example");
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03T23:40+01:00"));
    assertThat(article.dates().updated())
        .containsExactly(PartialDate.parse("2019-05-04T09:00+01:00"));
    assertThat(article.placement().section()).isEqualTo("Harbour");
    assertThat(article.keywords()).containsExactly("cranes", "harbour");
    assertThat(article.type()).isEqualTo(ArticleType.NEWS);
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.flags()).isEmpty();
    assertThat(article.body()).contains("harbour master said");
    assertThat(Pages.evidence(article, "date")).startsWith("JSON-LD datePublished");
  }

  @ParameterizedTest
  @CsvSource({
    "Old crane to fall - The Saltmarsh Echo, Old crane to fall",
    "The Saltmarsh Echo » Old crane to fall, Old crane to fall",
    "Crane: it falls | Saltmarsh Echo, Crane: it falls",
    "Old crane – a farewell — The Saltmarsh Echo, Old crane – a farewell",
    "The Saltmarsh Echo: Old crane to fall, Old crane to fall",
    "The Saltmarsh Echo asks: Must the crane fall?, The Saltmarsh Echo asks: Must the crane fall?"
  })
  void theSitesNameIsNoPartOfTheHeadline(String title, String headline) throws IOException {
    String head =
        "<meta property=og:site_name content='The Saltmarsh Echo'><title>" + title + "</title>";
    assertThat(Pages.article(head, "").headline()).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "Old crane of Saltmarsh to fall | Harbour | Echo of the Week, Old crane of Saltmarsh to fall",
    "Harbour | Old crane of Saltmarsh to fall, Harbour | Old crane of Saltmarsh to fall",
    "Old crane of Saltmarsh – must it fall?, Old crane of Saltmarsh – must it fall?"
  })
  void aTitleAloneIsCutAtItsFirstBar(String title, String headline) throws IOException {
    assertThat(Pages.article("<title>" + title + "</title>", "").headline()).isEqualTo(headline);
  }

  @Test
  void thePrintedHeadingIsCitedAndTheOthersAreKept() throws IOException {
    Article article =
        Pages.article(
            "<meta property=og:title content='Crane falls'><title>Crane falls at last</title>",
            "<h1>Crane falls at last</h1>");
    assertThat(article.headline()).isEqualTo("Crane falls at last");
    assertThat(article.otherHeadlines()).containsEntry("social", "Crane falls");
  }

  @Test
  void aKickerIsNoPartOfTheHeadline() throws IOException {
    Article article =
        Pages.article(
            "<meta property=og:title content='The old crane must fall'>",
            "<h1><span>Harbour:</span> The old crane must fall</h1>");
    assertThat(article.headline()).isEqualTo("The old crane must fall");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // type of the JSON-LD; its headline; og:title; printed heading; to be cited
        "Article; Crane removal guide; Crane removal guide; The crane removal is a farewell to Saltmarsh; The crane removal is a farewell to Saltmarsh",
        "NewsArticle; Saltmarsh loses its old crane; Crane in Saltmarsh to fall; Crane in Saltmarsh to fall; Saltmarsh loses its old crane",
        "NewsArticle; Farewell: Saltmarsh loses its old crane; Farewell: Saltmarsh loses its old crane; Saltmarsh loses its old crane; Farewell: Saltmarsh loses its old crane",
        "NewsArticle; Farewell: Saltmarsh loses its old crane; Saltmarsh loses its old crane; Saltmarsh loses its old crane; Saltmarsh loses its old crane",
        "Article; Saltmarsh loses its old crane; Saltmarsh loses its old crane; Harbour news; Saltmarsh loses its old crane",
        "Article; The crane of Saltmarsh is; The crane of Saltmarsh is; The crane of Saltmarsh is \"doomed\"; The crane of Saltmarsh is \"doomed\""
      })
  void whereHeadlinesDifferTheMostLikelyOneIsCited(
      String type, String linked, String social, String heading, String cited) throws IOException {
    String head =
        "<script type=application/ld+json>{\"@type\":\""
            + type
            + "\",\"headline\":\""
            + linked
            + "\"}</script><meta property=og:title content='"
            + social
            + "'>";
    Article article = Pages.article(head, "<h1>" + heading + "</h1>");
    assertThat(article.headline()).isEqualTo(cited);
  }

  @ParameterizedTest
  @CsvSource({
    "By Marta Quill, Marta Quill",
    "Von Jürgen Öhlschläger, Jürgen Öhlschläger",
    "By MARTA QUILL, Marta Quill",
    "'By Marta Quill, Harbour Correspondent', Marta Quill",
    "By Staff, ''",
    "By The Saltmarsh Echo, ''",
    "By Invitation, ''",
    "Published 3 May 2019, ''",
    "Email the author, ''",
    "marta@echo.example, ''"
  })
  void bylinesNamePeopleOrNobody(String printed, String names) throws IOException {
    Article article =
        Pages.article(
            "<meta property=og:site_name content='The Saltmarsh Echo'>",
            "<h1>Old crane to fall</h1><p class=byline>" + printed + "</p>");
    assertThat(String.join("; ", people(article))).isEqualTo(names);
  }

  @Test
  void placesThatAgreeOutweighOneThatNamesThePublisher() throws IOException {
    Article article =
        Pages.article(
            "<meta name=author content='Marsh Estates'><meta property=article:author content='Marta Quill'>",
            "<h1>Old crane to fall</h1><a rel=author href=/q>Marta Quill</a>");
    assertThat(people(article)).containsExactly("Marta Quill");
    assertThat(Objects.requireNonNull(article.provenance().get("byline")).runnersUp())
        .contains(new Provenance.Candidate("Marsh Estates", "meta author"));
  }

  @Test
  void whoSavedThePageSaysWhenAndFromWhere() throws IOException {
    String page =
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url:"
            + " https://echo.example/crane?x=1 \n saved date: Tue May 07 2019 10:11:12 GMT+0100"
            + " (British Summer Time)\n--><body><h1>Old crane to fall</h1>"
            + Pages.TEXT;
    Article article = Pages.article(page);
    assertThat(article.url()).isEqualTo("https://echo.example/crane?x=1");
    assertThat(article.dates().captured())
        .containsExactly(PartialDate.parse("2019-05-07T10:11:12+01:00"));
    Article browser =
        Pages.article(
            "<!-- saved from url=(0027)https://echo.example/crane -->\n<html><body>" + Pages.TEXT);
    assertThat(browser.url()).isEqualTo("https://echo.example/crane");
    String httrack =
        "<!-- Mirrored from echo.example/crane.html by HTTrack Website Copier/3.x [x],";
    Article mirrored =
        Pages.article(httrack + " Tue, 07 May 2019 10:11:12 GMT --><html><body>" + Pages.TEXT);
    assertThat(mirrored.url()).isEqualTo("http://echo.example/crane.html");
    assertThat(mirrored.dates().captured())
        .containsExactly(PartialDate.parse("2019-05-07T10:11:12Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b><i>",
        "<table><tr><td>",
        "<p>x<ul><li>",
        "<script>",
        "<!--",
        "<a href='"
      })
  void hostileNestingEnds(String piece) throws IOException {
    assertThat(Pages.result("<html><body><h1>Old crane to fall</h1>" + piece.repeat(100_000)))
        .isNotNull();
  }

  @Test
  void aMillionAttributesEnd() throws IOException {
    StringBuilder page = new StringBuilder("<html><body><h1>Old crane to fall</h1><p ");
    for (int i = 0; i < 1_000_000; i++) {
      page.append("a").append(i % 997).append("=1 ");
    }
    assertThat(Pages.result(page + ">" + Pages.TEXT)).isNotNull();
  }

  @Test
  void filesAreToldByWhatIsInThem() {
    assertThat(claim("page", "<!DOCTYPE html><html><body>x")).isEqualTo(Claim.CERTAIN);
    assertThat(claim("page.txt", "<!-- saved from url=(0010)x -->\n<html><body>x"))
        .isEqualTo(Claim.CERTAIN);
    assertThat(claim("a.xhtml", "<?xml version=\"1.0\"?>\n<html xmlns=\"x\">"))
        .isEqualTo(Claim.CERTAIN);
    assertThat(claim("page.html", "<div><p>x</p></div>")).isEqualTo(Claim.LIKELY);
    assertThat(claim("page.html", "Only a text, whatever its name says.")).isEqualTo(Claim.NO);
    assertThat(claim("feed.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>"))
        .isEqualTo(Claim.NO);
    assertThat(claim("note.txt", "A text that speaks of <html> and <body>.")).isEqualTo(Claim.NO);
  }

  private static Claim claim(String name, String text) {
    return new HtmlParser().claim(new FileSample(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linksAloneDoNotMakeAShortPieceAList() throws IOException {
    String menu =
        "<nav>" + "<a href=/c>Cranes and ferries of the harbour</a> ".repeat(90) + "</nav>";
    String page =
        "<!DOCTYPE html><html><head><base href=https://echo.example/harbour/crane.html></head><body>";
    String list =
        "<ul>" + "<li><a href=/c>Old crane to fall before the winter</a></li>".repeat(40) + "</ul>";
    String text = Pages.TEXT.replace("</p>\n<p>“It", " “It");
    assertThat(Pages.result(page + menu + "<h1>Old crane to fall</h1>" + text))
        .isInstanceOf(ParseResult.Parsed.class);
    assertThat(Pages.result(page + menu + "<h1>Harbour</h1>" + list))
        .isInstanceOf(ParseResult.Skipped.class);
  }

  @Test
  void aShortPieceAmongTeasersIsNoListWhereItsAddressIsAHeadline() throws IOException {
    String teasers =
        "<article><a href=/f>The ferry landing is painted again</a></article>".repeat(9);
    String page =
        "<!DOCTYPE html><html><head><link rel=canonical href=https://echo.example/%s>"
            + "<h1>Old crane to fall</h1>"
            + Pages.TEXT
            + teasers;
    assertThat(Pages.result(page.formatted("harbour/old-crane-to-fall.html")))
        .isInstanceOf(ParseResult.Parsed.class);
    assertThat(Pages.result(page.formatted("harbour/cranes-and-ferries/")))
        .isInstanceOf(ParseResult.Skipped.class);
  }
}
