package dev.morgue.index;

import dev.morgue.NewsField;
import dev.morgue.query.Around;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Said;
import dev.morgue.query.Saved;
import dev.morgue.query.WordNode;

/** Tells which parts of a query look for words of the text: they alone score. */
final class ScoringNodes {

  private ScoringNodes() {}

  /** Whether a node looks for words of the text. */
  static boolean scores(QueryNode node, String field) {
    return switch (node) {
      case QueryNode.And and -> and.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.Or or -> or.nodes().stream().anyMatch(n -> scores(n, field));
      case QueryNode.InField within -> scores(within.node(), within.field());
      case WordNode w -> isZone(field);
      case QueryNode.Boost boost -> scores(boost.node(), field);
      case QueryNode.Near n -> isZone(field);
      case QueryNode.AtLeast n -> isZone(field);
      case QueryNode.First n -> isZone(field);
      case QueryNode.About a -> true;
      case QueryNode.Mentions m -> true;
      case Said s -> true;
      case Saved saved -> scores(saved.node(), field);
      case Around a -> false;
      case QueryNode.Is i -> false;
      case QueryNode.Everything e -> false;
      case QueryNode.Not n -> false;
      case QueryNode.NoValue n -> false;
      case QueryNode.Days d -> false;
      case QueryNode.Numbers n -> false;
    };
  }

  private static boolean isZone(String field) {
    return NewsField.of(field).map(f -> f.kind() == NewsField.Kind.ZONE).orElse(false);
  }
}
