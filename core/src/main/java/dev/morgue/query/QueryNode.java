package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query means, as a tree. Get one from {@link QueryParser}; {@link QueryPrinter} writes it
 * back. Immutable.
 */
public sealed interface QueryNode
    permits WordNode,
        Around,
        Said,
        Saved,
        QueryNode.Everything,
        QueryNode.And,
        QueryNode.Or,
        QueryNode.Not,
        QueryNode.Near,
        QueryNode.AtLeast,
        QueryNode.First,
        QueryNode.About,
        QueryNode.Mentions,
        QueryNode.Boost,
        QueryNode.Is,
        QueryNode.InField,
        QueryNode.NoValue,
        QueryNode.Days,
        QueryNode.Numbers {

  /** Every article. */
  record Everything() implements QueryNode {}

  /**
   * All of these, at least two.
   *
   * @param nodes what must match
   */
  record And(List<QueryNode> nodes) implements QueryNode {
    /** Copies the list. */
    public And {
      nodes = several(nodes);
    }
  }

  /**
   * Any of these, at least two.
   *
   * @param nodes what may match
   */
  record Or(List<QueryNode> nodes) implements QueryNode {
    /** Copies the list. */
    public Or {
      nodes = several(nodes);
    }
  }

  /**
   * Every article but these.
   *
   * @param node what must not match
   */
  record Not(QueryNode node) implements QueryNode {}

  /**
   * Places of one thing near places of another, the two sharing no word. Its places are the words
   * of both; negated, the places of the left one that have no right one near.
   * docs/decisions/proximity.md says it in full.
   *
   * @param left what has places: see {@link #hasPlaces}
   * @param right what has places
   * @param proximity how near
   */
  record Near(QueryNode left, QueryNode right, Proximity proximity) implements QueryNode {
    /** Checks that both sides have places. */
    public Near {
      checkPlaces(left);
      checkPlaces(right);
    }
  }

  /**
   * Articles that mention something at least so many times: at so many places of which none begins
   * before another has ended, counted over headline, deck, body and captions together, or over the
   * field it stands in.
   *
   * @param times 2 to {@link #MAX_TIMES}
   * @param node what has places
   */
  record AtLeast(int times, QueryNode node) implements QueryNode {
    /** The greatest number of mentions that can be asked for. */
    public static final int MAX_TIMES = 255;

    /** Checks number and places. */
    public AtLeast {
      QueryText.checkRange("mentions", times, 2, MAX_TIMES);
      checkPlaces(node);
    }
  }

  /**
   * Places that lie whole within the first words of the text, counted from the first word of the
   * headline, or of the field it stands in: {@code body:first50(x)}.
   *
   * @param words how many words, 1 to {@link #MAX_WORDS}
   * @param node what has places
   */
  record First(int words, QueryNode node) implements QueryNode {
    /** The greatest number of words. */
    public static final int MAX_WORDS = 10_000;

    /** Checks number and places. */
    public First {
      QueryText.checkRange("first words", words, 1, MAX_WORDS);
      checkPlaces(node);
    }
  }

  /**
   * Articles about something: it stands in the headline or the lead, or among the people,
   * organisations, places, events, subjects or keywords that the source indexed the article under.
   *
   * @param node words or phrases: what has places
   */
  record About(QueryNode node) implements QueryNode {
    /** Checks that it has places. */
    public About {
      checkPlaces(node);
    }
  }

  /**
   * Articles that mention somebody or something at least so many times: a person, organisation or
   * place under all spellings of the name, a later bare surname among them, as the names found in
   * the text have it; or the words themselves, as in {@link AtLeast}.
   *
   * @param times 1 to {@link AtLeast#MAX_TIMES}
   * @param node words or phrases: what has places
   */
  record Mentions(int times, QueryNode node) implements QueryNode {
    /** Checks number and places. */
    public Mentions {
      QueryText.checkRange("mentions", times, 1, AtLeast.MAX_TIMES);
      checkPlaces(node);
    }
  }

  /**
   * The same articles, but a match counts so many times as much for the order by relevance.
   *
   * @param node what matches
   * @param factor more than 0, at most {@link #MAX_FACTOR}
   */
  record Boost(QueryNode node, double factor) implements QueryNode {
    /** The greatest factor. */
    public static final double MAX_FACTOR = 1_000;

    /** Checks the factor. */
    public Boost {
      if (!(factor > 0 && factor <= MAX_FACTOR)) {
        throw new IllegalArgumentException(factor + " is not in 0.." + MAX_FACTOR);
      }
    }
  }

  /**
   * Articles that are of a certain state: {@code is:corrected}.
   *
   * @param flag which
   */
  record Is(ArticleFlag flag) implements QueryNode {}

  /**
   * A query within one field.
   *
   * @param field its name: a {@link NewsField#label()} or a field of the user's own
   * @param node words, phrases and prefixes and their combinations
   * @param asTyped whether names count only as they are typed, not in the variants of a name too;
   *     false in fields that {@link #hasVariants have none}
   */
  record InField(String field, QueryNode node, boolean asTyped) implements QueryNode {
    /** Checks that there are variants to leave out. */
    public InField {
      if (asTyped && !hasVariants(field)) {
        throw new IllegalArgumentException("names in " + field + " have no variants");
      }
    }

    /** A query within a field that takes variants of names too. */
    public InField(String field, QueryNode node) {
      this(field, node, false);
    }

    /** The same around something else. */
    public InField around(QueryNode other) {
      return new InField(field, other, asTyped);
    }

    /** Whether a field holds names that are written in more than one way. */
    public static boolean hasVariants(String field) {
      return NewsField.of(field)
          .map(known ->
              switch (known) {
                case PERSON, ORGANISATION, PLACE, BYLINE, SAID -> true;
                default -> false;
              })
          .orElse(false);
    }
  }

  /**
   * Articles without any value in a field.
   *
   * @param field its name
   */
  record NoValue(String field) implements QueryNode {}

  /**
   * Days, both ends included whole.
   *
   * @param field a field of kind {@link NewsField.Kind#DATE}
   * @param from the first day, month or year; null for no bound
   * @param to the last; null for no bound
   * @param overlapping whether articles match whose date only may lie within
   */
  record Days(
      NewsField field, @Nullable PartialDate from, @Nullable PartialDate to, boolean overlapping)
      implements QueryNode {
    /** Checks kind and order. */
    public Days {
      if (field.kind() != NewsField.Kind.DATE || (from == null && to == null)) {
        throw new IllegalArgumentException("days need a field of dates and a bound: " + field);
      }
      if (from != null && to != null && from.earliest().isAfter(to.latest())) {
        throw new IllegalArgumentException("from " + from + " to " + to + " is no day");
      }
    }
  }

  /**
   * Numbers, both ends included.
   *
   * @param field a field of kind {@link NewsField.Kind#NUMBER}
   * @param from the least, 0 or more
   * @param to the greatest, {@link Long#MAX_VALUE} for no bound
   */
  record Numbers(NewsField field, long from, long to) implements QueryNode {
    /** Checks kind and order. */
    public Numbers {
      if (field.kind() != NewsField.Kind.NUMBER || from < 0 || to < from) {
        throw new IllegalArgumentException("no such numbers: " + field + " " + from + ".." + to);
      }
    }
  }

  /**
   * Whether it matches at places in a text, so that it can stand beside a proximity connector:
   * words and phrases of any kind, proximity, {@link First}, {@link Or} of such, and what is saved
   * if that is such.
   */
  static boolean hasPlaces(QueryNode node) {
    return switch (node) {
      case WordNode w -> true;
      case Near n -> true;
      case First f -> true;
      case Saved saved -> hasPlaces(saved.node());
      case Or or -> or.nodes().stream().allMatch(QueryNode::hasPlaces);
      default -> false;
    };
  }

  private static void checkPlaces(QueryNode node) {
    if (!hasPlaces(node)) {
      throw new IllegalArgumentException("not words of a text: " + node);
    }
  }

  private static List<QueryNode> several(List<QueryNode> nodes) {
    if (nodes.size() < 2) {
      throw new IllegalArgumentException("AND and OR join at least two: " + nodes);
    }
    return List.copyOf(nodes);
  }
}
