package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who types another system's signs by habit is told that they are text here. */
class ForeignSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bank +5 rate       | +5 is text; for the left one first write pre/5",
        "bank NEAR rate     | 'NEAR' is text; how near is said with a number: w/5, pre/5",
        "bank adj rate      | 'adj' is text; how near is said with a number: w/5, pre/5",
        "bank within 5 rate | 'within 5' is text; write w/5",
        "bank w5 rate       | 'w5' is text; write w/5",
        "bank pre5 rate     | 'pre5' is text; write pre/5",
        "bank w\\5 rate      | 'w\\5' is text; write w/5",
        "#1 bank            | #1 is text: a query cannot name an earlier one; write that in brackets",
        "/gr[ae]y/          | /gr[ae]y/ is text; a regular expression is re:/gr[ae]y/",
        "bank$3             | bank$3 is text; for words that begin so write bank*",
        "bank*3             | bank*3 is text; for words that begin so write bank*",
        "ct=press           | no field is called 'ct', so ct=press is searched as text",
        "bank^x             | bank^x is text; a factor is a number above 0, as in bank^2",
        "HEADLINE (bank)    | HEADLINE is text; for the field write HEADLINE(...) without the space"
      })
  void itIsSaidWhatToWrite(String query, String message) {
    List<Warning> warnings = QueryParser.parse(query).warnings();
    assertThat(warnings).extracting(Warning::message).containsExactly(message);
    assertThat(warnings).extracting(Warning::kind).containsOnly(Warning.Kind.HINT);
  }

  @Test
  void whatIsTextEverywhereIsLeftAlone() {
    for (String query :
        List.of(
            "within a week",
            "w5",
            "24/7 AC/DC and/or",
            "headline (bank)",
            "#MeToo",
            "http://heron.example/a?b=c",
            "/usr/lib/",
            "E=mc2",
            "near miss",
            "bank* 3")) {
      assertThat(QueryParser.parse(query).warnings()).as(query).isEmpty();
    }
  }

  @Test
  void whatAnotherDialectReadsIsNoTextThere() {
    ReadOptions factiva = ReadOptions.USUAL.in(Dialect.FACTIVA);
    assertThat(QueryParser.parse("bank$3 adj5 rate", factiva).warnings()).isEmpty();
  }
}
