package dev.morgue.search;

import dev.morgue.NewsField;
import dev.morgue.query.QueryNode;
import dev.morgue.query.Saved;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts the undated articles that a request leaves out for want of a date alone: of saved pages
 * many have none, and nobody would look for them.
 */
final class Undated {

  private Undated() {}

  /**
   * How many match all but the days asked for, and have no date.
   *
   * @param whenever what is asked, of any day
   * @param undated all that have none
   * @param found what is found of the days asked for
   */
  static int count(IndexSearcher searcher, Query whenever, Query undated, Query found)
      throws IOException {
    return searcher.count(
        new BooleanQuery.Builder()
            .add(whenever, Occur.FILTER)
            .add(undated, Occur.FILTER)
            .add(found, Occur.MUST_NOT)
            .build());
  }

  /** The query with every day in place of those that it asks for. */
  static QueryNode anyDay(QueryNode query) {
    return switch (query) {
      case QueryNode.And and -> new QueryNode.And(each(and.nodes()));
      case QueryNode.Or or -> new QueryNode.Or(each(or.nodes()));
      case Saved saved -> anyDay(saved.node());
      case QueryNode.Boost boost -> new QueryNode.Boost(anyDay(boost.node()), boost.factor());
      case QueryNode.Days days when days.field() == NewsField.DATE -> new QueryNode.Everything();
      default -> query;
    };
  }

  private static List<QueryNode> each(List<QueryNode> nodes) {
    return nodes.stream().map(Undated::anyDay).toList();
  }
}
