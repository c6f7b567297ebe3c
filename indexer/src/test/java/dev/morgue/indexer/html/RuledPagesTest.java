package dev.morgue.indexer.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.Author;
import dev.morgue.Provenance;
import dev.morgue.indexer.ArticleParser.LeftOut;
import dev.morgue.indexer.ParseContext;
import dev.morgue.indexer.ParseResult;
import dev.morgue.indexer.SavedFile;
import dev.morgue.indexer.sites.SiteRules;
import dev.morgue.indexer.sites.SiteTrials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pages of an invented local paper, read as its librarian says. */
class RuledPagesTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Local | Reed Bank Courier</title>
      <link rel="canonical" href="https://www.reedbank.example/local/sluice">
      <meta property="og:site_name" content="Reed Bank Courier">
      <meta property="og:title" content="Sluice to be mended before the floods | Reed Bank Courier">
      <meta property="og:type" content="article">
      <meta name="author" content="Ada Fenn">
      <meta property="article:published_time" content="2021-03-04T09:00:00+00:00">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Courier story 17",
      "alternativeHeadline": "Fenmen divided", "author": [{"name": "Jo Brook"}]}</script></head><body>
      <h1>Reed Bank this week</h1><p class="under">Farmers want it done in May, boatmen in June</p>
      <div class="cred">By Ina Marsh and Tom Weir</div>
      <span class="when" data-day="2 March 2021">Tuesday</span>
      <b class="part">Waterways</b>
      <div class="story">
      <p>The sluice at Reed Bank is to be mended before the autumn floods, the drainage board said on
      Tuesday, after two winters in which the lower meadows had stood under water for weeks.</p>
      <div class="most-read"><p>Most read: A swan that stopped the night train for an hour is to get
      a statue of its own, and the railway is to pay for it, councillors decided on Monday.</p></div>
      <p>Boatmen asked for the work to wait until June, when fewer barges pass the lock, and farmers
      asked for it to begin as soon as the ground was dry enough to bear the crane.</p>
      <p>Vote.</p>
      <figure><img src="s.jpg" alt=""><figcaption>The sluice in the flood of last winter, seen from
      the mill</figcaption></figure></div>
      <div class="pad"><p>The Courier is printed every Thursday by its own readers, who have owned the
      paper since the strike of 1911 and have missed no week of it in all the years since.</p></div>
      </body></html>
      """;

  private record Read(ParseResult result, List<LeftOut> leftOut, SiteTrials trials) {

    Article article() {
      if (result instanceof ParseResult.Parsed parsed) {
        return parsed.article();
      }
      throw new AssertionError("no article: " + result);
    }

    Provenance from(String field) {
      return Objects.requireNonNull(article().provenance().get(field));
    }

    List<String> authors() {
      return article().byline().authors().stream().map(Author::name).toList();
    }
  }

  private static Read read(String page, String... rows) throws IOException {
    SiteRules rules = SiteRules.parse("site,field,where\n" + String.join("\n", rows), "sites.csv");
    SavedFile file = SavedFile.of("/saved/page.html", page.getBytes(StandardCharsets.UTF_8));
    ParseContext context = ParseContext.of(Pages.TODAY).withSites(rules);
    HtmlParser parser = new HtmlParser();
    ParseResult result = parser.parse(file, context).toList().getFirst();
    return new Read(result, parser.leftOut(file, context.withSites(rules)), context.trials());
  }

  private static String rule(String fieldAndPlace) {
    return "reedbank.example," + fieldAndPlace;
  }

  @Test
  void aRuleWinsAndTheRestComesUpBehindIt() throws IOException {
    Read read =
        read(
            PAGE,
            rule("headline,meta og:title"),
            rule("deck,p.under"),
            rule("byline,div.cred"),
            rule("published,.when @data-day"),
            rule("section,b.part"));
    Article article = read.article();
    assertThat(article.headline()).isEqualTo("Sluice to be mended before the floods");
    assertThat(article.deck()).isEqualTo("Farmers want it done in May, boatmen in June");
    assertThat(read.authors()).containsExactly("Ina Marsh", "Tom Weir");
    assertThat(article.dates().published()).hasToString("2021-03-02");
    assertThat(article.placement().section()).isEqualTo("Waterways");
    assertThat(read.from("headline").evidence()).isEqualTo("site rule, line 2: meta og:title");
    assertThat(read.from("headline").runnersUp())
        .extracting(Provenance.Candidate::value)
        .contains("Courier story 17");
    assertThat(read.from("byline").evidence()).isEqualTo("site rule, line 4: div.cred");
    assertThat(read.from("byline").runnersUp())
        .extracting(Provenance.Candidate::value)
        .contains("Jo Brook", "Ada Fenn");
    assertThat(read.from("date").evidence())
        .startsWith("site rule, line 5: .when @data-day '2 March 2021'");
    assertThat(read.from("date").runnersUp())
        .extracting(Provenance.Candidate::value)
        .contains("2021-03-04T09:00Z");
  }

  @Test
  void ofSeveralRulesTheFirstThatFindsSomethingIsTaken() throws IOException {
    Read read =
        read(
            PAGE,
            rule("headline,h1.head"),
            rule("headline,json-ld alternativeHeadline"),
            rule("headline,meta og:title"),
            rule("byline,json-ld author.name"));
    assertThat(read.article().headline()).isEqualTo("Fenmen divided");
    assertThat(read.authors()).containsExactly("Jo Brook");
    assertThat(read.trials().idle("sites.csv"))
        .extracting(SiteTrials.Idle::told)
        .containsExactly(
            "sites.csv line 2: headline h1.head not found on the one page of reedbank.example");
  }

  @Test
  void aRuleThatFindsNothingLeavesThePageToTheEvidence() throws IOException {
    Article without = read(PAGE).article();
    Read read =
        read(
            PAGE,
            rule("headline,h1.head"),
            rule("deck,meta deck"),
            rule("byline,json-ld writer.name"),
            rule("published,.dateline"),
            rule("updated,.dateline"),
            rule("section,.kicker"),
            rule("body,article"),
            rule("leave-out,div.advert"),
            rule("index,ul.teasers"),
            "ferry.example,headline,h1");
    assertThat(read.article()).isEqualTo(without);
    assertThat(read.trials().idle("sites.csv")).hasSize(8);
  }

  @Test
  void theBodyIsAllThatStandsInTheElement() throws IOException {
    Read read = read(PAGE, rule("body,div.story"), rule("leave-out,.most-read"));
    assertThat(read.article().body())
        .startsWith("The sluice at Reed Bank")
        .contains("Boatmen asked")
        .endsWith("\n\nVote.")
        .doesNotContain("Most read")
        .doesNotContain("flood of last winter")
        .doesNotContain("Courier is printed");
    assertThat(read.article().captions())
        .containsExactly("The sluice in the flood of last winter, seen from the mill");
    assertThat(read.from("body").evidence()).isEqualTo("site rule, line 2: div.story, 3 passages");
    assertThat(read.leftOut().getFirst().reason()).isEqualTo("site rule, line 3: .most-read");
    assertThat(read.leftOut().getFirst().text()).startsWith("Most read: A swan");
    assertThat(read(PAGE, rule("body,.pad p")).article().body())
        .startsWith("The Courier is printed")
        .endsWith("all the years since.");
  }

  @Test
  void whatOneRuleLeavesOutAnotherStillReads() throws IOException {
    Read read =
        read(
            PAGE,
            rule("leave-out,.under"),
            rule("leave-out,.cred"),
            rule("deck,.under"),
            rule("byline,.cred"),
            rule("body,body > *"));
    assertThat(read.article().deck()).startsWith("Farmers want it done");
    assertThat(read.authors()).containsExactly("Ina Marsh", "Tom Weir");
    assertThat(read.article().body())
        .startsWith("Reed Bank this week")
        .doesNotContain("Farmers want it done")
        .doesNotContain("Tom Weir");
  }

  @Test
  void datesThatCannotBeTrueAreRefusedFromRulesToo() throws IOException {
    String future = PAGE.replace("2 March 2021", "2 March 2091");
    Read read = read(future, rule("published,.when @data-day"));
    assertThat(read.article().dates().published()).hasToString("2021-03-04T09:00Z");
    assertThat(read.from("date").runnersUp()).anyMatch(no -> no.value().contains("2091"));
  }

  @Test
  void aRevisionIsTheRulesAlone() throws IOException {
    String page =
        PAGE.replace(
            "<h1>",
            "<meta property='article:modified_time' content='2021-03-09'><i id=rev>8 March 2021</i><h1>");
    Read read = read(page, rule("updated,#rev"));
    assertThat(read.article().dates().updated())
        .extracting(Object::toString)
        .containsExactly("2021-03-08");
    assertThat(read.from("updated").evidence()).startsWith("site rule, line 2: #rev");
    assertThat(read.from("updated").runnersUp())
        .extracting(Provenance.Candidate::value)
        .containsExactly("2021-03-09");
  }

  @Test
  void kindsOfPagesAreToldByAnElementOrAnAddress() throws IOException {
    String list =
        """
        <html><head><title>Reed Bank Courier</title><link rel="canonical"
        href="https://reedbank.example/"></head><body><h2 class="lead">Ferry late</h2><p>The ferry
        was late on Monday.</p><ul><li><a href="/a">A swan</a><li><a href="/b">A goose</a></ul></body>
        """;
    assertThat(read(list).result()).isInstanceOf(ParseResult.Skipped.class);
    assertThat(read(list, rule("article,h2.lead"), rule("headline,h2.lead")).article().headline())
        .isEqualTo("Ferry late");
    assertThat(read(PAGE, rule("index,h2.lead")).result()).isInstanceOf(ParseResult.Parsed.class);
    ParseResult index = read(PAGE, "reedbank.example/local,index").result();
    assertThat(index)
        .isEqualTo(
            new ParseResult.Skipped("/saved/page.html", "an index page, by site rule, line 2"));
  }

  @Test
  void agenciesDesksAndNamesInOtherShapesAreReadAsFromOtherPlaces() throws IOException {
    String agency = PAGE.replace("By Ina Marsh and Tom Weir", "Reuters");
    assertThat(read(agency, rule("byline,div.cred")).article().byline().authors())
        .extracting(Author::name, Author::isPerson)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Reuters", false));
    String office = PAGE.replace("By Ina Marsh and Tom Weir", "INA MARSH, water correspondent");
    assertThat(read(office, rule("byline,div.cred")).authors()).containsExactly("Ina Marsh");
    String nobody = PAGE.replace("By Ina Marsh and Tom Weir", "n/a");
    assertThat(read(nobody, rule("byline,div.cred")).from("byline").evidence())
        .doesNotContain("site rule");
  }
}
