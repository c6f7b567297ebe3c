package dev.morgue.query;

import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Carries what only holds of places in a text over the connectors, fields and factors in a group:
 * {@code (a and b) w/5 c} is {@code (a w/5 c) AND (b w/5 c)}, {@code caps(a or b)} is {@code
 * caps(a) OR caps(b)}.
 */
final class Spread {

  /** A group is spread over another while the product of their parts is no more than this. */
  private static final int MAX_PARTS = 500;

  private Spread() {}

  /** The node with a function of what has places put wherever such a thing stands in it. */
  static QueryNode over(QueryNode node, Function<QueryNode, QueryNode> function) {
    if (QueryNode.hasPlaces(node)) {
      return function.apply(node);
    }
    return switch (node) {
      case And and -> new And(over(and.nodes(), function));
      case Or or -> new Or(over(or.nodes(), function));
      case Not not -> new Not(over(not.node(), function));
      case InField within -> within.around(over(within.node(), function));
      case Boost boost -> new Boost(over(boost.node(), function), boost.factor());
      case Saved saved -> over(saved, function);
      default -> node;
    };
  }

  /** A function changes what is saved, so that its name goes; not where there is nothing to do. */
  private static QueryNode over(Saved saved, Function<QueryNode, QueryNode> function) {
    QueryNode spread = over(saved.node(), function);
    return spread.equals(saved.node()) ? saved : spread;
  }

  private static List<QueryNode> over(
      List<QueryNode> nodes, Function<QueryNode, QueryNode> function) {
    return nodes.stream().map(node -> over(node, function)).toList();
  }

  /** The node with a function put at each single word or phrase in it. */
  static QueryNode overWords(QueryNode node, Function<WordNode, QueryNode> function) {
    return switch (node) {
      case WordNode word -> function.apply(word);
      case And and -> new And(and.nodes().stream().map(n -> overWords(n, function)).toList());
      case Or or -> new Or(or.nodes().stream().map(n -> overWords(n, function)).toList());
      case Not not -> new Not(overWords(not.node(), function));
      case InField within -> within.around(overWords(within.node(), function));
      case Saved saved -> overWords(saved.node(), function);
      case Boost boost -> new Boost(overWords(boost.node(), function), boost.factor());
      case Near near ->
          new Near(
              overWords(near.left(), function),
              overWords(near.right(), function),
              near.proximity());
      case QueryNode.First first ->
          new QueryNode.First(first.words(), overWords(first.node(), function));
      default -> node;
    };
  }

  /** Both sides near each other; empty when a side has nothing that can stand near. */
  static Optional<QueryNode> near(QueryNode one, QueryNode other, Proximity proximity) {
    QueryNode left = Saved.expanded(one);
    QueryNode right = Saved.expanded(other);
    if (!isSpreadable(left)
        || !isSpreadable(right)
        || (long) parts(left) * parts(right) > MAX_PARTS) {
      return Optional.empty();
    }
    Optional<InField> leftField = field(left);
    Optional<InField> rightField = field(right);
    if (leftField.isPresent()
        && rightField.isPresent()
        && !leftField.get().field().equals(rightField.get().field())) {
      return Optional.empty();
    }
    Optional<InField> field = leftField.or(() -> rightField);
    QueryNode near =
        over(withoutField(left), l -> over(withoutField(right), r -> new Near(l, r, proximity)));
    return Optional.of(field.<QueryNode>map(within -> within.around(near)).orElse(near));
  }

  /** The one field that a side stands in. */
  private static Optional<InField> field(QueryNode node) {
    return switch (node) {
      case InField within -> Optional.of(within);
      case Boost boost -> field(boost.node());
      default -> Optional.empty();
    };
  }

  private static QueryNode withoutField(QueryNode node) {
    return switch (node) {
      case InField within -> within.node();
      case Boost boost -> new Boost(withoutField(boost.node()), boost.factor());
      default -> node;
    };
  }

  private static boolean isSpreadable(QueryNode node) {
    return isMadeOfPlaces(withoutField(node));
  }

  /** Whether connectors join nothing in it but what has places. */
  static boolean isMadeOfPlaces(QueryNode node) {
    return switch (node) {
      case And and -> and.nodes().stream().allMatch(Spread::isMadeOfPlaces);
      case Or or -> or.nodes().stream().allMatch(Spread::isMadeOfPlaces);
      case Not not -> isMadeOfPlaces(not.node());
      case Boost boost -> isMadeOfPlaces(boost.node());
      case Saved saved -> isMadeOfPlaces(saved.node());
      default -> QueryNode.hasPlaces(node);
    };
  }

  /** How many parts a group falls into when something is spread over it. */
  private static int parts(QueryNode node) {
    if (QueryNode.hasPlaces(node)) {
      return 1;
    }
    List<QueryNode> nodes = new ArrayList<>();
    switch (node) {
      case And and -> nodes.addAll(and.nodes());
      case Or or -> nodes.addAll(or.nodes());
      case Not not -> nodes.add(not.node());
      case InField within -> nodes.add(within.node());
      case Boost boost -> nodes.add(boost.node());
      default -> {
        return 1;
      }
    }
    return nodes.stream().mapToInt(Spread::parts).sum();
  }
}
