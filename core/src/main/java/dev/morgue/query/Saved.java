package dev.morgue.query;

import dev.morgue.query.QueryNode.About;
import dev.morgue.query.QueryNode.And;
import dev.morgue.query.QueryNode.AtLeast;
import dev.morgue.query.QueryNode.Boost;
import dev.morgue.query.QueryNode.First;
import dev.morgue.query.QueryNode.InField;
import dev.morgue.query.QueryNode.Mentions;
import dev.morgue.query.QueryNode.Near;
import dev.morgue.query.QueryNode.Not;
import dev.morgue.query.QueryNode.Or;
import java.util.List;

/**
 * A saved search, by its name: {@code search:opioids}. It finds what its query finds, as if that
 * stood there in brackets.
 *
 * @param name the name it is saved under
 * @param node what its query means
 */
public record Saved(String name, QueryNode node) implements QueryNode {

  /** Checks the name. */
  public Saved {
    SavedSearch.checkName(name);
  }

  /** The tree with what saved searches stand for in their places. */
  public static QueryNode expanded(QueryNode node) {
    return switch (node) {
      case Saved saved -> expanded(saved.node());
      case And and -> new And(expanded(and.nodes()));
      case Or or -> new Or(expanded(or.nodes()));
      case Not not -> new Not(expanded(not.node()));
      case Near near -> new Near(expanded(near.left()), expanded(near.right()), near.proximity());
      case AtLeast least -> new AtLeast(least.times(), expanded(least.node()));
      case First first -> new First(first.words(), expanded(first.node()));
      case About about -> new About(expanded(about.node()));
      case Mentions most -> new Mentions(most.times(), expanded(most.node()));
      case Boost boost -> new Boost(expanded(boost.node()), boost.factor());
      case InField within -> within.around(expanded(within.node()));
      case Said said ->
          new Said(said.speaker().around(expanded(said.speaker().node())), expanded(said.words()));
      default -> node;
    };
  }

  private static List<QueryNode> expanded(List<QueryNode> nodes) {
    return nodes.stream().map(Saved::expanded).toList();
  }

  /** How many words and values a tree asks for. */
  static int size(QueryNode node) {
    return switch (node) {
      case Saved saved -> size(saved.node());
      case And and -> size(and.nodes());
      case Or or -> size(or.nodes());
      case Not not -> size(not.node());
      case Near near -> size(near.left()) + size(near.right());
      case AtLeast least -> size(least.node());
      case First first -> size(first.node());
      case About about -> size(about.node());
      case Mentions most -> size(most.node());
      case Boost boost -> size(boost.node());
      case InField within -> size(within.node());
      case Said said -> size(said.speaker()) + size(said.words());
      default -> 1;
    };
  }

  private static int size(List<QueryNode> nodes) {
    return nodes.stream().mapToInt(Saved::size).sum();
  }
}
