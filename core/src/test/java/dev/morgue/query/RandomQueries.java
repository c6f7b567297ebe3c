package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import dev.morgue.query.QueryNode.About;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.AtLeast;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.Days;
import dev.morgue.query.QueryNode.Everything;
import dev.morgue.query.QueryNode.First;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Is;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.NoValue;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Numbers;
import dev.morgue.query.QueryNode.Or;
import dev.morgue.query.WordNode.Cased;
import dev.morgue.query.WordNode.Exact;
import dev.morgue.query.WordNode.Fuzzy;
import dev.morgue.query.WordNode.InNumber;
import dev.morgue.query.WordNode.Phrase;
import dev.morgue.query.WordNode.PlainPhrase;
import dev.morgue.query.WordNode.Prefix;
import dev.morgue.query.WordNode.Regex;
import dev.morgue.query.WordNode.SloppyPhrase;
import dev.morgue.query.WordNode.Wildcard;
import dev.morgue.query.WordNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random query trees that the language can write. */
final class RandomQueries {

  private static final List<String> WORDS =
      List.of(
          "flood",
          "U.S.",
          "AT&T",
          "O'Brien",
          "24/7",
          "anti-corruption",
          "none",
          "$100",
          "a",
          "date",
          "length",
          "but",
          "same",
          "adj",
          "caps",
          "to",
          "is",
          "+5",
          "w/",
          "near",
          "re",
          "w/o",
          "P/E",
          "and/or",
          "5%",
          "root$3",
          "first",
          "[a",
          "x|y");
  private static final List<String> PHRASES =
      List.of(
          "none",
          "AND",
          "prime minister",
          "a (b",
          "12:30",
          "x* -y",
          "2008",
          "or",
          "w/5",
          "a=b",
          "atleast3",
          "/n5/",
          "x^2",
          "x~1",
          "[a TO b]",
          "date after 2008",
          "hd=x",
          "\uff08x\uff09",
          "a\u200fb");
  private static final List<String> FIELDS =
      List.of(
          "headline",
          "body",
          "quote",
          "said",
          "person",
          "source",
          "collection",
          "summary",
          "clipper",
          "desk-no_2",
          "url",
          "date.conf");

  /** Under names that are signs elsewhere; some lead to others. */
  static final SavedSearches SEARCHES =
      SavedSearches.of(
          List.of(
              new SavedSearch("opioids", "fentanyl OR oxycod*"),
              new SavedSearch("crime in Leeds", "crime AND headline:leeds NOT date:2008"),
              new SavedSearch("or", "{interest rate} w/5 rise"),
              new SavedSearch("none", "said:\"Jane Doe\"(flood)"),
              new SavedSearch("search:x", "search:opioids OR \"a b\"~2"),
              new SavedSearch("//x", "not search:none"),
              new SavedSearch("w/5", "a same b or c", Dialect.FACTIVA, null),
              new SavedSearch("caps", "a b or c and not d", Dialect.NEXIS, "as it was"),
              new SavedSearch("-y (z)", "flood"),
              new SavedSearch("atleast3", "first20(search:or)"),
              new SavedSearch("date", "date:2008-09 length:>5"),
              new SavedSearch("U.S.", "search:\"-y (z)\"")));

  private static final List<String> DATES =
      List.of("1986", "2008", "2008-09", "2008-09-15", "2009-12-31");
  private final Random random;

