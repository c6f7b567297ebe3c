package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTextTest {

  private static QueryNode parse(String query) {
    return QueryParser.parse(query).node();
  }

  @Test
  void aQuotedTextIsOnePhraseWhateverIsInIt() {
    for (String text :
        List.of("Jane Doe", "a AND (b", "says “no”", "12\" pipe", "x:y", "-z*", "back\\slash")) {
      assertThat(parse(QueryText.quote(text))).as(text).isInstanceOf(Phrase.class);
    }
    assertThat(QueryText.quote("Jane \"JD\" Doe")).isEqualTo("\"Jane  JD  Doe\"");
  }

  @Test
  void valuesOfAFieldAreAlternatives() {
    assertThat(QueryText.anyOf("person", List.of("Jane Doe"))).isEqualTo("person:\"Jane Doe\"");
    assertThat(QueryText.anyOf("person", List.of("Jane Doe", "Roe")))
        .isEqualTo("person:(\"Jane Doe\" OR \"Roe\")");
  }

  @Test
  void aValueWithNothingToLookForIsRefused() {
    assertThatThrownBy(() -> QueryText.anyOf("person", List.of("Doe", "?!")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("?!");
    assertThatThrownBy(() -> QueryText.anyOf("person", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("person");
  }

  @Test
  void oneQueryStaysAsTyped() {
    assertThat(QueryText.allOf(List.of("", "(flood OR", "  "))).isEqualTo("(flood OR");
    assertThat(QueryText.allOf(List.of())).isEmpty();
  }

  @Test
  void aMissingOrSurplusSignDoesNotReachIntoTheNextQuery() {
    for (String broken :
        List.of("(flood", "flood)", "((flood)", "\"flood", ")flood(", "flood\" )", "“flood")) {
      QueryNode node = parse(QueryText.allOf(List.of(broken, "harbour")));

      assertThat(node).as(broken).isEqualTo(new And(List.of(parse(broken), new Word("harbour"))));
    }
  }

  @Test
  void partsMeanTogetherWhatTheyMeanAlone() {
    long seed = 4711;
    Random random = new Random(seed);
    List<String> signs =
        List.of(
            "flood", "\"", "(", ")", " ", " OR ", " AND ", " NOT ", "rain", "person:", "”", "-");
    for (int round = 0; round < 5_000; round++) {
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(9); i > 0; i--) {
        query.append(signs.get(random.nextInt(signs.size())));
      }
      QueryNode alone = parse(query.toString());
      List<QueryNode> expected = new ArrayList<>(conditions(alone));
      expected.add(new Word("harbour"));
      String joined = QueryText.allOf(List.of(query.toString(), "harbour"));
      assertThat(conditions(parse(joined)))
          .as("seed " + seed + ": " + query + " → " + joined)
          .isEqualTo(expected);
    }
  }

  /** What must hold, however it is grouped. */
  private static List<QueryNode> conditions(QueryNode node) {
    return switch (node) {
      case Everything everything -> List.of();
      case And and -> and.nodes().stream().flatMap(n -> conditions(n).stream()).toList();
      default -> List.of(node);
    };
  }
}
