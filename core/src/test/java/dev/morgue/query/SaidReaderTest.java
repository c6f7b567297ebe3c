package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked for words behind {@code said:}; where nobody can be, the answer says so. */
class SaidReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:(a OR b)(x)          | said:(a OR b)(x)",
        "said:(a AND b)(x)         | said:(a)(x) AND said:(b)(x)",
        "said:(a AND b)(x OR y)    | said:(a)(x OR y) AND said:(b)(x OR y)",
        "said:(a NOT b)(x)         | said:(a)(x) AND NOT said:(b)(x)",
        "said:(a OR (b AND c))(x)  | said:(a)(x) OR (said:(b)(x) AND said:(c)(x))",
        "said:(a OR (b OR c)) x    | said:(a)(x) OR (said:(b)(x) OR said:(c)(x))",
        "said:=(a AND b)(x)        | said:=(a)(x) AND said:=(b)(x)",
        "said:a^2(x)               | (said:(a)(x))^2",
        "said:-a(x)                | NOT said:(a)(x)",
        "said:jan*(x)              | said:(jan*)(x)",
        "said:(a AND b) AND x      | said:(a AND b) AND x"
      })
  void wordsAreAskedOfEverybodyNamed(String query, String readAs) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo(readAs);
    assertThat(parsed.warnings()).noneMatch(warning -> warning.kind().isRepair());
    assertThat(QueryParser.parse(readAs).node()).isEqualTo(parsed.node());
  }

  @Test
  void whereSeveralAreAskedTheReadingIsShown() {
    assertThat(messages("said:(a AND b)(x)"))
        .containsExactly("read as said:(a)(x) AND said:(b)(x)");
    assertThat(messages("said:(a OR b)(x)")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said:(a w/2 b)(x)      | said:(a w/2 b) AND x          | names nobody",
        "said:(a w/2 b) x       | said:(a w/2 b) AND x          | names nobody",
        "said:first5(a)(x)      | said:(first5(a)) AND x        | names nobody",
        "said:(said:a)(x)       | said:(said:a) AND x           | names nobody",
        "said:*(x)              | NOT said:none AND x           | names nobody",
        "said:a(person:b)       | said:a AND person:b           | only words",
        "said:a(x AND date:none)| said:a AND (x AND date:none)  | only words",
        "said:a(said:b(x))      | said:a AND said:(b)(x)        | only words",
        "said:a(*)              | said:a AND *                  | only words"
      })
  void whereNobodyCanBeAskedItIsRepaired(String query, String readAs, String message) {
    ParsedQuery parsed = QueryParser.parse(query);
    assertThat(QueryPrinter.print(parsed.node())).isEqualTo(readAs);
    assertThat(parsed.warnings())
        .filteredOn(warning -> warning.kind().isRepair())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains(message));
  }

  @Test
  void bracketsDirectlyBehindAreWhatIsSaidInOtherDialectsToo() {
    for (Dialect dialect : List.of(Dialect.NEXIS, Dialect.FACTIVA)) {
      ReadOptions options = ReadOptions.USUAL.in(dialect);
      ParsedQuery parsed = QueryParser.parse("said:\"a b\"(x or y) and z", options);
      QueryNode.InField speaker =
          (QueryNode.InField) QueryParser.parse("said:\"a b\"", options).node();
      QueryNode words = new QueryNode.Or(List.of(new WordNode.Word("x"), new WordNode.Word("y")));
      assertThat(parsed.node())
          .isEqualTo(new QueryNode.And(List.of(new Said(speaker, words), new WordNode.Word("z"))));
    }
  }

  @Test
  void manyPeopleAndManyWordsAreNotMultipliedWithoutEnd() {
    String people = String.join(" AND ", "abcdefghijklmnopqrstuvwxyz".split("", -1));
    String words = String.join(" OR ", "abcdefghijklmnopqrstuvwxyz".split("", -1));
    assertThat(messages("said:(" + people + ")(" + words + ")"))
        .anyMatch(message -> message.contains("names nobody"));
  }

  private static List<String> messages(String query) {
    return QueryParser.parse(query).warnings().stream().map(Warning::message).toList();
  }
}
