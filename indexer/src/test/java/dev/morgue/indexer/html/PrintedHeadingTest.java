package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedHeadingTest {

  private static final String FOR_SEARCH = "Saltmarsh crane: when will it be taken down?";
  private static final String PRINTED = "Farewell to the giant that lifted our last ship";

  private static String told(String linked, String social, String title) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\""
        + linked
        + "\"}</script><meta property=og:title content='"
        + social
        + "'><title>"
        + title
        + "</title>";
  }

  private static String headline(String head, String body) throws IOException {
    return String.valueOf(Pages.article(head, body).headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ol><li>Home</li><li><h1>%s</h1></li></ol></nav><h2>%s</h2>",
        "<div class=breadcrumbs><a href=/>Home</a><h1>%s</h1></div><h2>%s</h2>",
        "<h1 class=sr-only>%s</h1><h2>%s</h2>",
        "<div class=visually-hidden><h1>%s</h1></div><div class=article-headline>%s</div>",
        "<h1 class=page_seotitle>%s</h1><h3>%s</h3>"
      })
  void whatNoReaderSeesIsNotCited(String template) throws IOException {
    String head = told(FOR_SEARCH, PRINTED, FOR_SEARCH);
    assertThat(headline(head, template.formatted(FOR_SEARCH, PRINTED))).isEqualTo(PRINTED);
  }

  @Test
  void aHiddenHeadingIsCitedWhereNoOtherSaysWhatThePageTells() throws IOException {
    String head = told(FOR_SEARCH, FOR_SEARCH, FOR_SEARCH);
    String body = "<h1 class=sr-only>" + FOR_SEARCH + "</h1><h2>When the crane was new</h2>";
    assertThat(headline(head, body)).isEqualTo(FOR_SEARCH);
  }

  @Test
  void whereThePageNamesTheSiteInItsFirstHeadingTheSecondIsCited() throws IOException {
    String head = "<title>" + PRINTED + " : All of the Harbour</title>";
    String body = "<h1>Harbour Pages</h1><h2>" + PRINTED + "</h2>";
    assertThat(headline(head, body)).isEqualTo(PRINTED);
  }

  @Test
  void theMastheadIsNotCitedThoughTheTitleEndsWithIt() throws IOException {
    String head = "<title>Notices | The Saltmarsh Harbour Herald</title>";
    String body = "<h2>The Saltmarsh Harbour Herald</h2><h1>Notice: Ferry Landing</h1>";
    assertThat(headline(head, body)).isEqualTo("Notice: Ferry Landing");
  }

  @Test
  void theHeadingThatEqualsWhatIsToldIsCitedBeforeOneThatSharesWords() throws IOException {
    String social = "A last look at Saltmarsh Harbour Days";
    String head = "<meta property=og:title content='" + social + "'>";
    String body = "<h1>Saltmarsh Harbour Days</h1><h1 class=post>" + social + "</h1>";
    assertThat(headline(head, body)).isEqualTo(social);
  }

  @Test
  void aFooterOfAHeadlineClassIsNotCitedForSharingWords() throws IOException {
    String social = "The seven best cranes of the coast in 2024";
    String head = "<meta property=og:title content='" + social + "'>";
    String body = Pages.TEXT + "<p class=box-headline>© The Crane Chronicler 2024</p>";
    assertThat(headline(head, body)).isEqualTo(social);
  }

  @Test
  void theFormForSearchEnginesIsNotCited() throws IOException {
    String seo = "Saltmarsh crane to go";
    assertThat(headline(told(seo, PRINTED, seo), "<h1>" + PRINTED + "</h1>")).isEqualTo(PRINTED);
    String longer = PRINTED + " and made Saltmarsh rich";
    assertThat(headline(told(longer, PRINTED, longer), "<h1>" + PRINTED + "</h1>"))
        .isEqualTo(PRINTED);
    String other = "Saltmarsh says goodbye to the old harbour crane and its keeper";
    assertThat(headline(told(other, PRINTED, other), "<h1>" + PRINTED + "</h1>")).isEqualTo(other);
  }

  @Test
  void jsonLdThatIsCutOffIsNotCited() throws IOException {
    String head = told("Farewell to the giant that", PRINTED, PRINTED);
    assertThat(headline(head, "<h1>" + PRINTED + "</h1>")).isEqualTo(PRINTED);
  }

  @Test
  void whatHasAnElementOfItsOwnBehindTheHeadlineIsNoPartOfIt() throws IOException {
    String head =
        "<meta property=og:title content='" + PRINTED + "'><title>" + PRINTED + "</title>";
    assertThat(headline(head, "<h1>" + PRINTED + " <span>(echo.example) 87</span></h1>"))
        .isEqualTo(PRINTED);
    String whole = PRINTED + ": a report in pictures";
    assertThat(headline(head, "<h1>" + whole + "</h1>")).isEqualTo(whole);
  }

  @Test
  void aKickerOnALineOfItsOwnIsSetOffAsItIsTold() throws IOException {
    String whole = "Harbour: " + PRINTED;
    String body = "<h1><div>Harbour</div><div>" + PRINTED + "</div></h1>";
    assertThat(headline(told(whole, whole, whole), body)).isEqualTo(whole);
  }

  @Test
  void aHeadlineGivenForTheSitesNameIsNoName() throws IOException {
    Article article =
        Pages.article(
            "<meta name=application-name content='Crane falls'>"
                + "<meta property=og:title content='Crane falls'>",
            "<h1>Echo Harbour start page</h1><h1>Crane falls</h1>");
    assertThat(article.headline()).isEqualTo("Crane falls");
    assertThat(article.source()).isNotEqualTo("Crane falls");
  }

  @Test
  void microdataInAMetaElementTellsTheHeadline() throws IOException {
    String head = "<meta property=og:title content='" + PRINTED + "-Harbour'>";
    String body = "<meta itemprop=headline content='" + PRINTED + "'>" + Pages.TEXT;
    assertThat(headline(head, body)).isEqualTo(PRINTED);
  }
}
