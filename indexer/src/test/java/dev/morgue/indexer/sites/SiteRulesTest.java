package dev.morgue.indexer.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.sources.InvalidRegistryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {

  private static final long SEED = Long.getLong("morgue.seed", 90_210);

  @TempDir Path folder;

  private static SiteRules rules(String... rows) {
    return SiteRules.parse("site,field,where,note\n" + String.join("\n", rows), "sites.csv");
  }

  private static List<Integer> lines(SiteRules rules, String address) {
    return rules.about(address).stream().map(SiteRule::line).toList();
  }

  @Test
  void aRuleIsReadAsItIsWritten() {
    SiteRules rules =
        rules(
            "heron.example,headline,meta og:title,since 2014",
            "https://www.Heron.example/sport/,Leave Out,\"div.most-read, aside\",",
            "heron.example,published,time.pub @data-day,",
            "heron.example,byline,json-ld author.name,",
            "heron.example,headline,title,",
            "heron.example/topics,index");
    assertThat(rules.all())
        .extracting(SiteRule::site, SiteRule::field, SiteRule::place)
        .containsExactlyInAnyOrder(
            tuple("heron.example", SiteField.HEADLINE, new SitePlace.Meta("og:title")),
            tuple(
                "heron.example/sport",
                SiteField.LEAVE_OUT,
                new SitePlace.Selected("div.most-read, aside", null)),
            tuple(
                "heron.example",
                SiteField.PUBLISHED,
                new SitePlace.Selected("time.pub", "data-day")),
            tuple(
                "heron.example",
                SiteField.BYLINE,
                new SitePlace.LinkedData(List.of("author", "name"))),
            tuple("heron.example", SiteField.HEADLINE, new SitePlace.Title()),
            tuple("heron.example/topics", SiteField.INDEX, new SitePlace.EveryPage()));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @ParameterizedTest
  @CsvSource({
    "https://heron.example/a, 2",
    "http://www.heron.example/a?b=c, 2",
    "https://m.heron.example:8080/a, 2",
    "https://heron.example, 2",
    "https://heron.example/sport, 3 2",
    "https://heron.example/sport/regatta?x=/sport, 3 2",
    "https://heron.example/sports, 2",
    "https://heron.example/local/sport, 2",
    "https://xheron.example/sport, ''",
    "https://heron.example.org/sport, ''",
    "https://ferry.example/heron.example, 4",
    "ftp://heron.example/sport, ''",
    "heron.example, ''",
  })
  void aHostStandsForItsSubdomainsAndAPathForWhatIsBelow(String address, String expected) {
    SiteRules rules =
        rules(
            "heron.example,body,div.story,",
            "heron.example/sport,body,div.report,",
            "ferry.example,body,div.text,");
    String found = String.join(" ", lines(rules, address).stream().map(String::valueOf).toList());
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aPageWithoutAnAddressHasNoRules() {
    assertThat(rules("heron.example,body,div.story,").about(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'heron,body,div.story', 'line 2, column 1: ''heron'' is no site; write its host like'",
    "'*.heron.example,body,div.story', 'line 2, column 1'",
    "'heron.example:80,body,div.story', 'line 2, column 1'",
    "'heron.example,text,div.story', 'column 15: ''text'' is none of headline, deck, byline'",
    "'heron.example,body,div[', 'column 20: ''div['' is no CSS selector that can be read'",
    "'heron.example,body,//div', 'is an XPath; write a CSS selector'",
    "'heron.example,body,', 'where the body stands is missing'",
    "'heron.example,body', 'where the body stands is missing'",
    "'heron.example,body,title', 'the title is no body'",
    "'heron.example,leave-out,meta og:title', 'is no element; leave-out takes a CSS selector'",
    "'heron.example,headline,meta', 'which meta element is missing'",
    "'heron.example,headline,json-ld', 'which member is missing'",
    "'heron.example,body,h1,h2,h3', 'more fields than the head line has'",
  })
  void aMistakeIsToldWithItsPlaceAndWhatToWrite(String row, String message) {
    assertThatThrownBy(() -> rules(row))
        .isInstanceOf(InvalidRegistryException.class)
        .hasMessageStartingWith("sites.csv, line 2, column ")
        .hasMessageContaining(message);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    assertThatThrownBy(
            () -> rules("heron,body,p,", "heron.example,body,p,", "ferry.example,boddy,p["))
        .hasMessageContaining("line 2, column 1:")
        .hasMessageContaining("line 4, column 15:");
    assertThatThrownBy(() -> SiteRules.parse("heron.example,body,div.story\n", "sites.csv"))
        .hasMessageContaining("line 1, column 1: the first line must head the columns");
  }

  @Test
  void withoutAFileThereAreNoRules() throws IOException {
    assertThat(SiteRules.beside(folder).isEmpty()).isTrue();
    Files.writeString(
        folder.resolve("sites.csv"), "\ufeffsite;field;where\r\nheron.example;body;p");
    assertThat(SiteRules.beside(folder).all()).hasSize(1);
    assertThat(SiteRules.parse("", "sites.csv").isEmpty()).isTrue();
  }

  /** Whatever is typed, it is read or refused with a line number. */
  @Test
  void anyTextIsReadOrRefusedInPlainWords() {
    Random random = new Random(SEED);
    String[] pieces = {
      "heron.example",
      ",",
      "body",
      "leave-out",
      "div",
      ".x",
      "[",
      "]",
      "(",
      ")",
      ":",
      "meta",
      " ",
      "json-ld",
      "@",
      "title",
      "/",
      "\"",
      "\n",
      "#",
      ">",
      ":has",
      ":not",
      "*",
      "é",
      "index",
      "\\"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("site,field,where\nheron.example,body,");
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        SiteRules.parse(text.toString(), "sites.csv").all();
      } catch (InvalidRegistryException e) {
        assertThat(e).hasMessageContaining("line ");
      }
    }
  }

  @Test
  void rulesThatNeverFoundAnythingAreNamed() {
    SiteRules rules =
        rules(
            "heron.example,byline,div.cred,",
            "heron.example,body,div.story,",
            "heron.example,index,div.list,",
            "heron.example,deck,p.deck,");
    SiteTrials trials = new SiteTrials();
    for (int i = 0; i < 212; i++) {
      trials.page(
          Map.of(
              rules.all().get(0), false,
              rules.all().get(1), i == 7,
              rules.all().get(2), false));
    }
    assertThat(trials.idle(rules.name()))
        .extracting(SiteTrials.Idle::told)
        .containsExactly(
            "sites.csv line 2: byline div.cred found on none of 212 pages of heron.example");
  }
}