  /** Queries that a source of chance decides. */
  RandomQueries(Random random) {
    this.random = random;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  QueryNode node(int depth) {
    return switch (random.nextInt(depth > 0 ? 24 : 9)) {
      case 22, 23 -> saved();
      case 21 -> said(depth - 1);
      case 0 -> new Everything();
      case 1 ->
          new NoValue(one(List.of("person", "date", "clipper", "length", "indexed", "collection")));
      case 2 -> days();
      case 3 -> numbers();
      case 4 -> new Is(one(List.of(ArticleFlag.values())));
      case 5 -> around();
      case 6, 7, 8 -> leaf();
      case 9, 10 -> new And(several(depth - 1));
      case 11, 12 -> new Or(several(depth - 1));
      case 13 -> new Not(node(depth - 1));
      case 14 -> new Boost(node(depth - 1), one(List.of(0.25, 2.0, 1.5, 1_000.0, 0.000_1)));
      case 15 -> new About(places(depth - 1));
      case 16 -> new AtLeast(2 + random.nextInt(254), places(depth - 1));
      case 17 -> new QueryNode.Mentions(1 + random.nextInt(255), places(depth - 1));
      case 18, 19 -> places(depth);
      default -> {
        String field = one(FIELDS);
        boolean asTyped = InField.hasVariants(field) && random.nextBoolean();
        yield new InField(field, inside(depth - 1), asTyped);
      }
    };
  }

  private QueryNode saved() {
    SavedSearch search = one(SEARCHES.all());
    ReadOptions options = ReadOptions.USUAL.in(search.dialect()).with(SEARCHES);
    return new Saved(search.name(), QueryParser.parse(search.query(), options).node());
  }

  private QueryNode said(int depth) {
    QueryNode name = random.nextInt(3) == 0 ? new Or(List.of(leaf(), leaf())) : leaf();
    InField speaker = new InField("said", name, random.nextBoolean());
    QueryNode words = places(depth);
    return new Said(
        speaker,
        switch (random.nextInt(6)) {
          case 0 -> new And(List.of(words, places(depth)));
          case 1 -> new And(List.of(words, new Not(places(0))));
          case 2 -> new AtLeast(3, words);
          case 3 -> new Boost(words, 2.0);
          default -> words;
        });
  }

  /** What can stand near something. */
  QueryNode places(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 2)) {
      case 6 -> {
        QueryNode saved = saved();
        yield QueryNode.hasPlaces(saved) ? saved : leaf();
      }
      case 2, 3 -> new Near(places(depth - 1), places(depth - 1), proximity());
      case 4 -> new First(1 + random.nextInt(100), places(depth - 1));
      case 5 -> new Or(List.of(places(depth - 1), places(depth - 1)));
      default -> leaf();
    };
  }

  private Proximity proximity() {
    Proximity near =
        switch (random.nextInt(5)) {
          case 0 -> Proximity.sentence();
          case 1 -> Proximity.paragraph();
          case 2 -> Proximity.field();
          default -> Proximity.words(1 + random.nextInt(20));
        };
    Proximity ordered = random.nextBoolean() ? near : near.inOrder();
    return random.nextInt(3) == 0 ? ordered.negate() : ordered;
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

  private Around around() {
    Around.Centre centre =
        random.nextBoolean()
            ? new Around.Named(
                one(List.of("Kharkiv", "Paris, Texas", "none", "50 or so", "St.-Lô")))
            : new Around.Point(random.nextInt(181) - 90, random.nextInt(36_001) / 100.0 - 180);
    return new Around(centre, one(List.of(0.5, 50.0, 48.2803, 20_000.0)));
  }

  private QueryNode leaf() {
    String word = one(WORDS);
    String phrase = one(PHRASES);
    return switch (random.nextInt(13)) {
      case 0 -> new Phrase(phrase);
      case 1 -> new Prefix(one(List.of("bankr", "or", "U.S", "none", "not", "near5", "w/5")));
      case 2 -> new PlainPhrase(phrase);
      case 3 -> new SloppyPhrase(phrase, 1 + random.nextInt(9));
      case 4 -> new Wildcard(one(List.of("*man", "wom?n", "a*b*", "n?ar", "*x*", "dr?", "?r")));
      case 5 -> new Fuzzy(one(List.of("flood", "or", "U.S.", "w/5")), 1 + random.nextInt(2));
      case 6 -> new Regex(one(List.of("gr[ae]y", "a\\/b", "(x|y)+", "a b", "\"q", "\\\\")));
      case 7 -> new Exact(random.nextBoolean() ? word : phrase);
      case 8 -> new Cased(one(List.of(WordNode.Lettering.values())), phrase);
      case 9 -> new InNumber(one(List.of(WordNode.GrammaticalNumber.values())), word);
      default -> new Word(word);
    };
  }

  private QueryNode days() {
    NewsField field =
        one(List.of(NewsField.DATE, NewsField.UPDATED, NewsField.LOADED, NewsField.INDEXED));
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
