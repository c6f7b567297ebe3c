package dev.morgue.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.morgue.Article;
import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.QueryPrinter;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive finds what plain reading finds, for random queries over random articles. */
class NaiveMatcherTest {

  private static final long SEED = 90_210;
  private static final int QUERIES = 600;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void theArchiveAgreesWithPlainReading() throws IOException {
    List<Article> articles = new RandomArticles(random, "a").some(60);
    Articles.write(folder, articles.subList(0, 40));
    Articles.write(folder, articles.subList(40, 60));
    int some = 0;
    try (NewsArchive archive = NewsArchive.open(folder)) {
      for (int i = 0; i < QUERIES; i++) {
        QueryNode node = node(3);
        String query = QueryPrinter.print(node);
        SearchRequest request =
            SearchRequest.builder().query(query).pageSize(100).snippets(0).build();
        SearchPage page = archive.search(request);
        assertThat(page.readAs()).isEqualTo(query);
        List<String> expected =
            articles.stream()
                .filter(a -> NaiveMatcher.matches(node, a))
                .map(a -> a.id().value())
                .toList();
        assertThat(page.hits())
            .as("seed %d, query %d: %s", SEED, i, query)
            .extracting(hit -> hit.id().value())
            .containsExactlyInAnyOrderElementsOf(expected);
        SearchPage longer = archive.search(request.toBuilder().snippets(3).build());
        assertThat(longer.hits())
            .as("seed %d, query %d, a short hit is a whole one without its passages", SEED, i)
            .usingRecursiveFieldByFieldElementComparatorIgnoringFields("snippets")
            .isEqualTo(page.hits());
        some += expected.isEmpty() || expected.size() == articles.size() ? 0 : 1;
      }
    }
    assertThat(some).as("queries that tell articles apart").isGreaterThan(QUERIES / 2);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 4)) {
      case 0 -> days();
      case 1 -> in("person", List.of("low", "Ada", "TIDE", "bank"));
      case 2, 3 -> words(RandomArticles.WORDS);
      case 4 ->
          one(
              List.of(
                  new Everything(),
                  new NoValue("person"),
                  new Numbers(NewsField.LENGTH, 4, 7),
                  new Numbers(NewsField.LENGTH, 8, Long.MAX_VALUE)));
      case 5 -> new And(several(depth - 1));
      case 6 -> new Or(several(depth - 1));
      case 7 -> new Not(node(depth - 1));
      case 8 -> in("headline", RandomArticles.WORDS);
      case 9 -> in("body", RandomArticles.WORDS);
      default -> in("text", RandomArticles.WORDS);
    };
  }

  private List<QueryNode> several(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    for (int n = 2 + random.nextInt(2); n > 0; n--) {
      nodes.add(node(depth));
    }
    return nodes;
  }

  private QueryNode in(String field, List<String> of) {
    QueryNode inside =
        switch (random.nextInt(4)) {
          case 0 -> new Or(List.of(words(of), words(of)));
          case 1 -> new And(List.of(words(of), new Not(words(of))));
          default -> words(of);
        };
    // a plain reader knows no other spellings
    return new InField(field, inside, InField.hasVariants(field));
  }

  private QueryNode words(List<String> of) {
    return switch (random.nextInt(4)) {
      case 0 -> new Phrase(one(of) + " " + one(of));
      case 1 -> new Prefix(one(List.of("tid", "b", "low", "CAF", "t", "a")));
      case 2 -> new Phrase(one(of));
      default -> new Word(one(of));
    };
  }

  private QueryNode days() {
    PartialDate from = PartialDate.parse(one(List.of("2000", "2000-06", "2001-02-27", "2001")));
    PartialDate to = PartialDate.parse(one(List.of("2001", "2001-08", "2001-12-28", "2002")));
    return switch (random.nextInt(3)) {
      case 0 -> new Days(NewsField.DATE, from, null, random.nextBoolean());
      case 1 -> new Days(NewsField.DATE, null, to, random.nextBoolean());
      default -> new Days(NewsField.DATE, from, to, random.nextBoolean());
    };
  }
}
