package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.index.ArchiveNames;
import dev.morgue.query.QueryNode;
import dev.morgue.query.WordNode;
import java.util.List;

/** Turns a query for people into one for the same names in the text. */
final class NamesInText {

  private NamesInText() {}

  /**
   * The same query, but where it asks for a person, organisation or place by a typed name and does
   * not exclude it, the name is looked for in the text; the query itself if it asks for none so.
   */
  static QueryNode of(QueryNode query) {
    return switch (query) {
      case QueryNode.And and -> new QueryNode.And(each(and.nodes()));
      case QueryNode.Or or -> new QueryNode.Or(each(or.nodes()));
      case QueryNode.Boost boost -> new QueryNode.Boost(of(boost.node()), boost.factor());
      case QueryNode.InField in when isNamed(in) && areNames(in.node()) -> inText(in.node());
      default -> query;
    };
  }

  private static List<QueryNode> each(List<QueryNode> nodes) {
    return nodes.stream().map(NamesInText::of).toList();
  }

  private static boolean isNamed(QueryNode.InField in) {
    return QueryNode.InField.hasVariants(in.field())
        && !in.asTyped()
        && !in.field().equals(NewsField.BYLINE.label())
        && !in.field().equals(NewsField.SAID.label());
  }

  private static boolean areNames(QueryNode node) {
    return switch (node) {
      case QueryNode.And and -> and.nodes().stream().allMatch(NamesInText::areNames);
      case QueryNode.Or or -> or.nodes().stream().allMatch(NamesInText::areNames);
      case WordNode word -> ArchiveNames.typed(word).isPresent();
      default -> false;
    };
  }

  private static QueryNode inText(QueryNode node) {
    return switch (node) {
      case QueryNode.And and ->
          new QueryNode.And(and.nodes().stream().map(NamesInText::inText).toList());
      case QueryNode.Or or ->
          new QueryNode.Or(or.nodes().stream().map(NamesInText::inText).toList());
      // a bush is not Mr Bush
      case WordNode.Word word -> new WordNode.Cased(WordNode.Lettering.CAPS, word.text());
      default -> node;
    };
  }
}
