package dev.morgue.query;

import dev.morgue.NewsField;
import dev.morgue.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query means, as a tree. Get one from {@link QueryParser}; {@link QueryPrinter} writes it
 * back. Immutable.
 */
public sealed interface QueryNode {

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
   * A word as typed, with its regular singular, plural and possessive. What counts as several words
   * (9/11, anti-corruption) is read as a phrase of them.
   *
   * @param text as typed
   */
  record Word(String text) implements QueryNode {
    /** Checks that it can be typed as one word. */
    public Word {
      if (!QueryText.isWord(text)) {
        throw new IllegalArgumentException("'" + text + "' is not one word; make it a phrase");
      }
    }
  }

  /**
   * Words beside each other in this order, as printed but for letter case, accents and possessives.
   *
   * @param text what stood between the quotes
   */
  record Phrase(String text) implements QueryNode {
    /** Takes outer spaces off and checks that something is there to look for. */
    public Phrase {
      text = text.strip();
      if (!QueryText.hasWord(text)) {
        throw new IllegalArgumentException("'" + text + "' holds no word to look for");
      }
      if (text.chars().anyMatch(c -> QueryText.isQuote((char) c))) {
        throw new IllegalArgumentException("'" + text + "' has a quotation mark within");
      }
    }
  }

  /**
   * Every word that begins so.
   *
   * @param stem the beginning, without the asterisk
   */
  record Prefix(String stem) implements QueryNode {
    /** Checks that it can be typed before an asterisk. */
    public Prefix {
      if (!QueryText.isStem(stem)) {
        throw new IllegalArgumentException("'" + stem + "' is not the beginning of one word");
      }
    }
  }

  /**
   * A query within one field.
   *
   * @param field its name: a {@link NewsField#label()} or a field of the user's own
   * @param node words, phrases and prefixes and their combinations
   */
  record InField(String field, QueryNode node) implements QueryNode {}

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

  private static List<QueryNode> several(List<QueryNode> nodes) {
    if (nodes.size() < 2) {
      throw new IllegalArgumentException("AND and OR join at least two: " + nodes);
    }
    return List.copyOf(nodes);
  }
}
