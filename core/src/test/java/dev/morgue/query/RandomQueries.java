package dev.morgue.query;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random query trees that the language can write, and texts of its signs. */
public final class RandomQueries {

  private static final List<String> WORDS =
      List.of("flood", "U.S.", "AT&T", "O'Brien", "24/7", "anti-corruption", "none", "$100", "a");
  private static final List<String> PHRASES =
      List.of("none", "AND", "prime minister", "a (b", "12:30", "x* -y", "2008", "or");
  private static final List<String> FIELDS =
      List.of("headline", "body", "person", "source", "summary", "clipper", "desk-no_2", "url");
  private static final List<String> DATES =
      List.of("1986", "2008", "2008-09", "2008-09-15", "2009-12-31");
  private static final List<String> SIGNS =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "-",
          "*",
          ":",
          " ",
          " ",
          "AND",
          " OR ",
          "not ",
          "&",
          "|",
          "..",
          "~",
          ">",
          "<=",
          "date:",
          "length:",
          "headline:",
          "clipper:",
          "url:",
          "id:",
          "sha256:",
          "key:",
          "source:",
          "none",
          "2008",
          "2008-13",
          "500",
          "flood",
          "U.S.",
          "Mül*",
          "O’Brien",
          "*:*",
          "text:",
          "lead:",
          "pa*",
          "\ud83d",
          "\u0000",
          "\u00a0",
          "99999999999999999999",
          "/",
          "\\");

  private final Random random;

  /** Queries that a source of chance decides. */
  public RandomQueries(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A text of the language's own signs. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(14); n > 0; n--) {
      text.append(one(SIGNS));
    }
    return text.toString();
  }

  QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 7)) {
      case 0 -> new Everything();
      case 1 -> new NoValue(one(List.of("person", "date", "clipper", "length")));
      case 2 -> days();
      case 3 -> numbers();
      case 4, 5, 6 -> leaf();
      case 7 -> new And(several(depth - 1));
      case 8 -> new Or(several(depth - 1));
      case 9 -> new Not(node(depth - 1));
      default -> new InField(one(FIELDS), inside(depth - 1));
    };
  }

  /** Anything but everything, which within a field means that it has a value. */
  private QueryNode inside(int depth) {
    QueryNode node = node(depth);
    return node instanceof Everything ? leaf() : node;
  }

  private List<QueryNode> several(int depth) {
    List<QueryNode> nodes = new ArrayList<>();
    for (int n = 2 + random.nextInt(3); n > 0; n--) {
      nodes.add(node(depth));
    }
    return nodes;
  }

  private QueryNode leaf() {
    return switch (random.nextInt(4)) {
      case 0 -> new Phrase(one(PHRASES));
      case 1 -> new Prefix(one(List.of("bankr", "or", "U.S", "none", "not")));
      default -> new Word(one(WORDS));
    };
  }

  private QueryNode days() {
    NewsField field = one(List.of(NewsField.DATE, NewsField.UPDATED, NewsField.LOADED));
    int from = random.nextInt(DATES.size() + 1);
    int to = random.nextInt(DATES.size() + 1);
    boolean open = from == DATES.size() && to == DATES.size();
    PartialDate first = from == DATES.size() ? null : PartialDate.parse(DATES.get(from));
    PartialDate last = to == DATES.size() ? null : PartialDate.parse(DATES.get(to));
    if (open || (first != null && last != null && first.earliest().isAfter(last.latest()))) {
      return new Days(field, PartialDate.ofYear(2000), null, random.nextBoolean());
    }
    return new Days(field, first, last, random.nextBoolean());
  }

  private QueryNode numbers() {
    long from = random.nextInt(1_000);
    return new Numbers(
        NewsField.LENGTH, from, random.nextBoolean() ? Long.MAX_VALUE : from + random.nextInt(9));
  }
}
