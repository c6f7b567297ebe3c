package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.PartialDate;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

  @ParameterizedTest
  @CsvSource({
    "<time datetime=2019-05-03>3 May</time>, 2019-05-03",
    "<p class=date>Friday 3 May 2019</p>, 2019-05-03",
    "<p>3. Mai 2019</p>, 2019-05-03",
    "<p class=date>03/05/19</p>, 2019-05-03",
    "<p class=date>3 May 2031</p>, ''",
    "<p class=date>today</p>, ''",
    "<p>Written by <a href=/q>Marta Quill of the Harbour Desk</a> in <a href=/c>Old Cranes and New</a> on 3 May 2019</p>, 2019-05-03",
    "<aside><time datetime=2018-01-01>1 Jan</time></aside>, ''"
  })
  void datesBesideTheHeadlineAreReadAndWrongOnesRefused(String html, String date)
      throws IOException {
    Article article = Pages.article("", "<h1>Old crane to fall</h1>" + html);
    PartialDate published = article.dates().published();
    assertThat(published == null ? "" : published.toString()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-24, <p class=date>3 May 2019</p><p>3 May 2019</p>, 2019-05-03",
    "2019-06-24, <p class=date>3 July 2019</p><p>3 July 2019</p>, 2019-06-24",
    "2019-06-24, <p>3 May 2019</p>, 2019-06-24",
    // a day soon after is the one that readers were given, a late one that of a revision
    "2019-06-24, <p class=date>26 June 2019</p><p>26 June 2019</p>, 2019-06-26",
    "2019-06-24, <p class=date>26 June 2019</p>, 2019-06-26",
    "2019-06-24, <p class=date>29 June 2019</p><p>29 June 2019</p>, 2019-06-24",
    "2019-06-24T23:00:00Z, <p>25 June 2019</p>, 2019-06-24T23:00:00Z",
    "2019-06-24, <time datetime=2019-06-24>June</time><p class=date>26 June 2019</p><p>26 June 2019</p>, 2019-06-24",
    "2019-06-24, <time datetime=2019-06-24>June</time><p class=date>3 May 2019</p><p>3 May 2019</p>, 2019-06-24"
  })
  void aDayInPrintMayOutweighWhatOnlyMachinesAreTold(String told, String shown, String date)
      throws IOException {
    String head =
        "<script type=application/ld+json>{\"@type\": \"Article\", \"datePublished\": \""
            + told
            + "\"}</script>";
    Article article = Pages.article(head, "<h1>Old crane to fall</h1>" + shown);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    "27.1.2019 – Der Kran, 2019-01-27",
    "Pressemitteilung vom 25. Januar 2019 | Salzau – Der Kran, 2019-01-25",
    "'SALTMARSH, 25 January 2019 - The crane', 2019-01-25",
    "On 25 January 2019 the crane, ''",
    "The crane that fell on the harbour office in the storm of 25 January 2019 – a Friday –, ''"
  })
  void theDayThatTheTextBeginsWithDatesAnArticleThatHasNoOther(String begin, String date)
      throws IOException {
    String paragraph =
        "<p>"
            + begin
            + " has stood in the harbour since before anybody now living was born, and few had"
            + " thought that a letter from the ministry would be the end of it, all told.</p>";
    Article article = Pages.article("", "<h1>Old crane to fall</h1>" + paragraph);
    PartialDate published = article.dates().published();
    assertThat(published == null ? "" : published.toString()).isEqualTo(date);
  }

  @Test
  void anInstantBecomesTheLocalTimeThatReadersSaw() throws IOException {
    String head = "<meta property=article:published_time content=2019-05-04T01:25:54Z>";
    Article shown =
        Pages.article(head, "<h1>Old crane to fall</h1><p class=date>May 3, 2019, 9:25 pm</p>");
    assertThat(shown.dates().published()).isEqualTo(PartialDate.parse("2019-05-03T21:25:54-04:00"));
    Article another =
        Pages.article(head, "<h1>Old crane to fall</h1><p class=date>May 3, 2019, 9:26 pm</p>");
    assertThat(another.dates().published()).isEqualTo(PartialDate.parse("2019-05-04T01:25:54Z"));
    Article day =
        Pages.article(
            head + "<link rel=canonical href=https://echo.example/2019/05/03/crane>",
            "<h1>Old crane to fall</h1><p class=date>3 May 2019</p>");
    assertThat(day.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
  }

  @ParameterizedTest
  @CsvSource({
    "<small>Dieser Beitrag wurde am 3. Mai 2019 um neun Uhr veröffentlicht und ist gelesen worden</small>, 2019-05-03",
    "<small>Am 3. Mai 2019 um neun Uhr kam der alte Kran in den Hafen und ist gesehen worden</small>, ''",
    "<i class=current-time>3 May 2019</i>, ''",
  })
  void whereNoDateStandsBesideTheHeadlineAFarOneIs(String markup, String date) throws IOException {
    String far = "<p>Cranes</p>".repeat(220);
    Article article = Pages.article("", "<h1>Old crane to fall</h1>" + far + markup);
    PartialDate published = article.dates().published();
    assertThat(published == null ? "" : published.toString()).isEqualTo(date);
  }

  @Test
  void theFootOfAnArticleIsItsOwnAndThatOfThePageIsNot() throws IOException {
    String foot = "<footer><time datetime=2019-05-03>3 May</time></footer>";
    String head = "<!DOCTYPE html><html lang=en><body><h1>Old crane to fall</h1>";
    Article its = Pages.article(head + "<article>" + Pages.TEXT + foot + "</article>");
    assertThat(its.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    Article pages = Pages.article(head + "<article>" + Pages.TEXT + "</article>" + foot);
    assertThat(pages.dates().published()).isNull();
  }

  @Test
  void whatOnlyMetadataSaysOfARevisionDatesNothing() throws IOException {
    String head = "<meta property=article:modified_time content=2019-05-04T01:25:54Z>";
    Article article = Pages.article(head, "<h1>Old crane to fall</h1>");
    assertThat(article.dates().published()).isNull();
    assertThat(article.dates().updated()).hasSize(1);
    Article shown = Pages.article(head, "<h1>Old crane to fall</h1><p>Updated 3 May 2019</p>");
    assertThat(shown.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
  }

  @Test
  void anotherDateOfThePageSettlesTheOrderOfDayAndMonth() throws IOException {
    String page =
        "<!DOCTYPE html><html><head><meta name=pubdate content=05/03/2019></head><body><article>"
            + "<h1>Old crane to fall</h1><p>3 May 2019</p>"
            + Pages.TEXT;
    Article article = Pages.article(page);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    assertThat(Pages.evidence(article, "date")).startsWith("meta pubdate");
  }

  @Test
  void aPageThatIsOnlyRevisedIsDatedWithLittleConfidence() throws IOException {
    String revised = "<h1>Old crane to fall</h1><p class=date>Updated 3 May 2019</p>";
    Article article = Pages.article("", revised);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    assertThat(article.dates().updated()).containsExactly(PartialDate.parse("2019-05-03"));
    assertThat(Objects.requireNonNull(article.provenance().get("date")).confidence())
        .isLessThan(0.5);
    Article line =
        Pages.article(
            "", "<h1>Old crane</h1><p class=date>Updated: 3/5/2019. Published: 2/5/2019</p>");
    assertThat(line.dates().published()).isEqualTo(PartialDate.parse("2019-05-02"));
    Article both = Pages.article("", revised + "<p class=date>Published 1 May 2019</p>");
    assertThat(both.dates().published()).isEqualTo(PartialDate.parse("2019-05-01"));
  }

  @ParameterizedTest
  @CsvSource({
    // a class misleads: the part holds the article's heading, or most of the page
    "<div class=newsletter-post><h1>Old crane to fall</h1>, </div>, 2019-05-03",
    "<div class=with-sidebar>, </div>, 2019-05-03",
    "<aside>, </aside>, ''"
  })
  void whatHoldsTheArticleIsNoSidePart(String open, String close, String date) throws IOException {
    Article article =
        Pages.article(
            "<!DOCTYPE html><html lang=en-GB><body><p>Saltmarsh Echo</p><p>Harbour</p>"
                + open
                + "<p class=date>3 May 2019</p>"
                + close.replace("</div>", Pages.TEXT + "</div>")
                + (close.equals("</div>") ? "" : Pages.TEXT));
    PartialDate published = article.dates().published();
    assertThat(published == null ? "" : published.toString()).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>Old crane</h1><p>3 May 2019</p><p class=card-date>7 Aug 2019</p><p class=card-date>6 Aug 2019</p>, 2019-05-03",
    "<h1>Old crane</h1><p class=date>3 May 2019</p><p>3 May 2019</p><p class=date>7 Aug 2019</p>, 2019-05-03",
    "<h1>Old crane</h1><p>3 May 2019</p><i itemprop=datePublished>7 Aug 2019</i><i itemprop=datePublished>8 Aug 2019</i>, 2019-05-03",
    "<h1>Old crane</h1><p class=date>3 May 2019</p><p class=date>7 Aug 2019</p>, 2019-05-03"
  })
  void ofDaysShownAlikeOneBorneOutElsewhereIsTaken(String shown, String date) throws IOException {
    assertThat(Pages.article("", shown).dates().published()).isEqualTo(PartialDate.parse(date));
  }

  @Test
  void whatAloneIsMarkedAsTheDayOfPublicationMayStandInAFoot() throws IOException {
    String marked =
        "<div class=footer><time itemprop=datePublished datetime=2019-05-03>3.5.</time>";
    String made = "<meta name=dcterms.date content=2019-04-01>";
    Article its = Pages.article(made, "<h1>Old crane</h1>" + marked);
    assertThat(its.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    String teasers = marked + marked.replace("05-03", "01-01");
    assertThat(Pages.article(made, "<h1>Old crane</h1>" + teasers).dates().published())
        .isEqualTo(PartialDate.parse("2019-04-01"));
  }

  @Test
  void anInstantToldTwiceInUtcStillGivesWayToTheDayThatIsShownTwice() throws IOException {
    String told =
        "<meta property=article:published_time content=2019-05-04T01:25:54Z>"
            + "<script type=application/ld+json>{\"@type\": \"Article\","
            + " \"datePublished\": \"2019-05-04T01:25:54Z\"}</script>";
    String shown = "<h1>Old crane to fall</h1><p class=date>3 May 2019</p><p>3 May 2019</p>";
    assertThat(Pages.article(told, shown).dates().published())
        .isEqualTo(PartialDate.parse("2019-05-03"));
    Article next = Pages.article(told, shown + "<time datetime=2019-05-04>4 May</time>");
    assertThat(next.dates().published()).isEqualTo(PartialDate.parse("2019-05-04T01:25:54Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "<p class=updated title=2019-05-03T10:00:00Z></p>, 2019-05-03T10:00Z",
    "<p class=date>7 May 2019 | last change</p><p class=date>3 May 2019 | published</p>, 2019-05-03"
  })
  void anElementMaySayBehindOrBesideTheDayWhatItIs(String shown, String date) throws IOException {
    Article article = Pages.article("", "<h1>Old crane to fall</h1>" + shown);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse(date));
  }

  @Test
  void aLineAtTheFootMayGiveTheDayOfRevisionFirst() throws IOException {
    String far = "<p>Cranes</p>".repeat(220);
    String line = "<p>Letzte Änderung: 7.5.2019<br>Erschienen am: 3.5.2019<br>Lesungen: 61</p>";
    Article article = Pages.article("", "<h1>Old crane to fall</h1>" + far + line);
    assertThat(article.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
  }

  @Test
  void theAddressIsTheWeakestWitnessOfTheDate() throws IOException {
    String head = "<link rel=canonical href=https://echo.example/2019/05/02/crane>";
    assertThat(Pages.article(head, "<h1>Old crane to fall</h1>").dates().published())
        .isEqualTo(PartialDate.parse("2019-05-02"));
    Article printed = Pages.article(head, "<h1>Old crane</h1><p class=date>3 May 2019</p>");
    assertThat(printed.dates().published()).isEqualTo(PartialDate.parse("2019-05-03"));
    assertThat(
            Pages.article("<link rel=canonical href=https://echo.example/2019/12/2-cranes>", "")
                .dates()
                .published())
        .isNull();
  }
}
