package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.ArticleFlag;
import dev.morgue.query.Proximity;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Said;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random trees of every kind of node over the words of {@link TinyArticles}. */
final class RandomTrees {

  private static final List<String> FIELDS =
      List.of(
          "text",
          "headline",
          "deck",
          "lead",
          "body",
          "caption",
          "quote",
          "said",
          "person",
          "org",
          "place",
          "event",
          "keyword",
          "summary",
          "source",
          "collection",
          "box",
          "wire");

  private final Random random;

  RandomTrees(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  QueryNode next() {
    return node(2);
  }

  private QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 15 : 5)) {
      case 14 -> saved(node(depth - 1));
      case 0 -> word();
      case 1 -> new QueryNode.AtLeast(2 + random.nextInt(3), placed(1));
      case 2 -> condition();
      case 3, 4 -> placed(2);
      case 5 -> placed(3);
      case 6 -> new QueryNode.And(several(depth - 1));
      case 7 -> new QueryNode.Or(several(depth - 1));
      case 8 -> new QueryNode.Not(node(depth - 1));
      case 9 -> new QueryNode.Boost(node(depth - 1), 2.5);
      case 10, 11 -> said();
      default -> within(one(FIELDS), node(depth - 1));
    };
  }

  private QueryNode said() {
    QueryNode name = random.nextInt(3) == 0 ? new QueryNode.Or(List.of(word(), word())) : word();
    name = random.nextInt(5) == 0 ? saved(name) : name;
    QueryNode words =
        switch (random.nextInt(5)) {
          case 0 -> new QueryNode.And(List.of(placed(1), placed(1)));
          case 1 -> new QueryNode.And(List.of(placed(1), new QueryNode.Not(placed(1))));
          case 2 -> new QueryNode.AtLeast(2, placed(1));
          default -> placed(2);
        };
    return new Said(new QueryNode.InField("said", name, true), words);
  }

  /** Names as typed: a plain reader knows no other spellings. */
  private static QueryNode within(String field, QueryNode node) {
    return new QueryNode.InField(field, node, QueryNode.InField.hasVariants(field));
  }

  private List<QueryNode> several(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    for (int n = 2 + random.nextInt(2); n > 0; n--) {
      nodes.add(node(depth));
    }
    return nodes;
  }

  private static QueryNode saved(QueryNode node) {
    return new Saved("some", node);
  }

  private QueryNode condition() {
    return switch (random.nextInt(7)) {
      case 0 -> new QueryNode.Everything();
      case 1 -> new QueryNode.NoValue(random.nextInt(6) == 0 ? "indexed" : one(FIELDS));
      case 2 -> new QueryNode.Numbers(NewsField.LENGTH, random.nextInt(8), 12);
      case 3 ->
          new QueryNode.Days(
              one(List.of(NewsField.DATE, NewsField.INDEXED)),
              PartialDate.parse("2001-02"),
              null,
              random.nextBoolean());
      case 4 -> new QueryNode.About(placed(1));
      case 5 -> new QueryNode.Mentions(1 + random.nextInt(4), placed(1));
      default -> new QueryNode.Is(one(ArticleFlag.values()));
    };
  }

  private QueryNode placed(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 2)) {
      case 0, 1 -> word();
      case 7 -> saved(placed(depth - 1));
      case 2 -> new QueryNode.Or(List.of(placed(depth - 1), placed(depth - 1)));
      case 3 -> new QueryNode.First(1 + random.nextInt(8), placed(depth - 1));
      default -> new QueryNode.Near(placed(depth - 1), placed(depth - 1), proximity());
    };
  }

  private Proximity proximity() {
    Proximity proximity =
        switch (random.nextInt(6)) {
          case 0 -> Proximity.sentence();
          case 1 -> Proximity.paragraph();
          case 2 -> Proximity.field();
          default -> Proximity.words(1 + random.nextInt(5));
        };
    proximity = random.nextBoolean() ? proximity.inOrder() : proximity;
    return random.nextInt(3) == 0 ? proximity.negate() : proximity;
  }

  private String typed() {
    return one(TinyArticles.WORDS);
  }

  private String some() {
    return random.nextInt(3) == 0 ? typed() : typed() + " " + typed();
  }

  private WordNode word() {
    return random.nextInt(10) == 0 ? pattern() : plain();
  }

  private WordNode pattern() {
    return switch (random.nextInt(4)) {
      case 0 -> new WordNode.Prefix(one(List.of("t", "ti", "B", "ba", "anti", "low")));
      case 1 -> new WordNode.Wildcard(one(List.of("*s", "t?de", "*i*", "??d", "b*k", "*t?d*")));
      case 2 -> new WordNode.Fuzzy(one(List.of("tied", "bnak", "aid", "cite", "lo")), edits());
      default ->
          new WordNode.Regex(one(List.of("ti.*", "(bank|aid)s?", ".*[dk]", "[^a]+", "a.?.?")));
    };
  }

  private WordNode plain() {
    return switch (random.nextInt(10)) {
      case 0 -> new WordNode.Phrase(some());
      case 1 -> new WordNode.PlainPhrase(some());
      case 2 -> new WordNode.SloppyPhrase(some() + " " + typed(), 1 + random.nextInt(4));
      case 3 -> new WordNode.Exact(some());
      case 4 -> new WordNode.Cased(one(WordNode.Lettering.values()), some());
      case 5 -> new WordNode.InNumber(one(WordNode.GrammaticalNumber.values()), typed());
      default -> new WordNode.Word(typed());
    };
  }

  private int edits() {
    return 1 + random.nextInt(2);
  }
}
