package dev.morgue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Or;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is printed is read as the same, and no text is refused. */
class QueryRoundTripTest {

  private static final Set<String> OWN = Set.of("clipper", "desk-no_2");

  private static final ReadOptions OPTIONS =
      ReadOptions.USUAL.with(OWN).with(RandomQueries.SEARCHES).on(LocalDate.of(2024, 6, 15));

  private static final List<Dialect> DIALECTS =
      List.of(Dialect.NEWS, Dialect.NEWS, Dialect.NEXIS, Dialect.FACTIVA);

  @Test
  void whatIsPrintedIsReadAsTheSame() {
    long seed = 20_080_915;
    RandomQueries queries = new RandomQueries(new Random(seed));
    for (int i = 0; i < 100_000; i++) {
      QueryNode node = queries.node(4);
      String text = QueryPrinter.print(node);
      ParsedQuery parsed = QueryParser.parse(text, OPTIONS);
      if (!parsed.node().equals(node)) {
        fail("seed %d, tree %d: %s was read as %s", seed, i, text, parsed.node());
      }
    }
  }

  @Test
  void anyTextIsAQuery() {
    long seed = 31_337;
    RandomTexts texts = new RandomTexts(new Random(seed));
    for (int i = 0; i < 100_000; i++) {
      String text = texts.next();
      ReadOptions options = OPTIONS.in(DIALECTS.get(i % DIALECTS.size()));
      ParsedQuery parsed = QueryParser.parse(text, options);
      for (Warning warning : parsed.warnings()) {
        if (warning.start() < 0
            || warning.end() > text.length()
            || warning.start() > warning.end()) {
          fail("seed %d, text %d: %s: %s lies outside", seed, i, text, warning);
        }
      }
      String printed = QueryPrinter.print(parsed.node());
      QueryNode again = QueryParser.parse(printed, OPTIONS).node();
      if (!again.equals(parsed.node())) {
        fail("seed %d, text %d: %s → %s", seed, i, text, printed);
      }
    }
  }

  @Test
  void oddRandomSignsAreAQuery() {
    long seed = 77;
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append((char) random.nextInt(random.nextInt(10) == 0 ? 0x10000 : 0x180));
      }
      QueryNode node = QueryParser.parse(text.toString(), OPTIONS).node();
      assertThat(QueryParser.parse(QueryPrinter.print(node), OPTIONS).node())
          .as("seed %d: %s", seed, text)
          .isEqualTo(node);
    }
  }

  @Test
  void sidesOfAConnectorKeepTheirOrder() {
    List<QueryNode> words = new ArrayList<>();
    for (String word : List.of("x", "y", "z")) {
      words.add(new WordNode.Word(word));
    }
    assertThat(QueryPrinter.print(new And(words))).isEqualTo("x AND y AND z");
    assertThat(QueryPrinter.print(new Or(List.of(new And(words), words.getFirst()))))
        .isEqualTo("(x AND y AND z) OR x");
  }
}
