package dev.morgue.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.morgue.query.Dialect;
import dev.morgue.query.ParsedQuery;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryParser;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.RandomTexts;
import dev.morgue.query.ReadOptions;
import dev.morgue.query.Warning;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LuceneReaderTest {

  private static final ReadOptions OPTIONS =
      ReadOptions.USUAL.in(Dialect.LUCENE).with(Set.of("clipper"));

  private static ParsedQuery read(String query) {
    return QueryReader.read(query, OPTIONS);
  }

  private static String canonical(String query) {
    ParsedQuery parsed = read(query);
    assertThat(parsed.warnings()).as(query).isEmpty();
    return QueryPrinter.print(parsed.node());
  }

  @Test
  void clausesAreThoseOfLucene() {
    assertThat(canonical("a b")).isEqualTo("a OR b");
    assertThat(canonical("+a -b")).isEqualTo("a AND NOT b");
    assertThat(canonical("a AND (b OR c)")).isEqualTo("a AND (b OR c)");
    assertThat(canonical("a -b -c")).isEqualTo("a AND NOT b AND NOT c");
    assertThat(canonical("clipper:(a b)")).isEqualTo("clipper:a OR clipper:b");
    assertThat(canonical("")).isEqualTo("*");
  }

  @Test
  void escapedSignsAreText() {
    assertThat(canonical("foo\\*bar")).isEqualTo("\"foo*bar\"");
    assertThat(canonical("\"say \\\"x\\\"\"")).isEqualTo("\"say  x\"");
  }

  @Test
  void lettersDifferAsOftenAsIsAsked() {
    assertThat(canonical("joe~0")).isEqualTo("joe");
    assertThat(canonical("joe~0.5 joe~0.8 joe~1 joe~"))
        .isEqualTo("joe~2 OR joe~1 OR joe~1 OR joe~2");
  }

  @Test
  void intervalFunctionsAreNearness() {
    assertThat(canonical("fn:ordered(a b)")).isEqualTo("a pre/field b");
    assertThat(canonical("fn:maxgaps(4 fn:ordered(a \"b c\"))")).isEqualTo("a pre/5 \"b c\"");
    assertThat(canonical("fn:maxgaps(0 fn:unordered(a fn:or(b c)))")).isEqualTo("a w/1 (b OR c)");
    assertThat(canonical("fn:maxgaps(3 fn:or(fn:ordered(a b) c))")).isEqualTo("(a pre/4 b) OR c");
    assertThat(canonical("fn:maxwidth(5 fn:unordered(a \"b c\"))")).isEqualTo("a w/3 \"b c\"");
    assertThat(canonical("fn:phrase(a b c)")).isEqualTo("\"a b c\"");
    assertThat(canonical("fn:phrase(a fn:or(b c))")).isEqualTo("a pre/1 (b OR c)");
    assertThat(canonical("fn:within(a 3 b)")).isEqualTo("a w/3 b");
    assertThat(canonical("fn:notWithin(a 3 b) -c")).isEqualTo("(a not w/3 b) AND NOT c");
    assertThat(canonical("fn:after(a b)")).isEqualTo("b pre/field a");
    assertThat(canonical("fn:atLeast(2 a b c)"))
        .isEqualTo("(a w/field b) OR (a w/field c) OR (b w/field c)");
    assertThat(canonical("fn:or(fn:wildcard(jo*) fn:fuzzyTerm(joe 1) fn:fuzzyTerm(jo))"))
        .isEqualTo("jo* OR joe~1 OR jo~2");
    assertThat(canonical("title:fn:ordered(a b)")).isEqualTo("headline:(a pre/field b)");
    assertThat(canonical("fn:or(AT\\&T \"say \\\"x\\\" y\")")).isEqualTo("AT&T OR \"say  x  y\"");
  }

  @Test
  void intervalFunctionsThatDifferAreTold() {
    for (String query :
        new String[] {
          "fn:maxgaps(2 fn:unordered(a b c))",
          "fn:maxgaps(5000 fn:ordered(a b))",
          "fn:maxgaps(2 fn:within(a 3 b))",
          "fn:maxwidth(9 fn:ordered(fn:ordered(a b) c))",
          "fn:or(a fn:extend(b 1 2))",
          "fn:atLeast(4 a b c d e f g h i)"
        }) {
      assertThat(read(query).warnings())
          .as(query)
          .singleElement()
          .extracting(Warning::kind)
          .isEqualTo(Warning.Kind.LOST);
    }
  }

  @Test
  void whatHasNoCounterpartIsNamedWithItsPlace() {
    ParsedQuery parsed = read("flood AND fn:containing(fn:ordered(a b) c)");
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo("flood");
    assertThat(parsed.warnings())
        .singleElement()
        .satisfies(warning -> {
          assertThat(warning.kind()).isEqualTo(Warning.Kind.LOST);
          assertThat(warning.message()).contains("fn:containing");
        });
  }

  @Test
  void whatLuceneRefusesIsReadInOurLanguage() {
    ParsedQuery parsed = read("flood AND (storm");
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo("flood AND storm");
    assertThat(parsed.warnings().getFirst().message()).contains("cannot be read as Lucene's");
    assertThat(read("(".repeat(50_000) + "a").warnings()).isNotEmpty();
    assertThat(read("a~" + "9".repeat(400)).node()).isNotNull();
  }

  @Test
  void moreOperandsThanTheBoundAreLeftOut() {
    ParsedQuery parsed = read("a ".repeat(QueryParser.MAX_OPERANDS + 9));
    assertThat(((QueryNode.Or) parsed.node()).nodes()).hasSize(QueryParser.MAX_OPERANDS);
    assertThat(parsed.warnings())
        .singleElement()
        .extracting(Warning::kind)
        .isEqualTo(Warning.Kind.LIMIT);
  }

  @Test
  void anyTextIsAQueryAndIsPrintedAsItWasRead() {
    long seed = 20_240_615;
    RandomTexts texts = new RandomTexts(new Random(seed));
    for (int i = 0; i < 10_000; i++) {
      String text = texts.next();
      ParsedQuery parsed = read(text);
      for (Warning warning : parsed.warnings()) {
        if (warning.start() < 0
            || warning.end() > text.length()
            || warning.start() > warning.end()) {
          fail("seed %d, text %d: %s: %s lies outside", seed, i, text, warning);
        }
      }
      String printed = QueryPrinter.print(parsed.node());
      if (!QueryParser.parse(printed, OPTIONS.ownFields()).node().equals(parsed.node())) {
        fail("seed %d, text %d: %s → %s", seed, i, text, printed);
      }
    }
  }
}
