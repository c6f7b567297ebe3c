package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

  private static Translation translated(String query, Target target) {
    return Translation.of(QueryParser.parse(query).node(), target);
  }

  @Test
  void saysWhatAQueryMeans() {
    Explanation explanation =
        Explanation.of(
            QueryParser.parse("prime minister w/5 resign! date:2008-09 -headline:sport"));
    assertThat(explanation.words())
        .isEqualTo(
            "(the phrase \"prime minister\" in singular or plural within 5 words of words that begin"
                + " with resign) and published in 2008-09, without sport in the field headline");
    assertThat(explanation.canonical())
        .isEqualTo("({prime minister} w/5 resign*) AND date:2008-09 AND NOT headline:sport");
    assertThat(explanation.translations())
        .extracting(Translation::target)
        .containsExactly(Target.values());
    assertThat(explanation.warnings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          has:byline flood          | something in the field byline and flood
          NOT date:2008             | anything not published in 2008
          flood NOT date:2008       | flood, not published in 2008
          mentions3:"Ada Quill"     | the phrase "Ada Quill", named at least 3 times under any spelling
          in:floods date:2008       | what is in the collection floods and published in 2008
          in:(floods or tides)      | what is in the collection (either floods or tides)
          indexed:2026-11 flood     | taken into the archive in 2026-11 and flood
          gaddafi~1                 | gaddafi with up to 1 letter different
          """)
  void wordsAreEnglish(String query, String words) {
    assertThat(Explanation.of(QueryParser.parse(query)).words()).isEqualTo(words);
  }

  @Test
  void wordsSayWhereTheFirstWordsBegin() {
    assertThat(Explanation.of(QueryParser.parse("first50(strike)")).words())
        .isEqualTo("strike within the first 50 words of headline and text");
    assertThat(Explanation.of(QueryParser.parse("body:(first50(strike) or first20(ban))")).words())
        .isEqualTo(
            "(either strike within the first 50 words of it or ban within the first 20 words of"
                + " it) in the field body");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NEXIS         | a w/5 (b or c!)           | a w/5 (b or c!)                         | 1
          NEXIS         | a -b                      | a and not b                             | 0
          NEXIS         | atleast3(a) headline:b    | ATLEAST3(a) and HEADLINE(b)             | 0
          NEXIS         | a w/s b                   | a w/s b                                 | 1
          NEXIS         | date:2008-09              | DATE aft 8/31/2008 and DATE bef 10/1/2008 | 0
          NEXIS         | allcaps(aids) w/seg b     | ALLCAPS(aids) w/seg b                   | 0
          NEXIS         | re:/x/ AND a              | a                                       | 1
          NEXIS         | deck:a                    | HIGHLIGHT(a)                            | 0
          NEXIS         | is:wire -b                | ``                                      | 3
          PROQUEST      | about:a                   | TI(a) OR SU(a) OR PER(a) OR ORG(a) OR LOC(a) | 1
          ELASTICSEARCH | is:wire -b                | *:* AND NOT b                           | 1
          ELASTICSEARCH | group:36b5 b              | b                                       | 1
          ELASTICSEARCH | group:none -b             | *:* AND NOT b                           | 1
          ELASTICSEARCH | is:wire has:caption       | *:* AND NOT (NOT _exists_:caption)      | 1
          FACTIVA       | "a b" pre/5 "c"           | "a b" adj5 "c"                          | 0
          FACTIVA       | "a" w/p "b"               | "a" same "b"                            | 0
          FACTIVA       | "a" pre/50 "b"            | "a" near50 "b"                          | 1
          FACTIVA       | headline:("a" or "b")     | hd=("a" or "b")                         | 0
          FACTIVA       | first50("a")              | "a"/F50/                                | 0
          FACTIVA       | date:..2008-09            | date before 20081001                    | 0
          FACTIVA       | length:100..200           | (wc>99 and wc<201)                      | 0
          PROQUEST      | {interest rate} w/3 a     | {interest rate} NEAR/3 a                | 0
          PROQUEST      | a pre/3 b                 | a PRE/3 b                               | 0
          PROQUEST      | byline:"Jane Doe" -b      | AU("Jane Doe") NOT b                    | 0
          PROQUEST      | date:2008                 | PD(20080101-20081231)                   | 0
          NEXIS         | mentions3:a               | ATLEAST3(a)                             | 1
          PROQUEST      | mentions3:a               | a                                       | 2
          PROQUEST      | atleast3(a)               | a                                       | 1
          ELASTICSEARCH | a or headline:b*          | a OR headline:(b*)                      | 0
          ELASTICSEARCH | a w/3 b                   | "a b"~3                                 | 1
          ELASTICSEARCH | C++ and/or                | C\\+\\+ AND and\\/or                      | 0
          ELASTICSEARCH | date:2008..               | date:[2008-01-01 TO *]                  | 0
          ELASTICSEARCH | byline:none               | (NOT _exists_:byline)                   | 0
          NEXIS         | a in:b indexed:2026       | a                                       | 2
          FACTIVA       | "a" in:b                  | "a"                                     | 2
          PROQUEST      | indexed:none a            | a                                       | 1
          ELASTICSEARCH | in:"b c" indexed:2026..   | collection:("b c") AND (indexed:[2026-01-01 TO *]) | 0
          ELASTICSEARCH | gaddafi~1^2               | gaddafi~1^2                             | 0
          """)
  void writesForOtherSystems(Target target, String query, String expected, int lost) {
    Translation translation = translated(query, target);
    assertThat(translation.text()).isEqualTo(expected);
    assertThat(translation.lost()).as(translation.text()).hasSize(lost);
  }

  @Test
  void whatNexisAndFactivaAreGivenIsReadThereAsTheSame() {
    for (String query :
        Set.of(
            "(a OR b) w/5 c",
            "a AND (b OR c*)",
            "headline:(a w/3 b) AND NOT c",
            "a pre/2 (b OR c)",
            "atleast3(a) AND body:b",
            "date:2008-09-15 AND a",
            "length:>=501 AND a")) {
      QueryNode node = QueryParser.parse(query).node();
      String nexis = Translation.of(node, Target.NEXIS).text();
      String factiva = Translation.of(node, Target.FACTIVA).text();
      assertThat(read(nexis, Dialect.NEXIS)).as(nexis).isEqualTo(query);
      if (!query.contains("2008-09-15")) {
        assertThat(read(factiva, Dialect.FACTIVA)).as(factiva).isEqualTo(query);
      }
    }
  }

  @Test
  void collectionsAreReadInEveryDialect() {
    for (Dialect dialect : Dialect.values()) {
      assertThat(read("collection:floods", dialect))
          .as("%s", dialect)
          .isEqualTo("collection:floods");
      assertThat(read("indexed:2026", dialect)).as("%s", dialect).isEqualTo("indexed:2026");
    }
    assertThat(read("IN(floods or tides)", Dialect.NEXIS))
        .isEqualTo("collection:(floods OR tides)");
    assertThat(read("in=ibnk", Dialect.FACTIVA)).isEqualTo("subject:ibnk");
  }

  private static String read(String text, Dialect dialect) {
    return QueryPrinter.print(QueryParser.parse(text, ReadOptions.USUAL.in(dialect)).node());
  }

  @Test
  void anyTreeIsExplained() {
    long seed = 1_789;
    RandomQueries queries = new RandomQueries(new Random(seed));
    for (int i = 0; i < 5_000; i++) {
      QueryNode node = queries.node(4);
      Explanation explanation = Explanation.of(new ParsedQuery(node, List.of()));
      if (explanation.words().isBlank()) {
        fail("seed %d, tree %d: no words for %s", seed, i, explanation.canonical());
      }
      for (Translation translation : explanation.translations()) {
        String text = translation.text();
        boolean balanced =
            text.chars().filter(c -> c == '"').count() % 2 == 0 || text.contains("/\"q/");
        if (!balanced || (text.isEmpty() && translation.lost().isEmpty())) {
          fail("seed %d, tree %d: %s → %s", seed, i, explanation.canonical(), translation);
        }
      }
    }
  }
}
