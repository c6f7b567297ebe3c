package dev.morgue.query;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something searched, and how it is joined to what stands before it.
 *
 * @param node what it means
 * @param words its text if it is a word or words that may be one phrase with its neighbours; else
 *     null
 * @param place where it stands
 * @param link how it is joined to the operand before it
 * @param scope what is to be put around the whole chain it begins; null for nothing
 */
record Operand(
    QueryNode node,
    @Nullable String words,
    Place place,
    Link link,
    @Nullable UnaryOperator<QueryNode> scope) {

  /**
   * A stretch of the query.
   *
   * @param start where it begins
   * @param end after its last character
   */
  record Place(int start, int end) {

    Place to(Place later) {
      return new Place(start, later.end);
    }
  }

  /**
   * A connector.
   *
   * @param kind AND, OR or NEAR
   * @param proximity how near; null for the others
   * @param typed whether it was written, and not only a space
   * @param negated whether what follows must not match
   */
  record Link(Token.Kind kind, @Nullable Proximity proximity, boolean typed, boolean negated) {

    /** Nothing but a space. */
    static final Link SPACE = new Link(Token.Kind.AND, null, false, false);

    boolean isSpace() {
      return !typed && !negated;
    }

    boolean is(Token.Kind other) {
      return kind == other;
    }
  }

  Operand as(QueryNode other) {
    return new Operand(other, words, place, link, scope);
  }

  /** With what is to be put around it around it. */
  Operand scoped() {
    return scope == null ? this : new Operand(scope.apply(node), words, place, link, null);
  }
}
