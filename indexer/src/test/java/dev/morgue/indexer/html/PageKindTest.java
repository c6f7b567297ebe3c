package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.PageFlag;
import dev.morgue.indexer.ParseResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {

  @Test
  void stubsAreKeptAndFlagged() throws IOException {
    Article article =
        Pages.article(
            "<html><head><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\":"
                + " \"Old crane to fall\", \"isAccessibleForFree\": \"False\"}</script></head><body>"
                + "<h1>Old crane to fall</h1><p>The harbour office said on Monday that the crane"
                + " would come down.</p><div class=paywall>Subscribe to read on.</div></body></html>");
    assertThat(article.flags()).containsExactlyInAnyOrder(PageFlag.STUB, PageFlag.PAYWALLED);
  }

  @ParameterizedTest
  @CsvSource({
    "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>, an error page",
    "<html><head><title>Before you continue</title></head><body><p>We use cookies.</p></body></html>, a consent notice",
    "<html><body></body></html>, no text in it",
    "<html><body><p>LENGTH: 584 words<p>Some text.</body></html>, neither headline nor running text"
  })
  void pagesThatAreNoArticlesAreSkippedWithTheReason(String page, String reason)
      throws IOException {
    assertThat(Pages.result(page))
        .isInstanceOfSatisfying(
            ParseResult.Skipped.class, skipped -> assertThat(skipped.reason()).startsWith(reason));
  }

  @Test
  void indexPagesAreSkipped() throws IOException {
    String teaser =
        "<article><h2><a href=/%d>Harbour news %d</a></h2><p>One short line.</p></article>";
    StringBuilder page = new StringBuilder("<html><head><title>Echo</title></head><body>");
    for (int i = 0; i < 12; i++) {
      page.append(teaser.replace("%d", Integer.toString(i)));
    }
    assertThat(Pages.result(page + "</body></html>")).isInstanceOf(ParseResult.Skipped.class);
  }

  /** A film's page has little text among many links; what it is about is stated all the same. */
  @Test
  void aPageThatSaysItIsAboutOneFilmIsNoList() throws IOException {
    String links = "<p><a href=/watch>Ferries and cranes seen from the harbour</a></p>".repeat(40);
    String page =
        "<html><head><title>Crane falls</title><meta property=og:type content=%s></head><body>"
            + "<h1>Crane falls</h1>"
            + links
            + "</body></html>";
    Article film = Pages.article(String.format(page, "video.other"));
    assertThat(film.headline()).isEqualTo("Crane falls");
    assertThat(film.flags()).contains(PageFlag.STUB);
    assertThat(Pages.result(String.format(page, "website")))
        .isInstanceOf(ParseResult.Skipped.class);
  }
}
