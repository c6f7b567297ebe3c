package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Author;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

  private static final String SITE = "<meta property=og:site_name content='The Saltmarsh Echo'>";

  private static String names(Article article) {
    List<Author> authors = article.byline().authors();
    return authors.stream().map(Author::name).collect(Collectors.joining("; "));
  }

  private static String names(String head, String markup) throws IOException {
    return names(Pages.article(SITE + head, "<h1>Old crane to fall</h1>" + markup));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<li><b>Autorin/Autor</b> Marta Quill</li><li><b>Themen</b> Häfen</li> | Marta Quill",
        "<h4>Author</h4><p><a href=/x>Marta Quill</a><b>, </b></p> | Marta Quill",
        "<div>Auteur(s) :</div><div>Les Amis du Port</div> | Les Amis du Port",
        "<i>Autor:</i> Ivo Brandt<br><i>Quelle:</i> Hafenfunk | Ivo Brandt",
        "<div>Ein Artikel von <b>Marta Quill</b>, 3.5.2019</div> | Marta Quill",
        "<div>By</div><div>Marta Quill</div><div>Chief Diver</div> | Marta Quill",
        "<span>By</span><span>crane</span> | ''",
        "<div>Por</div><div>Marta Quill @martaquill</div> | Marta Quill",
        "<p>Autoren Ivo Brandt und Marta Quill</p> | Ivo Brandt; Marta Quill",
        "<p><a href=/authors>Authors</a> <a href=/harbour>Harbour</a></p> | ''",
      })
  void whatStandsBehindALabelIsTheAuthor(String markup, String authors) throws IOException {
    assertThat(names("", markup)).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div class=byline><b>Marta Quill</b><i>Head Diver</i></div> ~ Marta Quill",
        "<div class=byline><b>Marta Quill</b><b>Ivo Brandt</b></div> ~ Marta Quill; Ivo Brandt",
        "<div class=byline><a>Marta Quill</a> Saltmarsh</div> ~ Marta Quill",
        "<div class=byline>By <a>Marta Quill</a> and <a>Ivo Brandt</a></div> ~ Marta Quill; Ivo Brandt",
        "<div class=byline>Marta Quill, Ivo Brandt, and Ada Fenn</div> ~ Marta Quill; Ivo Brandt; Ada Fenn",
        "<div class=byline>Dr. Marta Quill</div> ~ Dr. Marta Quill",
        "<div class=byline>Redaktion: Marta Quill</div> ~ ''",
        "<div class=byline>Photos by <div>Marta Quill</div></div> ~ ''",
        "<figure><p class=byline>Marta Quill</p></figure> ~ ''",
        "<div class=author-name>Team Saltmarsh</div> ~ Team Saltmarsh",
        "<p>3 May 2019 | 9:40 | Marta Quill</p> ~ Marta Quill",
        "<p>3 May 2019 | Old Harbour | Marta Quill</p> ~ ''",
        "<img alt='Marta Quill image' src=q><p>Marta Quill</p> ~ Marta Quill",
        "<img alt='Harbour Wall' src=q><p>Old cranes</p> ~ ''",
      })
  void aPrintedBylineIsReadInThePiecesThatThePageSetsApart(String markup, String authors)
      throws IOException {
    assertThat(names("", markup)).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marta Quill, The Saltmarsh Echo | Marta Quill",
        "Marta Quill, MPH, RD | Marta Quill",
        "The Saltmarsh Echo et AFP | The Saltmarsh Echo; AFP",
        "Marta Quill, Ivo Brandt, and Ada Fenn | Marta Quill; Ivo Brandt; Ada Fenn",
        "No Author | ''",
        "page.head.author | ''",
        "mq | mq",
      })
  void metadataNamesAuthorsAndMore(String content, String authors) throws IOException {
    assertThat(names("<meta name=author content='" + content + "'>", "")).isEqualTo(authors);
  }

  @Test
  void cardsForMessagesAndThePagesOwnNodeNameTheAuthor() throws IOException {
    String card =
        "<meta name=twitter:label1 content='Est. reading time'><meta name=twitter:data1 content='3 minutes'>"
            + "<meta name=twitter:label2 content='Written by'><meta name=twitter:data2 content='Marta Quill'>";
    assertThat(names(card, "")).isEqualTo("Marta Quill");
    String page =
        "<script type=application/ld+json>[{\"@type\": \"WebPage\", \"author\": {\"@id\": \"#q\"}},"
            + " {\"@type\": \"Person\", \"@id\": \"#q\", \"name\": \"Marta Quill\"}]</script>";
    assertThat(names(page, "")).isEqualTo("Marta Quill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Marta Quill</p> | Marta Quill",
        "<p>Marta Quill/Ivo Brandt</p> | Marta Quill; Ivo Brandt",
        "<p>Marta Quill and others</p> | The Saltmarsh Wire",
        "<h2>Marta Quill</h2> | The Saltmarsh Wire",
      })
  void aLineOfNamesAboveTheTextIsTheBylineWhereMetadataNamesNobody(String line, String authors)
      throws IOException {
    String linked =
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"author\": {\"@type\":"
            + " \"Organization\", \"name\": \"The Saltmarsh Wire\"}}</script>";
    assertThat(names(linked, line)).isEqualTo(authors);
  }

  @Test
  void aLinkToTheAuthorUnderTheHeadlineIsTheArticlesOwnEvenInAnAside() throws IOException {
    String link = "<aside><a rel=author href=/quill>Marta Quill</a></aside>";
    assertThat(names("", link)).isEqualTo("Marta Quill");
    assertThat(names("", "<p>Cranes</p>".repeat(80) + link)).isEmpty();
  }

  @Test
  void aFaintPlaceIsSilentWhereAnotherSpeaks() throws IOException {
    String line = "<p>3 May 2019 | Marta Quill</p>";
    assertThat(names("<meta name=author content='Marsh Estates Desk'>", line))
        .isEqualTo("Marsh Estates Desk");
  }

  @Test
  void metadataThatNamesMoreOfTheSamePeopleIsTaken() throws IOException {
    String link = "<p>By <a href=/author/quill>Marta Quill</a></p>";
    String itself = "<i itemprop=author>Marta Quill</i><i itemprop=author>Ivo Brandt</i>";
    assertThat(names("", link + itself)).isEqualTo("Marta Quill; Ivo Brandt");
  }
}
