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
        "TIT_HEAD= bank     | no field is called 'TIT_HEAD', so TIT_HEAD= is searched as text",
        "date:2007 or 2009  | 2009 is text; several dates stand in brackets, as in date:(2007 OR 2008)",
        "bank -5 degrees    | -5 leaves out what follows the hyphen; for the number write \"-5\"",
        "bank$ rate         | bank$ is text; for words that begin so write bank*",
        "bank*[3] rate      | bank*[3] is text; for words that begin so write bank*",
        "bank ~5            | ~5 is text; it stands directly behind a word or phrase, without a space",
        "bank 2008..2009    | 2008..2009 is text; for days of publication write date:2008..2009",
        "bank.ti,ab. rate   | bank.ti,ab. is text; a field stands before its words, as in headline:bank",
        "headline!=bank     | headline!=bank is text; write NOT headline:bank",
        "[bank rate]        | square brackets are text; write round ones",
        "TI bank            | TI is text; for the field write its name and a colon, as in headline:",
        "atleast 5(bank)    | 'atleast 5' is text; write atleast5(...)",
        "at least 5(bank)   | 'least 5' is text; write atleast5(...)",
        "bank (w) rate      | (w) is text; write pre/1",
        "bank (5N) rate     | (5N) is text; write w/6",
        "bank N5 rate       | 'N5' is text; write N/5",
        "bank within5 rate  | 'within5' is text; write within/5",
        "bank w/in 5 rate   | 'w/in 5' is text; write w/5",
        "bank /5/ rate      | '/5/' is text; write w/5",
        "bank near/5/rate   | 'near/5/rate' is text; write w/5",
        "bank w/5rate       | 'w/5rate' is text; a connector stands between spaces, as in a w/5 b",
        "bank/N5/rate       | 'bank/N5/rate' is text; a connector stands between spaces, as in a w/5 b",
        "bank not near rate | 'near' is text; how near is said with a number: w/5, pre/5",
        "bank ANDNOT rate   | 'ANDNOT' is text; write AND NOT",
        "bank ODER rate     | 'ODER' is text; write OR",
        "bank SAME rate     | 'SAME' is text; write w/p for one paragraph",
        "bank OR, rate      | 'OR,' is text; write OR",
        "\"bank * rate\"      | within quotation marks * is text; for one word between two write a pre/2 b",
        "bank\" OR \"rate    | the quotation marks stand around OR, which is a phrase so; one is missing",
        "bank/ti rate       | bank/ti is text; a field stands before its words, as in headline:bank",
        "bank/TI,DE         | bank/TI,DE is text; a field stands before its words, as in headline:bank",
        "ti,ab(bank)        | ti,ab is text; fields stand one by one, as in headline:(...) OR lead:(...)",
        "HEADLINE (bank)    | HEADLINE is text; for the field write HEADLINE(...) without the space"
      })
  void itIsSaidWhatToWrite(String query, String message) {
    List<Warning> warnings = QueryParser.parse(query).warnings();
    assertThat(warnings).extracting(Warning::message).containsExactly(message);
    assertThat(warnings).extracting(Warning::kind).containsOnly(Warning.Kind.HINT);
  }

  @Test
  void namesOfEarlierSearchesAreToldWhereTheyAreJoined() {
    assertThat(QueryParser.parse("(S1 OR s2) NOT S13").warnings())
        .extracting(Warning::message)
        .containsExactly(
            "S1 is text: a query cannot name an earlier one; write that in brackets",
            "s2 is text: a query cannot name an earlier one; write that in brackets");
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
            "bank und rate",
            "rich and, in time, famous",
            "[sic] bank",
            "5 % rate",
            "bank -- rate",
            "TI",
            "(w)",
            "S4 and A4 and S",
            "and/or en/de bank/rate",
            "then, now (bank)",
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
