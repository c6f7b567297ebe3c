package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Word;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  private static final Word A = new Word("a");
  private static final Word B = new Word("b");
  private static final Word C = new Word("c");

  /** Reads as expected, without a warning. */
  private static void reads(String query, QueryNode expected) {
    assertThat(QueryParser.parse(query)).as(query).isEqualTo(new ParsedQuery(expected, List.of()));
  }

  /** Reads as expected, with one warning on one stretch of the query. */
  private static void warns(String query, QueryNode expected, String about, String message) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(parsed.node()).as(query).isEqualTo(expected);
    assertThat(parsed.warnings()).as(query).hasSize(1);
    Warning warning = parsed.warnings().getFirst();
    assertThat(query.substring(warning.start(), warning.end())).as(query).isEqualTo(about);
    assertThat(warning.message()).contains(message);
  }

  private static Days days(String from, String to) {
    return new Days(NewsField.DATE, date(from), date(to), false);
  }

  private static PartialDate date(String iso) {
    return iso.isEmpty() ? null : PartialDate.parse(iso);
  }

  @Test
  void dateThatCanBeReadTwoWaysIsToldOnceAndWhereItStands() {
    List<Warning> warnings = QueryParser.parse("date:(5/1/2008 or 2009 or 6/1/2008)").warnings();
    assertThat(warnings).extracting(Warning::start).containsExactly(6, 26);
    assertThat(QueryParser.parse("date:(lastyear)").warnings()).hasSize(1);
  }

  @Test
  void wordsPhrasesBeginnings() {
    reads("a", A);
    reads("a b", new And(List.of(A, B)));
    reads("\"a b\"", new Phrase("a b"));
    reads("“a b” „c” «a»", new And(List.of(new Phrase("a b"), new Phrase("c"), new Phrase("a"))));
    reads("bankrupt*", new Prefix("bankrupt"));
    reads("or*", new Prefix("or"));
    reads(
        "AT&T 24/7 and/or U.S. O'Brien C++",
        new And(
            List.of(
                new Word("AT&T"),
                new Word("24/7"),
                new Word("and/or"),
                new Word("U.S."),
                new Word("O'Brien"),
                new Word("C++"))));
    reads("", new Everything());
    reads(" \u00a0\t ", new Everything());
    reads("… – \"\"", new Everything());
    warns("?! … \"\"", new Everything(), "?!", "stands alone and is left out");
    reads("*", new Everything());
    reads("*:*", new Everything());
  }

  @Test
  void aMistypedFieldBehindAFieldIsNoWordOfIt() {
    assertThat(QueryParser.parse("person:quill dat:2008").warnings())
        .singleElement()
        .extracting(Warning::message)
        .asString()
        .startsWith("no field is called 'dat'");
  }

  @Test
  void connectorsInAnyCase() {
    for (String and : List.of(" AND ", " and ", " And ", " & ", " && ", " ")) {
      reads("a" + and + "b", new And(List.of(A, B)));
    }
    for (String or : List.of(" OR ", " or ", " | ", " || ")) {
      reads("a" + or + "b", new Or(List.of(A, B)));
    }
    reads("a NOT b", new And(List.of(A, new Not(B))));
    reads("a and not b", new And(List.of(A, new Not(B))));
    reads("a -b", new And(List.of(A, new Not(B))));
    reads("a -(b or c)", new And(List.of(A, new Not(new Or(List.of(B, C))))));
    reads("a -\"b c\"", new And(List.of(A, new Not(new Phrase("b c")))));
    reads("not not a", A);
    reads("a - b", new And(List.of(A, B)));
    reads("London – Paris", new And(List.of(new Word("London"), new Word("Paris"))));
    reads("anti-b", new Word("anti-b"));
    reads("(a OR b) AND c", new And(List.of(new Or(List.of(A, B)), C)));
  }

  @Test
  void mixedConnectorsWarn() {
    warns("a b or c", new Or(List.of(new And(List.of(A, B)), C)), "a b or c", "AND binds first");
    warns("a OR b AND c", new Or(List.of(A, new And(List.of(B, C)))), "a OR b AND c", "AND binds");
    warns(
        "c (a b or c)",
        new And(List.of(C, new Or(List.of(new And(List.of(A, B)), C)))),
        "a b or c",
        "AND binds first");
  }

  @Test
  void repairsSayWhere() {
    warns("(a b", new And(List.of(A, B)), "(", "not closed");
    warns("a) b", new And(List.of(A, B)), ")", "closes nothing");
    warns("a \"b c", new And(List.of(A, new Phrase("b c"))), "\"b c", "not closed");
    warns("or a", A, "or", "before this OR");
    warns("a or", A, "or", "follows this OR");
    warns("and a", A, "and", "before this AND");
    warns("a AND", A, "AND", "follows this AND");
    warns("a not", A, "not", "follows this NOT");
    warns("headline:", new Everything(), "headline:", "nothing follows");
    reads("headline: a", new InField("headline", A));
  }

  @Test
  void fields() {
    reads("headline:a", new InField("headline", A));
    reads("HD:a", new InField("headline", A));
    reads("by:\"Jane Doe\"", new InField("byline", new Phrase("Jane Doe")));
    reads("hd:(a or b)", new InField("headline", new Or(List.of(A, B))));
    reads("person:=a", new InField("person", A, true));
    reads("by:=\"Jane Doe\"", new InField("byline", new Phrase("Jane Doe"), true));
    reads("co:=(a or b)", new InField("org", new Or(List.of(A, B)), true));
    reads("headline:=a", new InField("headline", A));
    reads("person:=none", new NoValue("person"));
    reads("hd:-a", new Not(new InField("headline", A)));
    reads("hd:--a", new InField("headline", A));
    reads("hd:- a", new InField("headline", A));
    reads("person:none", new NoValue("person"));
    reads("person:*", new Not(new NoValue("person")));
    reads("date:(*)", new Not(new NoValue("date")));
    reads("headline:(none)", new InField("headline", new Word("none")));
    warns("hd:by:a", new InField("byline", A), "hd:", "field within a field");
    warns(
        "headline:climate change",
        new And(List.of(new InField("headline", new Word("climate")), new Word("change"))),
        "headline:",
        "headline:(climate change) or headline:\"climate change\"");
    assertThat(QueryParser.parse("clipper:a", Set.of("clipper")))
        .isEqualTo(new ParsedQuery(new InField("clipper", A), List.of()));
  }

  @Test
  void unknownFieldsAreTextAndTheNearestAreNamed() {
    warns("headlin:a", new Phrase("headlin:a"), "headlin", "did you mean headline?");
    warns("sorce:a", new Phrase("sorce:a"), "sorce", "did you mean source?");
    warns("zebra:a", new Phrase("zebra:a"), "zebra", "searched as text");
    reads("http://example.org/a", new Phrase("http://example.org/a"));
    reads("12:30", new Phrase("12:30"));
    reads("Exclusive: a", new And(List.of(new Phrase("Exclusive:"), A)));
  }

  @Test
  void datesAndRanges() {
    reads("date:2008-09-15", days("2008-09-15", "2008-09-15"));
    reads("pd:2008", days("2008", "2008"));
    reads("date:2008-09..2009-03", days("2008-09", "2009-03"));
    reads("date:..2009", days("", "2009"));
    reads("date:2009..", days("2009", ""));
    reads("date:>2008", days("2009-01-01", ""));
    reads("date:<2008-03", days("", "2008-02-29"));
    reads("date:>=2008", days("2008", ""));
    reads("date:<=2008", days("", "2008"));
    reads("date:~2008-09", new Days(NewsField.DATE, date("2008-09"), date("2008-09"), true));
    reads("indexed:2026", new Days(NewsField.INDEXED, date("2026"), date("2026"), false));
    reads("indexed:none", new NoValue("indexed"));
    reads("saved:2020", new Days(NewsField.SAVED, date("2020"), date("2020"), false));
    reads("date:2008-09-15T10:30Z", days("2008-09-15", "2008-09-15"));
    reads("date:none", new NoValue("date"));
    reads("date:*", new Not(new NoValue("date")));
    warns("date:5/1/2024", new Phrase("5/1/2024"), "5/1/2024", "2024-01-05 or 2024-05-01");
    warns("date:2008-02-30", new Phrase("2008-02-30"), "2008-02-30", "no such date: 2008-02-30");
    warns("date:2008-13", new Phrase("2008-13"), "2008-13", "no such date: 2008-13");
    warns("date:32/13/2008", new Phrase("32/13/2008"), "32/13/2008", "no day, month or year");
    warns("date:2009..2008", new Phrase("2009..2008"), "2009..2008", "is no day");
  }

  @Test
  void numbersAndRanges() {
    reads("length:500", new Numbers(NewsField.LENGTH, 500, 500));
    reads("wc:>500", new Numbers(NewsField.LENGTH, 501, Long.MAX_VALUE));
    reads("length:>=500", new Numbers(NewsField.LENGTH, 500, Long.MAX_VALUE));
    reads("length:<500", new Numbers(NewsField.LENGTH, 0, 499));
    reads("length:100..200", new Numbers(NewsField.LENGTH, 100, 200));
    reads("length:..200", new Numbers(NewsField.LENGTH, 0, 200));
    warns("length:many", new Phrase("many"), "many", "not a whole number");
    warns("length:<0", new Phrase("<0"), "<0", "no such numbers");
    warns("length:9..3", new Phrase("9..3"), "9..3", "no such numbers");
  }

  @Test
  void bracketsDeeperThanTheBoundAreDropped() {
    int most = QueryParser.MAX_DEPTH;
    reads("(".repeat(most) + "a" + ")".repeat(most), A);
    ParsedQuery deeper = QueryParser.parse("(".repeat(most + 1) + "a" + ")".repeat(most + 1));
    assertThat(deeper.node()).isEqualTo(A);
    assertThat(deeper.warnings()).extracting(Warning::message).anyMatch(m -> m.contains("deeper"));
    assertThat(QueryParser.parse("(".repeat(50_000) + "a").node()).isEqualTo(A);
    assertThat(QueryParser.parse("hd:".repeat(50_000) + "a").node())
        .isEqualTo(new InField("headline", A));
    assertThat(QueryParser.parse("-".repeat(50_000) + "a").node()).isNotNull();
  }

  @Test
  void moreOperandsThanTheBoundAreLeftOut() {
    ParsedQuery parsed = QueryParser.parse("a ".repeat(QueryParser.MAX_OPERANDS + 7));
    assertThat(((And) parsed.node()).nodes()).hasSize(QueryParser.MAX_OPERANDS);
    assertThat(parsed.warnings()).singleElement().extracting(Warning::start).isEqualTo(1_000);
  }

  @Test
  void bracketsAfterADateHoldDates() {
    ParsedQuery parsed = QueryParser.parse("date:(2008 or 2010-05..2010-06) length:(>500)");
    assertThat(QueryPrinter.print(parsed.node()))
        .isEqualTo("(date:2008 OR date:2010-05..2010-06) AND length:>=501");
    assertThat(parsed.warnings()).isEmpty();
  }
}
